import type { Table } from "../table.ts";

const sources = ["responses/ensembl/all__upstream_asserts.jsonl"];

/** Blocks of multiple genome alignments. */
export const ensemblAlignmentTables: readonly Table[] = [
  {
    name: "alignment_block",
    volume: "recorded",
    does: "A block of a genome alignment, by its place on the genome it was asked for; species_set_group names the aligned genomes",
    sources,
    columns: {
      block: "INTEGER",
      method: "TEXT",
      species_set_group: "TEXT",
      species: "TEXT",
      chrom: "TEXT",
      start: "INTEGER",
      end: "INTEGER",
    },
    key: ["block"],
    indexes: [["species", "chrom", "start"]],
  },
  {
    name: "alignment_row",
    volume: "recorded",
    does: "A genome in a block, on its assembly of the recorded server; sequence with gaps, NULL where not told; repeats in lower case where is_masked is 1, and not known where 0",
    sources,
    columns: {
      block: "INTEGER",
      position: "INTEGER",
      species: "TEXT",
      chrom: "TEXT",
      start: "INTEGER",
      end: "INTEGER",
      strand: "INTEGER",
      sequence: "TEXT",
      is_masked: "INTEGER",
    },
    key: ["block", "position"],
  },
  {
    name: "alignment_node",
    volume: "recorded",
    does: "A node of the tree of a block, parents first; row is the genome of a leaf; branch_length in substitutions per site",
    sources,
    columns: {
      block: "INTEGER",
      position: "INTEGER",
      parent: "INTEGER",
      row: "INTEGER",
      branch_length: "REAL",
    },
    key: ["block", "position"],
  },
];
