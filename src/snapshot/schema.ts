import { geneTables } from "./schema/genes.ts";
import { genomeTables } from "./schema/genomes.ts";
import { ontologyTables } from "./schema/ontologies.ts";
import { proteinTables } from "./schema/proteins.ts";
import { recordedTables } from "./schema/recorded/index.ts";
import type { Table, Volume } from "./schema/table.ts";
import { variantTables } from "./schema/variants.ts";

export type { ColumnType, Index, Table, Volume } from "./schema/table.ts";

/** Raised when a query written for one schema would not run on the other. */
export const SCHEMA_VERSION = 2;

export const volumes: readonly Volume[] = [
  "genes",
  "ncbi",
  "ontologies",
  "annotations",
  "taxa",
  "proteins",
  "variants",
  "sequences",
  "recorded",
];

/** Every table of the snapshot. */
export const tables: readonly Table[] = [
  ...geneTables,
  ...genomeTables,
  ...ontologyTables,
  ...proteinTables,
  ...variantTables,
  ...recordedTables,
];

const byName = new Map(tables.map((table) => [table.name, table]));

/** @throws TypeError where there is no such table */
export function tableNamed(name: string): Table {
  const table = byName.get(name);
  if (!table) throw new TypeError(`no table ${name} in the schema of the snapshot`);
  return table;
}
