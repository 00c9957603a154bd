import { flag } from "../../../biology/index.ts";
import { query, uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields, searchQuery, size, sort } from "../parameters.ts";

export const searchUniref = uniprot({
  name: "search_uniref",
  tool: "uniref",
  domain: "proteomics",
  does: "Search UniRef for clusters of similar sequences by member, name, taxon, identity or size",
  path: "/uniref/search",
  parameters: {
    query: searchQuery,
    sort: sort("uniref"),
    fields: fields("uniref"),
    complete: query(flag, "All members and organisms of each cluster, not only ten"),
    size: size(3),
  },
  observe: { list: "results", ...hints.uniref },
  page: "https://www.uniprot.org/uniref?query={=query}",
  example: { query: "uniprotkb:P05067" },
  asks: [
    "Which UniRef clusters match {query}?",
    "Find the UniRef cluster of {query}",
    "Search UniRef for {query}",
    "Which UniRef90 cluster does {query} belong to?",
    "List sequence clusters containing {query}",
    "Which clusters of similar proteins contain {query}?",
  ],
});
