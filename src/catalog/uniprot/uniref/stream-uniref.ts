import { flag } from "../../../biology/index.ts";
import { query, uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { download, fields, searchQuery, sort } from "../parameters.ts";

export const streamUniref = uniprot({
  name: "stream_uniref",
  tool: "uniref",
  domain: "proteomics",
  does: "Get all UniRef clusters that match a query, in one answer instead of pages",
  path: "/uniref/stream",
  parameters: {
    query: searchQuery,
    sort: sort("uniref"),
    fields: fields("uniref"),
    complete: query(flag, "All members and organisms of each cluster, not only ten"),
    download,
  },
  observe: { list: "results", ...hints.uniref },
  page: "https://www.uniprot.org/uniref?query={=query}",
  example: { query: "uniprotkb:P05067" },
  asks: [
    "Give me all UniRef clusters that match {query}",
    "Download every UniRef cluster of {query}",
    "Stream the UniRef clusters for {query}",
    "Export the complete list of UniRef clusters for {query}",
    "Get every sequence cluster matching {query} at once",
  ],
});
