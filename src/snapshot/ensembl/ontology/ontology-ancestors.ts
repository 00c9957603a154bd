import { withYaml } from "../formats/index.ts";
import { ancestorsOf } from "../terms.ts";
import { briefTerm, isInOntology, termRoute } from "./shown-term.ts";

/** Every term above one, nearest first. */
export const ontologyAncestors = termRoute(
  { path: "/ontology/ancestors/{id}", functions: ["get_ontology_ancestors"], writers: withYaml },
  ({ database, query }, term) =>
    ancestorsOf(database, term.id)
      .filter((one) => isInOntology(one, query))
      .map((one) => briefTerm(database, one)),
);
