import { ontologyName } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { ontologyFilter, relation, simpleTerm, termHints } from "./shared.ts";

export const getOntologyName = ensembl({
  name: "get_ontology_name",
  tool: "ontology_and_taxonomy",
  domain: "general-biology",
  does: "Find ontology terms by name",
  path: "/ontology/name/{name}",
  parameters: {
    name: path(ontologyName, "Name of the term; % stands for any text"),
    ontology: ontologyFilter,
    relation,
    simple: simpleTerm,
  },
  observe: { opening: "{#term} named {=name}:", list: "", ...termHints },
  example: { name: "apoptotic process", ontology: "GO" },
  asks: [
    "What is the ontology id of {name}?",
    "Find the {ontology} term called {name}",
    "Which ontology terms are named {name}?",
    "How is {name} defined in the {ontology}?",
    "Accession number for the term {name}",
  ],
});
