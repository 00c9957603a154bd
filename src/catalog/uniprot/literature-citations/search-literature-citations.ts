import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields, searchQuery, size, sort } from "../parameters.ts";

export const searchLiteratureCitations = uniprot({
  name: "search_literature_citations",
  tool: "literature_citations",
  domain: "general-biology",
  does: "Search the articles that UniProt cites by title, author, journal, year or abstract",
  path: "/citations/search",
  parameters: {
    query: searchQuery,
    sort: sort("citations"),
    fields: fields("citations"),
    size: size(3),
  },
  observe: { list: "results", ...hints.citations },
  page: "https://www.uniprot.org/citations?query={=query}",
  example: { query: "prion protein structure" },
  asks: [
    "Which articles cited in UniProt are about {query}?",
    "Find UniProt literature citations on {query}",
    "Search UniProt's references for {query}",
    "Which papers by {query} does UniProt cite?",
    "List publications in UniProt about {query}",
    "Does UniProt cite the article {query}?",
  ],
});
