import type { SqlValue } from "../../client/sqlite.ts";
import { type Table, tableNamed } from "../schema.ts";

export type Row = Record<string, SqlValue>;

/** Rows left out of a table, by reason. */
export interface Drop {
  readonly table: string;
  readonly reason: string;
  readonly rows: number;
  readonly examples: readonly string[];
}

/** The tables while they are built, and the account of what was left out. */
export class Store {
  readonly #rows = new Map<string, Row[]>();
  readonly #drops = new Map<string, { table: string; reason: string; rows: number; examples: string[] }>();
  readonly #read = new Map<string, number>();

  /** Adds a row after checking it against the columns of its table; a row that does not fit is dropped. */
  add(tableName: string, row: Row): void {
    this.#read.set(tableName, (this.#read.get(tableName) ?? 0) + 1);
    const problem = misfit(tableNamed(tableName), row);
    if (problem) this.drop(tableName, { reason: problem, row });
    else this.rows(tableName).push(row);
  }

  rows(tableName: string): Row[] {
    let rows = this.#rows.get(tableName);
    if (!rows) {
      rows = [];
      this.#rows.set(tableName, rows);
    }
    return rows;
  }

  /** Rows by the value of a column; the last row wins where several share it. */
  by(tableName: string, column: string): Map<SqlValue, Row> {
    return new Map(this.rows(tableName).map((row) => [row[column] ?? null, row]));
  }

  /** Rows grouped by the value of a column. */
  groups(tableName: string, column: string): Map<SqlValue, Row[]> {
    return Map.groupBy(this.rows(tableName), (row) => row[column] ?? null);
  }

  /** Keeps the rows for which `reason` returns nothing. */
  check(tableName: string, reason: (row: Row) => string | undefined): void {
    const kept = this.rows(tableName).filter((row) => {
      const problem = reason(row);
      if (problem) this.drop(tableName, { reason: problem, row });
      return !problem;
    });
    this.#rows.set(tableName, kept);
  }

  drop(table: string, { reason, row }: { readonly reason: string; readonly row: Row }): void {
    const id = `${table}\t${reason}`;
    const drop = this.#drops.get(id) ?? { table, reason, rows: 0, examples: [] };
    drop.rows += 1;
    if (drop.examples.length < 3) drop.examples.push(label(table, row));
    this.#drops.set(id, drop);
  }

  /** Rows offered to a table, before checks. */
  offered(tableName: string): number {
    return this.#read.get(tableName) ?? 0;
  }

  get drops(): readonly Drop[] {
    return [...this.#drops.entries()]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([, drop]) => drop);
  }
}

function misfit(table: Table, row: Row): string | undefined {
  for (const [column, value] of Object.entries(row)) {
    const type = table.columns[column];
    if (!type) return `column ${column} is not in the schema`;
    if (value === null) continue;
    if (type === "TEXT" && typeof value !== "string") return `${column} is not a text`;
    if (type === "INTEGER" && !Number.isSafeInteger(value)) return `${column} is not a whole number`;
    if (type === "REAL" && !Number.isFinite(value)) return `${column} is not a number`;
  }
  // An empty text is shipped as a missing value.
  const empty = table.key.find((column) => (row[column] ?? "") === "");
  return empty ? `${empty}, a part of the key, is empty` : undefined;
}

const label = (table: string, row: Row): string =>
  tableNamed(table)
    .key.map((column) => row[column] ?? "")
    .join(" ");
