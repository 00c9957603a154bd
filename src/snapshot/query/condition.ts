import type { SqlValue } from "../../client/sqlite.ts";

/** A piece of a WHERE clause with its parameters; values never become SQL text. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
  /** Selects few rows and finds them by an index. */
  readonly quick?: true;
  /** The same in words that use no index: for a condition on many rows that stands beside a quick one. */
  readonly loose?: string;
}

export const where = (sql: string, ...values: SqlValue[]): Condition => ({ sql, values });

export const ALWAYS: Condition = where("1");
export const NEVER: Condition = where("0");

/** One index is used a table. Without statistics SQLite may take that of a broad condition, so it is told which not to. */
export function allOf(conditions: readonly Condition[]): Condition {
  if (!conditions.some(({ quick }) => quick)) return join(conditions, "AND");
  const told = conditions.map((condition) => ({ ...condition, sql: condition.loose ?? condition.sql }));
  return { ...join(told, "AND"), quick: true };
}

export function anyOf(conditions: readonly Condition[]): Condition {
  const joined = join(conditions, "OR");
  return conditions.every(({ quick }) => quick) ? { ...joined, quick: true } : joined;
}

/** A condition on an indexed column that many rows meet; `column` comes first in the SQL. */
export const broad = (sql: string, ...values: SqlValue[]): Condition => ({ sql, values, loose: `+${sql}` });
export const quick = (condition: Condition): Condition => ({ ...condition, quick: true });

/** Rows of which the condition is not true; a missing value is not a match, so it is one here. */
export const noneOf = ({ sql, values }: Condition): Condition => where(`(${sql}) IS NOT TRUE`, ...values);

/** What is said twice is asked once. */
function join(conditions: readonly Condition[], operator: "AND" | "OR"): Condition {
  if (conditions.length < 2) return joinHalves(conditions, operator);
  const different = new Map(conditions.map((each) => [`${each.sql}\n${JSON.stringify(each.values)}`, each]));
  return joinHalves([...different.values()], operator);
}

/** Halves are joined, not one after the other: SQLite takes no expression deeper than a thousand. */
function joinHalves(conditions: readonly Condition[], operator: "AND" | "OR"): Condition {
  const [only] = conditions;
  if (conditions.length === 1 && only) return only;
  if (conditions.length === 0) return operator === "AND" ? ALWAYS : NEVER;
  const middle = Math.ceil(conditions.length / 2);
  const halves = [conditions.slice(0, middle), conditions.slice(middle)].map((half) =>
    joinHalves(half, operator),
  );
  const sql = halves.map((half) => `(${half.sql})`).join(` ${operator} `);
  return where(sql, ...halves.flatMap(({ values }) => values));
}

/** What was asked of a text column or index. */
export interface Wanted {
  readonly text: string;
  /** Words must stand next to each other, in order. */
  readonly phrase?: boolean;
  /** `*` stands for any letters. */
  readonly wildcard?: boolean;
}

/** The column's whole value is the text, capitals aside; with a wildcard its beginning, end or middle may differ. */
export function isText(column: string, { text, wildcard }: Wanted): Condition {
  if (text === "*") return where(`${column} <> ''`);
  if (!wildcard) return where(`${column} = ? COLLATE NOCASE`, text);
  const alike = where(`${column} LIKE ? ESCAPE '\\'`, likePattern(text));
  const [beginning = ""] = text.split("*", 1);
  if (beginning === "") return alike;
  // The stretch of the index in which all that begin so stand.
  const stretch = `${column} >= ? COLLATE NOCASE AND ${column} < ? COLLATE NOCASE`;
  return where(`(${stretch} AND ${alike.sql})`, beginning, `${beginning}${LAST}`, ...alike.values);
}

/** The last character there is. */
const LAST = "\u{10FFFF}";

/** One element of a list held as text with a separator is the text, capitals aside. */
export function hasElement(
  column: string,
  { text, separator }: { text: string; separator: string },
): Condition {
  const pattern = `%${separator}${escapedLike(text)}${separator}%`;
  return where(`'${separator}' || ${column} || '${separator}' LIKE ? ESCAPE '\\'`, pattern);
}

export const likePattern = (text: string): string => escapedLike(text).replaceAll("*", "%");

/** Text in which LIKE finds no wildcards of its own; needs `ESCAPE '\\'`. */
export const escapedLike = (text: string): string => text.replace(/[\\%_]/g, "\\$&");

/**
 * Full-text condition: rows of `index` (an FTS5 table whose rowid is that of the base table) that hold every word.
 * `columns` limits it to some columns of the index.
 */
export function mentions(
  { index, rowid = "rowid", columns }: { index: string; rowid?: string; columns?: readonly string[] },
  wanted: Wanted,
): Condition {
  const expression = fullTextExpression(wanted);
  if (expression === undefined) return NEVER;
  const scope = columns ? `{${columns.join(" ")}} : ` : "";
  const among = `${rowid} IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ?)`;
  return quick(where(among, `${scope}(${expression})`));
}

/** FTS5 expression for the words of a text; undefined where it has none. Every word is quoted, so no operator gets through. */
export function fullTextExpression({ text, phrase, wildcard }: Wanted): string | undefined {
  const words = text.match(/[\p{L}\p{N}\p{M}*]+/gu)?.filter((word) => /[^*]/.test(word)) ?? [];
  if (words.length === 0) return undefined;
  const plain = words.map((word) => word.replaceAll("*", ""));
  const endsOpen = wildcard && words.at(-1)?.endsWith("*");
  if (phrase) return `"${plain.join(" ")}"${endsOpen ? "*" : ""}`;
  return words.map((word, at) => `"${plain[at]}"${wildcard && word.endsWith("*") ? "*" : ""}`).join(" AND ");
}
