import { createHash } from "node:crypto";
import type { Database, SqlValue } from "../../client/sqlite.ts";
import type { Condition } from "./condition.ts";

/** Part of an ORDER BY clause, most important first. */
export type Order = readonly Condition[];

export interface Selection {
  /** Table, or joined tables. */
  readonly from: string;
  /** Columns; the whole row by default. */
  readonly columns?: string;
  readonly condition: Condition;
}

/** How many rows meet the condition. The snapshot never changes while it is open, so the last answers are kept. */
export function countRows(database: Database, { from, condition }: Selection): number {
  // The inner query has no aggregate, so that SQLite can search the parts of a union by their own indexes.
  const sql = `SELECT count(*) AS total FROM (SELECT 1 FROM ${from} WHERE ${condition.sql})`;
  const known = countsOf(database);
  const key = shortened(`${sql}\n${JSON.stringify(condition.values)}`);
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const total = database.get<{ total: number }>(sql, ...condition.values)?.total ?? 0;
  if (known.size >= MOST_COUNTS) known.clear();
  known.set(key, total);
  return total;
}

/** One page of the rows that meet the condition. */
export function pageOf<Row>(
  database: Database,
  {
    from,
    columns = "*",
    condition,
    order,
    limit,
    offset = 0,
  }: Selection & { order: Order; limit: number; offset?: number },
): Row[] {
  const by = order.length > 0 ? ` ORDER BY ${order.map(({ sql }) => sql).join(", ")}` : "";
  const values: SqlValue[] = [...condition.values, ...order.flatMap((part) => part.values)];
  return database.all<Row>(
    `SELECT ${columns} FROM ${from} WHERE ${condition.sql}${by} LIMIT ? OFFSET ?`,
    ...values,
    limit,
    offset,
  );
}

const MOST_COUNTS = 512;
/** Characters of a question above which its digest stands for it. */
const LONGEST_KEPT = 2_000;

const shortened = (text: string): string =>
  text.length <= LONGEST_KEPT ? text : createHash("sha256").update(text).digest("base64");

const counts = new WeakMap<Database, Map<string, number>>();

function countsOf(database: Database): Map<string, number> {
  let known = counts.get(database);
  if (!known) {
    known = new Map();
    counts.set(database, known);
  }
  return known;
}
