import type { Database } from "../../client/sqlite.ts";
import { anyOf, type Condition, mentions, noneOf, type Wanted, where } from "../query/condition.ts";
import { listed } from "../query/lists.ts";
import type { Order } from "../query/rows.ts";
import type { Entry, QueryField, ReturnField } from "./namespace.ts";

/** A query field over some columns of a table's full-text index. */
export const textField = (table: string, columns: readonly string[]): QueryField => ({
  rows: (wanted) =>
    wanted.text === "*"
      ? where(columns.map((column) => `${column} IS NOT NULL`).join(" OR "))
      : inText(table, columns)(wanted),
});

/** Rows of a table whose full text holds the words; in the given columns only, or anywhere. */
export const inText =
  (table: string, columns?: readonly string[]) =>
  (wanted: Wanted): Condition =>
    mentions({ index: `${table}_text`, rowid: `${table}.rowid`, ...(columns ? { columns } : {}) }, wanted);

/** A query field that is an identifier. */
export const idField = (
  column: string,
  { pattern, message }: { pattern: RegExp; message: string },
): QueryField => ({
  pattern,
  message: () => message,
  rows: ({ text }) => where(`${column} = ?`, text.toUpperCase()),
});

/**
 * Rows whose name is one of the terms, or the first of them together, come first, then those with shorter names;
 * without terms in the order of the keys.
 */
export const byName =
  (...columns: readonly [string, ...string[]]) =>
  (terms: readonly string[]): Order => {
    if (terms.length === 0) return [];
    const together = terms.slice(1).map((_, at) => terms.slice(0, at + 2).join(" "));
    const tests = columns.flatMap((column) =>
      [...terms, ...together].map((term) => where(`${column} = ? COLLATE NOCASE`, term)),
    );
    return [noneOf(anyOf(tests)), where(`length(${columns[0]})`)];
  };

/** A column of the facts that the entry gives under one key. */
export const plain = (header: string, path: string, more: Partial<ReturnField> = {}): ReturnField => ({
  header,
  paths: [path],
  ...more,
});

/** A column of the service about which no fact is held. */
export const lacking = (header: string, column?: number): ReturnField => ({
  header,
  paths: [],
  lacking: true,
  ...(column === undefined ? {} : { column }),
});

/** GO terms as UniProt's lists name them. */
export const geneOntologies = (goIds: string | null, database: Database): Entry[] =>
  goTerms(goIds, database).map(({ id, name }) => ({ goId: id, name }));

interface GoTerm {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
}

const knownTerms = new WeakMap<Database, Map<string, GoTerm | undefined>>();

/** The terms of a list that are held, in its order; those not met before are asked for together. */
export function goTerms(goIds: string | null | undefined, database: Database): GoTerm[] {
  const ids = listed(goIds);
  const known = knownTerms.get(database) ?? new Map<string, GoTerm | undefined>();
  knownTerms.set(database, known);
  const unmet = ids.filter((id) => !known.has(id));
  if (unmet.length > 0) {
    for (const id of unmet) known.set(id, undefined);
    const rows = database.all<GoTerm>(
      "SELECT id, name, namespace FROM ontology_term WHERE id IN (SELECT value FROM json_each(?))",
      JSON.stringify(unmet),
    );
    for (const row of rows) known.set(row.id, row);
  }
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** Only the members that say something: no empty lists, nothing undefined. */
export function compact(entry: Readonly<Record<string, Entry[string] | undefined>>): Entry {
  const kept: Record<string, Entry[string]> = {};
  for (const key in entry) {
    const value = entry[key];
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue;
    kept[key] = value;
  }
  return kept;
}
