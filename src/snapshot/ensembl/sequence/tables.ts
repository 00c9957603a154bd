export const sequenceTables: readonly string[] = [
  "protein_sequence",
  "transcript_sequence",
  "transcript",
  "gene",
  "exon",
];

export const regionTables: readonly string[] = ["region_sequence", "assembly_sequence", "gene"];
