import { accession, upper } from "./accession.ts";

/** Pfam family: `PF` and five digits, optionally with its version (`PF00069.28`), which then counts. */
export const pfamId = accession({
  id: "pfam-id",
  title: "a Pfam family",
  examples: ["PF00069", "PF00069.28", "pf00069"],
  shape: "PF\\d{5}(?:\\.\\d{1,3})?",
  canonical: "PF\\d{5}(?:\\.\\d{1,3})?",
  spell: upper,
});
