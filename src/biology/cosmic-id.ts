import { accession, upper } from "./accession.ts";

/** COSMIC mutation: genomic `COSV…`, legacy coding `COSM…` and non-coding `COSN…`. */
export const cosmicId = accession({
  id: "cosmic-id",
  title: "a COSMIC mutation",
  examples: ["COSV56056643", "COSM476", "cosm476"],
  shape: "COS[MNV]\\d{1,10}",
  canonical: "COS[MNV]\\d{1,10}",
  spell: upper,
});
