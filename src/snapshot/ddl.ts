import type { Table } from "./schema.ts";

/** A table whose key is one INTEGER: SQLite's own row number. */
export const hasIntegerKey = ({ key, columns }: Table): boolean =>
  key.length === 1 && columns[key[0] ?? ""] === "INTEGER";

/**
 * Rows live in the tree of the key, so the key is stored once, unless the table needs row numbers
 * (full text) or has long rows (sequences): then its key is an index, built when unpacked.
 */
export const isClustered = (table: Table): boolean =>
  !table.fullText && !hasIntegerKey(table) && table.volume !== "sequences";

const quoted = (columns: readonly string[]): string =>
  columns.map((column) => column.replace(/^\w+/, (name) => `"${name}"`)).join(", ");

/** `CREATE TABLE` of a table as it is shipped: without indexes. */
export function createTableSql(table: Table): string {
  const columns = Object.entries(table.columns).map(
    ([name, type]) => `"${name}" ${table.residues?.includes(name) ? "BLOB" : type}`,
  );
  if (hasIntegerKey(table)) columns.push(`PRIMARY KEY (${quoted(table.key)})`);
  if (isClustered(table)) {
    return `CREATE TABLE ${table.name} (${columns.join(", ")}, PRIMARY KEY (${quoted(table.key)})) WITHOUT ROWID`;
  }
  return `CREATE TABLE ${table.name} (${columns.join(", ")})`;
}

/** Statements that build, after unpacking, what is not shipped: keys and indexes. */
export function createIndexSql(table: Table): string[] {
  const statements = (table.indexes ?? []).map((columns, at) => {
    const first = columns[0]?.split(" ")[0] ?? "";
    const rows = table.sparse?.includes(first) ? ` WHERE "${first}" IS NOT NULL` : "";
    return `CREATE INDEX ${table.name}_${at} ON ${table.name} (${quoted(columns)})${rows}`;
  });
  if (!hasIntegerKey(table) && !isClustered(table)) {
    statements.push(`CREATE UNIQUE INDEX ${table.name}_key ON ${table.name} (${quoted(table.key)})`);
  }
  return statements;
}

/** Name of the full-text table of a table. */
export const textName = ({ name }: Pick<Table, "name">): string => `${name}_text`;

/** Statements that build the full text of a table out of its rows; none where it has no full text. */
export function createTextSql(table: Table): string[] {
  if (!table.fullText) return [];
  const name = textName(table);
  const words = `tokenize="unicode61${table.textOf === "ids" ? " tokenchars ':'" : ""}"`;
  // No answer is ranked by the text, so that the lengths of columns are not kept; where a word stands only for phrases.
  const kept = `columnsize=0, detail=${table.textOf === "ids" ? "none" : "full"}`;
  return [
    `CREATE VIRTUAL TABLE ${name} USING fts5(${table.fullText.join(", ")}, content='${table.name}', ${words}, ${kept})`,
    `INSERT INTO ${name} (${name}) VALUES ('rebuild')`,
  ];
}
