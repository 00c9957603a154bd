import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { download, fields, searchQuery, sort } from "../parameters.ts";

export const streamLiteratureCitations = uniprot({
  name: "stream_literature_citations",
  tool: "literature_citations",
  domain: "general-biology",
  does: "Get all articles that UniProt cites and that match a query, in one answer instead of pages",
  path: "/citations/stream",
  parameters: {
    query: searchQuery,
    sort: sort("citations"),
    fields: fields("citations"),
    download,
  },
  observe: { list: "results", ...hints.citations },
  page: "https://www.uniprot.org/citations?query={=query}",
  example: { query: "author:Sanger" },
  asks: [
    "Give me all UniProt citations that match {query}",
    "Download every article about {query} that UniProt cites",
    "Stream the UniProt literature on {query}",
    "Export the complete list of UniProt references for {query}",
    "Get every literature citation matching {query} at once",
  ],
});
