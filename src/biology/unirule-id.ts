import { accession, upper } from "./accession.ts";

/** UniProt UniRule: `UR` and nine digits. */
export const uniruleId = accession({
  id: "unirule-id",
  title: "a UniRule",
  examples: ["UR000000001", "ur000000001"],
  shape: "UR\\d{9}",
  canonical: "UR\\d{9}",
  spell: upper,
});
