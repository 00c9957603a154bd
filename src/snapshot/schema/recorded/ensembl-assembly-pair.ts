import type { Table } from "../table.ts";

/** Stretches of which the service was recorded to tell the place on two assemblies. */
export const ensemblAssemblyPairTables: readonly Table[] = [
  {
    name: "assembly_pair",
    volume: "recorded",
    does: "A stretch of a human chromosome that one ungapped stretch of another assembly is paired with, on the same strand",
    sources: ["responses/ensembl/map_assembly__bs_map_human_GRCh37_X_1000000..1000100_1_GRCh38.json"],
    columns: {
      assembly: "TEXT",
      chrom: "TEXT",
      start: "INTEGER",
      end: "INTEGER",
      other_assembly: "TEXT",
      other_start: "INTEGER",
    },
    key: ["assembly", "chrom", "start", "other_assembly"],
  },
];
