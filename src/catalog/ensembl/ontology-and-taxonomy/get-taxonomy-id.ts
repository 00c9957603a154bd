import { flag, taxon } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { asString } from "../parameters.ts";
import { taxonHints } from "./shared.ts";

export const getTaxonomyId = ensembl({
  name: "get_taxonomy_id",
  tool: "ontology_and_taxonomy",
  domain: "general-biology",
  does: "Get the name, parent and children of a taxon by its identifier or scientific name",
  path: "/taxonomy/id/{id}",
  parameters: {
    id: path(taxon, "Taxon, by NCBI identifier or name", asString),
    simple: query(flag, "Leave out parent and children"),
  },
  observe: taxonHints,
  example: { id: "9606" },
  asks: [
    "Which organism has the taxonomy id {id}?",
    "What is the NCBI taxonomy id of {id}?",
    "Common and scientific name of taxon {id}",
    "What are the parent and children of taxon {id}?",
    "Taxonomy record of taxid {id}",
  ],
});
