import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { download, fields, searchQuery, sort } from "../parameters.ts";

export const streamKeywords = uniprot({
  name: "stream_keywords",
  tool: "keywords",
  domain: "general-biology",
  does: "Get all UniProt keywords that match a query, in one answer instead of pages",
  path: "/keywords/stream",
  parameters: {
    query: searchQuery,
    sort: sort("keywords"),
    fields: fields("keywords"),
    download,
  },
  observe: { list: "results", ...hints.keywords },
  page: "https://www.uniprot.org/keywords?query={=query}",
  example: { query: "membrane" },
  asks: [
    "Give me all UniProt keywords that match {query}",
    "Download every UniProt keyword about {query}",
    "Stream the keywords for {query}",
    "Export the full list of UniProt keywords for {query}",
    "Get every keyword matching {query} at once",
  ],
});
