import type { Table } from "../table.ts";

const haplotypes = "responses/ensembl/get_transcript_haplotypes__t_homo_sapiens_ENST00000314040.json";
const cds = "responses/ensembl/get_sequence_by_id__t_id_ENST00000314040_type_cdna_mask_feature_1.json";

/** Coding sequences as samples of Ensembl's test database carry them; how many do is no fact of a population. */
export const ensemblHaplotypeTables: readonly Table[] = [
  {
    name: "haplotype_transcript",
    volume: "recorded",
    does: "A transcript with observed haplotypes, and its coding sequence in the reference genome, stop codon included",
    sources: [cds, haplotypes],
    columns: { transcript_id: "TEXT", protein_id: "TEXT", cds: "TEXT" },
    key: ["transcript_id"],
  },
  {
    name: "transcript_haplotype",
    volume: "recorded",
    does: "A haplotype of the coding sequence, by its place in the answer",
    sources: [haplotypes],
    columns: { transcript_id: "TEXT", position: "INTEGER" },
    key: ["transcript_id", "position"],
  },
  {
    name: "haplotype_change",
    volume: "recorded",
    does: "A base of a haplotype that is not the reference's, at a position from 1 in the coding sequence, and the variant it is of",
    sources: [haplotypes],
    columns: {
      transcript_id: "TEXT",
      haplotype: "INTEGER",
      position: "INTEGER",
      ref: "TEXT",
      alt: "TEXT",
      variant: "TEXT",
      variation_feature_id: "TEXT",
    },
    key: ["transcript_id", "haplotype", "position"],
  },
];
