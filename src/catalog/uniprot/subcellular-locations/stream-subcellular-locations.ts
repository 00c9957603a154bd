import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { download, fields, searchQuery, sort } from "../parameters.ts";

export const streamSubcellularLocations = uniprot({
  name: "stream_subcellular_locations",
  tool: "subcellular_locations",
  domain: "proteomics",
  does: "Get all subcellular locations of UniProt that match a query, in one answer instead of pages",
  path: "/locations/stream",
  parameters: {
    query: searchQuery,
    sort: sort("locations"),
    fields: fields("locations"),
    download,
  },
  observe: { list: "results", ...hints.locations },
  page: "https://www.uniprot.org/locations?query={=query}",
  example: { query: "nucleus" },
  asks: [
    "Give me all subcellular locations that match {query}",
    "Download every UniProt location about {query}",
    "Stream the subcellular locations for {query}",
    "Export the complete list of cell compartments for {query}",
    "Get every UniProt subcellular location matching {query} at once",
  ],
});
