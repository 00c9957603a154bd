import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { download, fields, searchQuery, sort } from "../parameters.ts";

export const streamUniparc = uniprot({
  name: "stream_uniparc",
  tool: "uniparc",
  domain: "proteomics",
  does: "Get all UniParc sequences that match a query, in one answer instead of pages",
  path: "/uniparc/stream",
  parameters: {
    query: searchQuery,
    sort: sort("uniparc"),
    fields: fields("uniparc"),
    download,
  },
  observe: { list: "results", ...hints.uniparc },
  page: "https://www.uniprot.org/uniparc?query={=query}",
  example: { query: "gene:BRCA1" },
  asks: [
    "Give me all UniParc sequences that match {query}",
    "Download every UniParc entry of {query}",
    "Stream the UniParc sequences for {query}",
    "Export the complete list of UniParc entries for {query}",
    "Get every archived sequence matching {query} at once",
  ],
});
