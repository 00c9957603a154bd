import type { SchemaElement } from "hyparquet";
import type { Row } from "../../row.ts";
import { parsed } from "../read-records.ts";

/** Texts, so that nobody has to guess: what is nested is JSON in a text, since its members differ from row to row. */
export const COLUMNS = [
  "id",
  "kind",
  "question",
  "calls",
  "functions",
  "missing",
  "evidence",
  "outcomes",
  "executed",
  "domain",
  "origin",
  "checks",
  "groups",
  "split",
] as const;

export type Column = (typeof COLUMNS)[number];
export type Columns = Readonly<Record<Column, string>>;

export const JSON_COLUMNS: ReadonlySet<Column> = new Set<Column>([
  "calls",
  "functions",
  "missing",
  "evidence",
  "outcomes",
  "executed",
  "origin",
  "checks",
  "groups",
]);

export const SCHEMA: SchemaElement[] = [
  { name: "root", num_children: COLUMNS.length },
  ...COLUMNS.map(
    (name): SchemaElement => ({
      name,
      type: "BYTE_ARRAY",
      converted_type: "UTF8",
      logical_type: { type: "STRING" },
      repetition_type: "REQUIRED",
    }),
  ),
];

/**
 * A row as texts; `functions` are the names shown with it, described in `tools.json`; `executed` is `true` where its calls were
 * made and answered, so that scores by result can leave out the others.
 */
export function columnsOf(row: Row, functions: readonly string[]): Columns {
  const { missing = [], split = "train" } = row;
  const values = { ...row, functions, missing, executed: row.checks.executed, split };
  const texts = COLUMNS.map((name) => {
    const value = values[name];
    return [name, typeof value === "string" ? value : JSON.stringify(value)];
  });
  return Object.fromEntries(texts) as Columns;
}

/** The row again. */
export function rowOfColumns(columns: Columns): Row {
  const values = COLUMNS.map((name) => [
    name,
    JSON_COLUMNS.has(name) ? parsed(columns[name]) : columns[name],
  ]);
  const {
    functions: _,
    executed: __,
    missing,
    ...row
  } = Object.fromEntries(values) as Row & { functions: unknown; executed: unknown };
  return { ...row, ...(missing && missing.length > 0 ? { missing } : {}) };
}
