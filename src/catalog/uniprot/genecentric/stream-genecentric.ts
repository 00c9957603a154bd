import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { download, fields, searchQuery, sort } from "../parameters.ts";

export const streamGenecentric = uniprot({
  name: "stream_genecentric",
  tool: "genecentric",
  domain: "genomics",
  does: "Get all genes of reference proteomes that match a query, in one answer instead of pages",
  path: "/genecentric/stream",
  parameters: {
    query: searchQuery,
    sort: sort("genecentric"),
    fields: fields("genecentric"),
    download,
  },
  observe: { list: "results", ...hints.genecentric },
  example: { query: "gene:BRCA1" },
  asks: [
    "Give me all gene-centric entries that match {query}",
    "Download every gene-centric record for {query}",
    "Stream the gene-centric proteins of {query}",
    "Export the complete gene-centric list for {query}",
    "Get every canonical protein matching {query} at once",
  ],
});
