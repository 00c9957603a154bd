import { type Database, openDatabase, type SqlValue } from "../client/sqlite.ts";
import { CorruptFileError } from "../errors/index.ts";
import { APPLICATION_ID } from "./damage.ts";
import {
  createIndexSql,
  createTableSql,
  createTextSql,
  hasIntegerKey,
  isClustered,
  textName,
} from "./ddl.ts";
import type { Cell } from "./pack/column.ts";
import { type Columns, unpackTables } from "./pack/container.ts";
import { packResidues } from "./query/residues.ts";
import { type Table, tableNamed } from "./schema.ts";

/**
 * Puts tables and full texts into a database that may hold others already: all in one transaction, and none that
 * another process has put there meanwhile.
 */
export function fillDatabase(
  path: string,
  { tables, texts, plain }: { tables: readonly Table[]; texts: readonly Table[]; plain: Buffer | undefined },
): void {
  const database = openDatabase(path);
  try {
    // No spilling: spilled pages would keep readers out until the end. No syncing: the file can be made again.
    database.exec(
      `PRAGMA busy_timeout=${LONGEST_WAIT_MS}; PRAGMA page_size=8192; PRAGMA synchronous=OFF; PRAGMA temp_store=MEMORY;
       PRAGMA cache_size=-200000; PRAGMA cache_spill=OFF; BEGIN IMMEDIATE;
       PRAGMA application_id=${APPLICATION_ID}`,
    );
    const lacking = lackingIn(database);
    const names = new Set(tables.map(({ name }) => name));
    const wanted = ({ table, rows }: Pick<Columns, "table" | "rows">) =>
      (names.has(table) || rows <= FEW_ROWS) && lacking([table]).length > 0;
    for (const columns of plain ? unpackTables(plain, wanted) : []) {
      const table = tableNamed(columns.table);
      refuseOtherColumns(table, columns);
      insertTable(database, { table, columns });
      for (const sql of createIndexSql(table)) database.exec(sql);
    }
    for (const table of texts) {
      const isThere = lacking([textName(table)]).length === 0;
      for (const sql of isThere ? [] : createTextSql(table)) database.exec(sql);
    }
    database.exec("COMMIT");
  } finally {
    // Without a commit this takes everything back.
    database.close();
  }
}

/** @throws CorruptFileError where the packed table was made by a version that knew other columns */
function refuseOtherColumns({ name, columns }: Table, { names }: Columns): void {
  const known = Object.keys(columns);
  if (known.length === names.length && names.every((column) => column in columns)) return;
  throw new CorruptFileError(`table ${name} of the snapshot is of another version of the package`, {
    nextStep:
      "Reinstall the package, or build the snapshot again with: biotool snapshot build --facts <folder>",
  });
}

/** Raised when the same rows and statements are stored in another way. */
export const LAYOUT = 2;

/** Another process may be unpacking the same volume on a slow machine. */
const LONGEST_WAIT_MS = 120_000;

/** A table this small is taken along: reading the volume again for it would take longer. */
const FEW_ROWS = 3_000;

/** Which of some names are those of no table yet. */
export function lackingIn(database: Database): (names: readonly string[]) => string[] {
  const rows = database.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'");
  const present = new Set(rows.map(({ name }) => name));
  return (names) => names.filter((name) => !present.has(name));
}

/**
 * Puts the rows into a new table. Rows that live in the tree of their key go through a temporary table: SQLite fills
 * the pages of a tree to the brim only where it copies a whole one, and leaves an eighth empty otherwise.
 */
function insertTable(database: Database, { table, columns }: { table: Table; columns: Columns }): void {
  database.exec(createTableSql(table));
  if (!isClustered(table) || columns.rows <= FEW_ROWS) {
    insert(database, { into: table.name, table, columns });
    return;
  }
  database.exec(createTableSql({ ...table, name: STAGE }));
  insert(database, { into: STAGE, table, columns });
  database.exec(`INSERT INTO main.${table.name} SELECT * FROM ${STAGE}; DROP TABLE ${STAGE}`);
}

const STAGE = "temp.stage";

/** Values of one statement, well below SQLite's limit of 32,766: one statement for many rows halves the time. */
const VALUES_A_STATEMENT = 1_500;

function insert(
  database: Database,
  { into, table, columns }: { into: string; table: Table; columns: Columns },
): void {
  const { rows, names } = columns;
  const cells = columns.cells.map((column, at) =>
    table.residues?.includes(names[at] ?? "") ? column.map(packedCell) : column,
  );
  const keys = hasIntegerKey(table) ? columns.cells[names.indexOf(table.key[0] ?? "")] : undefined;
  const order = keys && orderByNumber(keys);
  const block = Math.max(1, Math.floor(VALUES_A_STATEMENT / names.length));
  const row = `(${names.map(() => "?").join(", ")})`;
  const target = `INSERT INTO ${into} (${names.map((name) => `"${name}"`).join(", ")}) VALUES `;
  const many = target + Array<string>(block).fill(row).join(", ");
  for (let at = 0; at < rows; ) {
    const size = at + block <= rows ? block : 1;
    const values: SqlValue[] = [];
    for (let index = at; index < at + size; index += 1) {
      for (const column of cells) values.push(column[order?.[index] ?? index] ?? null);
    }
    database.run(size === 1 ? target + row : many, ...values);
    at += size;
  }
}

const packedCell = (cell: Cell): SqlValue => (typeof cell === "string" ? packResidues(cell) : cell);

/** Places of rows by a number in each, ascending: rows that come in the order of their key fill the pages, and sooner. */
function orderByNumber(numbers: readonly Cell[]): Uint32Array | undefined {
  const isInOrder = numbers.every((number, at) => at === 0 || Number(numbers[at - 1]) <= Number(number));
  if (isInOrder) return undefined;
  const values = Float64Array.from(numbers, Number);
  return Uint32Array.from(values.keys()).sort((left, right) => (values[left] ?? 0) - (values[right] ?? 0));
}
