import { locationId } from "../../../biology/index.ts";
import { path, uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields } from "../parameters.ts";

export const getLocationById = uniprot({
  name: "get_location_by_id",
  tool: "subcellular_locations",
  domain: "proteomics",
  does: "Get a subcellular location of UniProt by its id: its definition, synonyms and what it is part of",
  path: "/locations/{id}",
  parameters: {
    id: path(locationId, "Location to get"),
    fields: fields("locations"),
  },
  observe: hints.locations,
  page: "https://www.uniprot.org/locations/{=id}",
  example: { id: "SL-0039" },
  asks: [
    "What is the subcellular location {id}?",
    "Define UniProt location {id}",
    "Which part of the cell is {id}?",
    "Show the UniProt subcellular location {id}",
    "What are the synonyms of location {id}?",
    "Which GO term corresponds to subcellular location {id}?",
    "What is {id} part of?",
  ],
});
