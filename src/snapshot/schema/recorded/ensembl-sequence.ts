import type { Table } from "../table.ts";

const transcripts = [
  "responses/ensembl/get_sequence_by_id__bu_test_fetch_ENST00000617537_noenv_0.txt",
  "responses/ensembl/get_sequence_by_id__bu_test_fetch_ENST00000617537_noenv_3.txt",
  "responses/ensembl/get_sequence_by_id__bu_test_fetch_seq_13.txt",
];

const regions = [
  "responses/ensembl/get_sequence_by_region__hx_X_1000000_1000100_1.json",
  "responses/ensembl/get_sequence_by_region__bs_sequence_region_human_ABBA01004489.1_1..100_coord_system_seqlevel.json",
];

/** Nucleotide sequences of human that the service was recorded to give. */
export const ensemblSequenceTables: readonly Table[] = [
  {
    name: "transcript_sequence",
    volume: "recorded",
    does: "The spliced sequence of a human transcript in one version; type is `cdna`, or `cds` from start to stop codon",
    sources: transcripts,
    columns: { transcript_id: "TEXT", type: "TEXT", version: "INTEGER", sequence: "TEXT" },
    key: ["transcript_id", "type"],
  },
  {
    name: "region_sequence",
    volume: "recorded",
    does: "The forward strand of a stretch of a human chromosome or contig, 1-based and inclusive; assembly is NULL for a contig",
    sources: regions,
    columns: {
      coord_system: "TEXT",
      assembly: "TEXT",
      name: "TEXT",
      start: "INTEGER",
      end: "INTEGER",
      sequence: "TEXT",
    },
    key: ["name", "start"],
  },
];
