import { accession, upper } from "./accession.ts";

/** INSDC (`GCA_`) or RefSeq (`GCF_`) assembly: nine digits and a version, which counts where given. */
export const genomeAccession = accession({
  id: "genome-accession",
  title: "a genome assembly accession",
  examples: ["GCA_000001405.29", "GCF_000001405.40", "GCA_000001405"],
  shape: "GC[AF]_\\d{9}(?:\\.\\d{1,3})?",
  canonical: "GC[AF]_\\d{9}(?:\\.\\d{1,3})?",
  spell: upper,
});
