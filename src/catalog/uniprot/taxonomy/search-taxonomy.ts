import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields, searchQuery, size, sort } from "../parameters.ts";

export const searchTaxonomy = uniprot({
  name: "search_taxonomy",
  tool: "taxonomy",
  domain: "evolution",
  does: "Search the taxonomy of UniProt by scientific or common name, rank, strain or ancestor",
  path: "/taxonomy/search",
  parameters: {
    query: searchQuery,
    sort: sort("taxonomy"),
    fields: fields("taxonomy"),
    size: size(25),
  },
  observe: { list: "results", ...hints.taxonomy },
  page: "https://www.uniprot.org/taxonomy?query={=query}",
  example: { query: "zebrafish" },
  asks: [
    "What is the taxonomy id of {query} in UniProt?",
    "Find the UniProt taxon {query}",
    "Search UniProt taxonomy for {query}",
    "Which UniProt taxa match {query}?",
    "Which organism does {query} stand for in UniProt?",
    "List taxa named {query}",
  ],
});
