import { accession, upper } from "./accession.ts";

/** UniProt human disease (humdisease): `DI-` and five digits. */
export const diseaseId = accession({
  id: "disease-id",
  title: "a UniProt disease",
  examples: ["DI-00042", "di-00042"],
  shape: "DI-\\d{5}",
  canonical: "DI-\\d{5}",
  spell: upper,
});
