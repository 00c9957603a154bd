import { accession, upper } from "./accession.ts";

/** Ensembl transcription factor binding matrix: `ENSPFM` and four or more digits. */
export const bindingMatrixId = accession({
  id: "binding-matrix-id",
  title: "a transcription factor binding matrix",
  examples: ["ENSPFM0001", "enspfm0001"],
  shape: "ENSPFM\\d{4,6}",
  canonical: "ENSPFM\\d{4,6}",
  spell: upper,
});
