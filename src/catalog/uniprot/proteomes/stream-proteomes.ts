import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { download, fields, searchQuery, sort } from "../parameters.ts";

export const streamProteomes = uniprot({
  name: "stream_proteomes",
  tool: "proteomes",
  domain: "proteomics",
  does: "Get all proteomes of UniProt that match a query, in one answer instead of pages",
  path: "/proteomes/stream",
  parameters: {
    query: searchQuery,
    sort: sort("proteomes"),
    fields: fields("proteomes"),
    download,
  },
  observe: { list: "results", ...hints.proteomes },
  page: "https://www.uniprot.org/proteomes?query={=query}",
  example: { query: "organism_name:Danio" },
  asks: [
    "Give me all UniProt proteomes that match {query}",
    "Download every proteome of {query}",
    "Stream the proteomes for {query}",
    "Export the complete list of proteomes for {query}",
    "Get every UniProt proteome matching {query} at once",
  ],
});
