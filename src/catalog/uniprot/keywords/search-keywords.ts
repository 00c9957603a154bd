import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields, searchQuery, size, sort } from "../parameters.ts";

export const searchKeywords = uniprot({
  name: "search_keywords",
  tool: "keywords",
  domain: "general-biology",
  does: "Search the UniProt keywords by name, synonym, definition or category",
  path: "/keywords/search",
  parameters: {
    query: searchQuery,
    sort: sort("keywords"),
    fields: fields("keywords"),
    size: size(25),
  },
  observe: { list: "results", ...hints.keywords },
  page: "https://www.uniprot.org/keywords?query={=query}",
  example: { query: "acetylation" },
  asks: [
    "Which UniProt keywords are about {query}?",
    "Find the UniProt keyword for {query}",
    "Search UniProt keywords for {query}",
    "What is the keyword id of {query}?",
    "Is there a UniProt keyword called {query}?",
    "List keywords related to {query}",
  ],
});
