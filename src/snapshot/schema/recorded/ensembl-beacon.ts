import type { Table } from "../table.ts";

const sources = ["responses/ensembl/all__upstream_asserts.jsonl"];
const volume = "recorded" as const;

/** What Ensembl's Beacon tells of itself and of the variants its tests ask for. */
export const ensemblBeaconTables: readonly Table[] = [
  {
    name: "beacon",
    volume,
    does: "A Beacon: its id, the assembly it speaks of and the version of the Beacon protocol",
    sources,
    columns: { id: "TEXT", assembly: "TEXT", api_version: "TEXT" },
    key: ["id"],
  },
  {
    name: "beacon_dataset",
    volume,
    does: "A data set of the Beacon, by its short name, of those that were asked for",
    sources,
    columns: { id: "TEXT" },
    key: ["id"],
  },
  {
    name: "beacon_variant",
    volume,
    does: "A variant the Beacon told of, on GRCh37; start is 0-based, end not included; ref and alt only of short variants; variant_type and consequence as the Beacon names them",
    sources,
    columns: {
      id: "TEXT",
      chrom: "TEXT",
      start: "INTEGER",
      end: "INTEGER",
      ref: "TEXT",
      alt: "TEXT",
      variant_type: "TEXT",
      so_accession: "TEXT",
      consequence: "TEXT",
    },
    key: ["id"],
    indexes: [["chrom", "start"]],
  },
  {
    name: "beacon_membership",
    volume,
    does: "Whether a data set of the Beacon has a variant (1) or has not (0), where the Beacon said",
    sources,
    columns: { variant_id: "TEXT", dataset_id: "TEXT", found: "INTEGER" },
    key: ["variant_id", "dataset_id"],
  },
];
