import { uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields, searchQuery, size, sort } from "../parameters.ts";

export const searchSubcellularLocations = uniprot({
  name: "search_subcellular_locations",
  tool: "subcellular_locations",
  domain: "proteomics",
  does: "Search the subcellular locations of UniProt by name, synonym, definition or category",
  path: "/locations/search",
  parameters: {
    query: searchQuery,
    sort: sort("locations"),
    fields: fields("locations"),
    size: size(3),
  },
  observe: { list: "results", ...hints.locations },
  page: "https://www.uniprot.org/locations?query={=query}",
  example: { query: "membrane" },
  asks: [
    "Which UniProt subcellular locations match {query}?",
    "Find the UniProt location for {query}",
    "What is the subcellular location id of {query}?",
    "Search subcellular locations for {query}",
    "Is there a UniProt location called {query}?",
    "List cell compartments about {query}",
  ],
});
