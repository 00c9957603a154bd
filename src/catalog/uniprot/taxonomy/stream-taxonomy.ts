import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { download, fields, searchQuery, sort } from "../parameters.ts";

export const streamTaxonomy = uniprot({
  name: "stream_taxonomy",
  tool: "taxonomy",
  domain: "evolution",
  does: "Get all taxa of UniProt that match a query, in one answer instead of pages",
  path: "/taxonomy/stream",
  parameters: {
    query: searchQuery,
    sort: sort("taxonomy"),
    fields: fields("taxonomy"),
    download,
  },
  observe: { list: "results", ...hints.taxonomy },
  page: "https://www.uniprot.org/taxonomy?query={=query}",
  example: { query: "scientific:Danio" },
  asks: [
    "Give me all UniProt taxa that match {query}",
    "Download every taxon named {query} from UniProt",
    "Stream the UniProt taxonomy for {query}",
    "Export the complete list of taxa for {query}",
    "Get every UniProt taxon below {query} at once",
  ],
});
