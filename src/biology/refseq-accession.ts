import { accession, upper } from "./accession.ts";

const VERSION = "(?:\\.\\d{1,3})?";
const SHAPE = `(?:A[CP]|N[CGMPRTW]|X[MPR]|[WY]P)_\\d{5,9}${VERSION}|NZ_(?:[A-Z]{2}\\d{6}|[A-Z]{4}\\d{8,10}|[A-Z]{6}\\d{9,11})${VERSION}`;

/**
 * NCBI RefSeq accession: two letters, underscore, six to nine digits (`NM_000059.4`, `NC_000017.11`, `WP_003242526.1`),
 * or `NZ_` before a GenBank accession (`NZ_CP009072.1`). A version counts: `NM_000059`, `NM_000059.3` and `NM_000059.4` differ.
 */
export const refseqAccession = accession({
  id: "refseq-accession",
  title: "a RefSeq accession",
  examples: ["NM_000059.4", "NP_000050", "NC_000017.11", "nm_000059"],
  shape: SHAPE,
  canonical: SHAPE,
  spell: upper,
});
