import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields, searchQuery, size, sort } from "../parameters.ts";

export const searchHumanDiseases = uniprot({
  name: "search_human_diseases",
  tool: "human_diseases",
  domain: "general-biology",
  does: "Search the human diseases of UniProt by name",
  path: "/diseases/search",
  parameters: {
    query: searchQuery,
    sort: sort("diseases"),
    fields: fields("diseases"),
    size: size(3),
  },
  observe: { list: "results", ...hints.diseases },
  page: "https://www.uniprot.org/diseases?query={=query}",
  example: { query: "breast cancer" },
  asks: [
    "Which UniProt diseases match {query}?",
    "Find the UniProt disease entry for {query}",
    "What is the UniProt disease id of {query}?",
    "Search human diseases for {query}",
    "Is {query} in UniProt's list of human diseases?",
    "List forms of {query} that UniProt describes",
  ],
});
