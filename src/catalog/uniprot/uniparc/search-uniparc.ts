import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields, searchQuery, size, sort } from "../parameters.ts";

export const searchUniparc = uniprot({
  name: "search_uniparc",
  tool: "uniparc",
  domain: "proteomics",
  does: "Search UniParc for protein sequences by accession, gene, taxon, checksum, length or feature",
  path: "/uniparc/search",
  parameters: {
    query: searchQuery,
    sort: sort("uniparc"),
    fields: fields("uniparc"),
    size: size(25),
  },
  observe: { list: "results", ...hints.uniparc },
  page: "https://www.uniprot.org/uniparc?query={=query}",
  example: { query: "uniprotkb:P04637" },
  asks: [
    "Which UniParc sequences match {query}?",
    "Find the UniParc entry of {query}",
    "Search UniParc for {query}",
    "What is the UniParc id of {query}?",
    "List archived protein sequences for {query}",
    "Which UniParc entries contain the domain {query}?",
  ],
});
