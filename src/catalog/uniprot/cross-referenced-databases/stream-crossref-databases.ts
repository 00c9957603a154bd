import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { download, fields, searchQuery, sort } from "../parameters.ts";

export const streamCrossrefDatabases = uniprot({
  name: "stream_crossref_databases",
  tool: "cross_referenced_databases",
  domain: "general-biology",
  does: "Get all databases that UniProt refers to and that match a query, in one answer instead of pages",
  path: "/database/stream",
  parameters: {
    query: searchQuery,
    sort: sort("database"),
    fields: fields("database"),
    download,
  },
  observe: { list: "results", ...hints.database },
  page: "https://www.uniprot.org/database?query={=query}",
  example: { query: "pathway" },
  asks: [
    "Give me all cross-referenced databases that match {query}",
    "Download every database about {query} that UniProt links to",
    "Stream the UniProt cross-reference databases for {query}",
    "Export the complete list of UniProt's {query} databases",
    "Get every cross-referenced database matching {query} at once",
  ],
});
