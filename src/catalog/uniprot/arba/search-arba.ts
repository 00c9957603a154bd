import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields, searchQuery, size, sort } from "../parameters.ts";

export const searchArba = uniprot({
  name: "search_arba",
  tool: "arba",
  domain: "proteomics",
  does: "Search the ARBA annotation rules by what they annotate, their conditions or taxon",
  path: "/arba/search",
  parameters: {
    query: searchQuery,
    sort: sort("arba"),
    fields: fields("arba"),
    size: size(25),
  },
  observe: { list: "results", ...hints.arba },
  page: "https://www.uniprot.org/arba?query={=query}",
  example: { query: "insulin" },
  asks: [
    "Which ARBA rules are about {query}?",
    "Find association-based annotation rules for {query}",
    "Search ARBA for {query}",
    "Which automatic annotation rules of ARBA apply to {query}?",
    "List ARBA rules that predict {query}",
  ],
});
