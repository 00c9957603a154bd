import { ensembl, path } from "../../definition.ts";
import { taxonHints, taxonName } from "./shared.ts";

export const getTaxonomyName = ensembl({
  name: "get_taxonomy_name",
  tool: "ontology_and_taxonomy",
  domain: "general-biology",
  does: "Find taxa by a common or other name",
  path: "/taxonomy/name/{name}",
  parameters: { name: path(taxonName, "Name, often not the scientific one; % stands for any text") },
  observe: { list: "", ...taxonHints },
  example: { name: "mouse" },
  asks: [
    "What is the taxon id of the {name}?",
    "Which species is called {name}?",
    "Scientific name of the {name}",
    "Find the taxa that match the name {name}",
    "Taxonomy entries for the common name {name}",
  ],
});
