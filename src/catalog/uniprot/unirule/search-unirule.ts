import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields, searchQuery, size, sort } from "../parameters.ts";

export const searchUnirule = uniprot({
  name: "search_unirule",
  tool: "unirule",
  domain: "proteomics",
  does: "Search the UniRule annotation rules by what they annotate, their conditions or taxon",
  path: "/unirule/search",
  parameters: {
    query: searchQuery,
    sort: sort("unirule"),
    fields: fields("unirule"),
    size: size(25),
  },
  observe: { list: "results", ...hints.unirule },
  page: "https://www.uniprot.org/unirule?query={=query}",
  example: { query: "malate dehydrogenase" },
  asks: [
    "Which UniRules are about {query}?",
    "Find curated annotation rules for {query}",
    "Search UniRule for {query}",
    "Which UniRule annotation rules apply to {query}?",
    "List UniRules that predict {query}",
  ],
});
