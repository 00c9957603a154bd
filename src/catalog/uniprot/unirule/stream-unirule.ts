import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { download, fields, searchQuery, sort } from "../parameters.ts";

export const streamUnirule = uniprot({
  name: "stream_unirule",
  tool: "unirule",
  domain: "proteomics",
  does: "Get all UniRule annotation rules that match a query, in one answer instead of pages",
  path: "/unirule/stream",
  parameters: {
    query: searchQuery,
    sort: sort("unirule"),
    fields: fields("unirule"),
    download,
  },
  observe: { list: "results", ...hints.unirule },
  page: "https://www.uniprot.org/unirule?query={=query}",
  example: { query: "taxonomy:Fungi" },
  asks: [
    "Give me all UniRules that match {query}",
    "Download every UniRule about {query}",
    "Stream the UniRule rules for {query}",
    "Export the complete list of UniRules for {query}",
    "Get every curated annotation rule matching {query} at once",
  ],
});
