import { accession, upper } from "./accession.ts";

/** UniProt subcellular location (subcell): `SL-` and four digits. */
export const locationId = accession({
  id: "location-id",
  title: "a UniProt subcellular location",
  examples: ["SL-0002", "sl-0002"],
  shape: "SL-\\d{4}",
  canonical: "SL-\\d{4}",
  spell: upper,
});
