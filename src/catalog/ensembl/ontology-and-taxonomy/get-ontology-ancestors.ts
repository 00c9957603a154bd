import { ensembl } from "../../definition.ts";
import { ontologyFilter, relativesHints, termId } from "./shared.ts";

export const getOntologyAncestors = ensembl({
  name: "get_ontology_ancestors",
  tool: "ontology_and_taxonomy",
  domain: "general-biology",
  does: "List all ancestors of an ontology term",
  path: "/ontology/ancestors/{id}",
  parameters: { id: termId, ontology: ontologyFilter },
  observe: { ...relativesHints, opening: "{=id} has {#ancestor}:" },
  example: { id: "GO:0006915" },
  asks: [
    "What are the ancestors of {id}?",
    "Which broader terms does {id} fall under?",
    "List every parent term of {id} up to the root",
    "Superclasses of the ontology term {id}",
    "Is {id} a kind of something more general? Show its ancestors.",
  ],
});
