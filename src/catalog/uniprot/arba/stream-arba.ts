import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { download, fields, searchQuery, sort } from "../parameters.ts";

export const streamArba = uniprot({
  name: "stream_arba",
  tool: "arba",
  domain: "proteomics",
  does: "Get all ARBA annotation rules that match a query, in one answer instead of pages",
  path: "/arba/stream",
  parameters: {
    query: searchQuery,
    sort: sort("arba"),
    fields: fields("arba"),
    download,
  },
  observe: { list: "results", ...hints.arba },
  page: "https://www.uniprot.org/arba?query={=query}",
  example: { query: "kinase" },
  asks: [
    "Give me all ARBA rules that match {query}",
    "Download every ARBA rule about {query}",
    "Stream the ARBA rules for {query}",
    "Export the complete list of ARBA rules for {query}",
    "Get every association-based rule matching {query} at once",
  ],
});
