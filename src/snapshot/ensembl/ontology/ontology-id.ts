import { withYaml } from "../formats/index.ts";
import { fullTerm, linksLacking, termRoute } from "./shown-term.ts";

/** A term by its id. */
export const ontologyId = termRoute(
  { path: "/ontology/id/{id}", functions: ["get_ontology_id"], writers: withYaml, lacking: linksLacking },
  fullTerm,
);
