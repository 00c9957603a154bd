import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields, searchQuery, size, sort } from "../parameters.ts";

export const searchProteomes = uniprot({
  name: "search_proteomes",
  tool: "proteomes",
  domain: "proteomics",
  does: "Search the proteomes of UniProt by organism, taxonomy, assembly or type",
  path: "/proteomes/search",
  parameters: {
    query: searchQuery,
    sort: sort("proteomes"),
    fields: fields("proteomes"),
    size: size(25),
  },
  observe: { list: "results", ...hints.proteomes },
  page: "https://www.uniprot.org/proteomes?query={=query}",
  example: { query: "organism_id:9606" },
  asks: [
    "Which proteomes does UniProt have for {query}?",
    "Find the reference proteome of {query}",
    "What is the proteome id of {query}?",
    "Search UniProt proteomes for {query}",
    "How many proteins does the proteome of {query} have?",
    "List proteomes of {query}",
  ],
});
