import { taxon } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { asString } from "../parameters.ts";
import { taxonHints } from "./shared.ts";

export const getTaxonomyClassification = ensembl({
  name: "get_taxonomy_classification",
  tool: "ontology_and_taxonomy",
  domain: "evolution",
  does: "List the lineage of a taxon from its parent up to the root",
  path: "/taxonomy/classification/{id}",
  parameters: { id: path(taxon, "Taxon, by NCBI identifier or name", asString) },
  observe: {
    list: "",
    noun: "taxon",
    keep: taxonHints.keep ?? [],
    opening: "The lineage of {=id|latin}: {*.scientific_name|all}.",
  },
  example: { id: "9606" },
  asks: [
    "What is the taxonomic lineage of {id}?",
    "Full classification of taxon {id}",
    "To which order and class does {id} belong?",
    "Ancestors of the taxon {id} in the NCBI taxonomy",
    "Where does {id} sit in the tree of life?",
  ],
});
