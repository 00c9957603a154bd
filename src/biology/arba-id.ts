import { accession, upper } from "./accession.ts";

/** UniProt ARBA rule (association-rule-based annotator): `ARBA` and eight digits. */
export const arbaId = accession({
  id: "arba-id",
  title: "an ARBA rule",
  examples: ["ARBA00000001", "arba00000001"],
  shape: "ARBA\\d{8}",
  canonical: "ARBA\\d{8}",
  spell: upper,
});
