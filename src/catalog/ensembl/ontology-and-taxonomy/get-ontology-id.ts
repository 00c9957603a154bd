import { ensembl } from "../../definition.ts";
import { relation, simpleTerm, termHints, termId } from "./shared.ts";

export const getOntologyId = ensembl({
  name: "get_ontology_id",
  tool: "ontology_and_taxonomy",
  domain: "general-biology",
  does: "Get the name, definition and relatives of an ontology term by its identifier",
  path: "/ontology/id/{id}",
  parameters: { id: termId, relation, simple: simpleTerm },
  observe: termHints,
  example: { id: "GO:0006915" },
  asks: [
    "What does {id} mean?",
    "Definition of the ontology term {id}",
    "Which term is {id}?",
    "Synonyms and parents of {id}",
    "Name and namespace of {id}",
    "To which terms is {id} linked by {relation}?",
  ],
});
