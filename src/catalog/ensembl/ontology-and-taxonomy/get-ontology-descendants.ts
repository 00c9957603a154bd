import { flag, text } from "../../../biology/index.ts";
import { ensembl, query } from "../../definition.ts";
import { ontologyFilter, relativesHints, termId } from "./shared.ts";

export const getOntologyDescendants = ensembl({
  name: "get_ontology_descendants",
  tool: "ontology_and_taxonomy",
  domain: "general-biology",
  does: "List all descendants of an ontology term",
  path: "/ontology/descendants/{id}",
  parameters: {
    id: termId,
    closest_term: query(flag, "Only the closest terms"),
    ontology: ontologyFilter,
    subset: query(text, "Only terms of this subset, such as goslim_generic"),
    zero_distance: query(flag, "Include the term itself"),
  },
  observe: { ...relativesHints, opening: "{=id} has {#descendant}:" },
  example: { id: "GO:0006915" },
  asks: [
    "What are the descendants of {id}?",
    "Which more specific terms are below {id}?",
    "List all child terms of {id}",
    "Subclasses of the ontology term {id}",
    "Which terms of {subset} descend from {id}?",
    "Narrower terms under {id}, itself included",
  ],
});
