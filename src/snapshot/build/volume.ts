import type { SqlValue } from "../../client/sqlite.ts";
import type { Cell } from "../pack/column.ts";
import { packTables } from "../pack/container.ts";
import { type Table, tables, type Volume } from "../schema.ts";
import type { Row, Store } from "./store.ts";

/** The tables of one volume as bytes, not yet compressed. The same rows give the same bytes. */
export const packVolume = (volume: Volume, store: Store): Buffer =>
  packTables(
    tables
      .filter((table) => table.volume === volume)
      .map((table) => ({ table, rows: sorted(table, store) as Record<string, Cell>[] })),
  );

/** Rows in the order the table asks for; sequences by entry name, so that homologs lie side by side. */
function sorted(table: Table, store: Store): readonly Row[] {
  const rows = [...store.rows(table.name)];
  if (table.name === "protein_sequence") {
    const names = store.by("protein", "accession");
    const nameOf = (row: Row): SqlValue => names.get(row["accession"] ?? null)?.["entry_name"] ?? null;
    return rows.sort((left, right) => compare(nameOf(left), nameOf(right)));
  }
  return rows.sort((left, right) => {
    for (const column of [...(table.order ?? []), ...table.key]) {
      const order = compare(left[column] ?? null, right[column] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** Numbers by value, texts by code unit: independent of the machine's language. */
function compare(left: SqlValue, right: SqlValue): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  return left < right ? -1 : 1;
}
