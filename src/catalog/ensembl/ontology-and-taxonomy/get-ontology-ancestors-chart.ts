import { ensembl } from "../../definition.ts";
import { ontologyFilter, termId } from "./shared.ts";

export const getOntologyAncestorsChart = ensembl({
  name: "get_ontology_ancestors_chart",
  tool: "ontology_and_taxonomy",
  domain: "general-biology",
  does: "Reconstruct the ancestry of an ontology term as a chart of is_a and part_of links",
  path: "/ontology/ancestors/chart/{id}",
  parameters: { id: termId, ontology: ontologyFilter },
  observe: { noun: "ancestry chart" },
  example: { id: "GO:0006915" },
  asks: [
    "Draw the ancestor chart of {id}",
    "How is {id} connected to the root through is_a and part_of?",
    "Ancestry graph of the ontology term {id}",
    "Which relations link {id} with each of its ancestors?",
    "Give the full lineage of {id} with the relationship types",
  ],
});
