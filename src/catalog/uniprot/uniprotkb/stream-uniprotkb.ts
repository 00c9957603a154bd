import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { download, fields, includeIsoform, searchQuery, sort } from "../parameters.ts";

export const streamUniprotkb = uniprot({
  name: "stream_uniprotkb",
  tool: "uniprotkb",
  domain: "proteomics",
  does: "Get all UniProtKB proteins that match a query, in one answer instead of pages",
  path: "/uniprotkb/stream",
  parameters: {
    query: searchQuery,
    fields: fields("uniprotkb"),
    sort: sort("uniprotkb"),
    includeIsoform,
    download,
  },
  observe: { list: "results", ...hints.uniprotkb },
  page: "https://www.uniprot.org/uniprotkb?query={=query}",
  example: { query: "gene:BRCA1 AND reviewed:true" },
  asks: [
    "Give me all UniProtKB entries that match {query}",
    "Download every protein matching {query} from UniProt",
    "Stream all UniProt results for {query}",
    "Export the complete list of proteins for {query}",
    "Get every reviewed entry for {query}, not just the first page",
    "Retrieve all UniProtKB records for {query} at once",
  ],
});
