import { defineKind } from "./kind.ts";

/** Databases the BLAST service is known to offer; the public list changes, so others are read too. */
const known = [
  ...["nt", "nr", "core_nt", "refseq_rna", "refseq_protein", "refseq_select_rna", "refseq_select_prot"],
  ...["refseq_genomes", "swissprot", "pdbaa", "pdbnt", "landmark", "env_nt", "env_nr", "tsa_nt", "tsa_nr"],
  ...["pataa", "patnt", "nr_cluster_seq", "16S_ribosomal_RNA"],
];
const listed = new Map(known.map((name) => [name.toLowerCase(), name]));

/** A BLAST database name. Known names are read in any capitals; in free text only known names are found. */
export const blastDatabase = defineKind<string>({
  id: "blast-database",
  title: "a BLAST database",
  examples: ["nt", "nr", "core_nt", "swissprot"],
  parse: (text) =>
    listed.get(text.toLowerCase()) ?? (/^[A-Za-z0-9][\w./-]{1,80}$/.test(text) ? text : undefined),
  format: (name) => name,
  find: new RegExp(`(?<![\\w.-])(?:${known.join("|")})(?![\\w-]|\\.\\w)`, "gi"),
});

/** A BLAST request id: eleven letters and digits that end in 01 and one more; kept for a day or so by the service. */
export const blastRid = defineKind<string>({
  id: "blast-rid",
  title: "a BLAST request id",
  examples: ["VWJ3ABC5016"],
  parse: (text) => (/^[A-Z0-9]{8,15}$/i.test(text) ? text.toUpperCase() : undefined),
  format: (id) => id,
  find: /(?<![\w.-])(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{8}01[0-9A-Z](?![\w-]|\.\w)/g,
});
