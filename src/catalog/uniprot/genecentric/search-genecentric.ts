import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields, searchQuery, size, sort } from "../parameters.ts";

export const searchGenecentric = uniprot({
  name: "search_genecentric",
  tool: "genecentric",
  domain: "genomics",
  does: "Search the genes of reference proteomes by gene name, accession, organism or proteome",
  path: "/genecentric/search",
  parameters: {
    query: searchQuery,
    sort: sort("genecentric"),
    fields: fields("genecentric"),
    size: size(3),
  },
  observe: { list: "results", ...hints.genecentric },
  example: { query: "accession:P05067" },
  asks: [
    "Which proteins does UniProt group under the gene {query}?",
    "Search gene-centric entries for {query}",
    "Find the canonical protein of gene {query}",
    "Gene-centric UniProt results for {query}",
    "Which protein entries belong to the gene {query} in its reference proteome?",
    "What is the canonical entry and what are the related entries of {query}?",
  ],
});
