import { type Database, openDatabase, type SqlValue } from "../client/sqlite.ts";
import { CorruptFileError } from "../errors/index.ts";
import { APPLICATION_ID } from "./damage.ts";
import { createIndexSql, createTableSql, createTextSql, textName } from "./ddl.ts";
import { type Columns, unpackTables } from "./pack/container.ts";
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
      database.exec(createTableSql(table));
      insert(database, columns);
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

/** Values of one statement, well below SQLite's limit of 32,766: one statement for many rows halves the time. */
const VALUES_A_STATEMENT = 1_500;

function insert(database: Database, { table, rows, names, cells }: Columns): void {
  const block = Math.max(1, Math.floor(VALUES_A_STATEMENT / names.length));
  const row = `(${names.map(() => "?").join(", ")})`;
  const target = `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(", ")}) VALUES `;
  const many = target + Array<string>(block).fill(row).join(", ");
  for (let at = 0; at < rows; ) {
    const size = at + block <= rows ? block : 1;
    const values: SqlValue[] = [];
    for (let index = at; index < at + size; index += 1) {
      for (const column of cells) values.push(column[index] ?? null);
    }
    database.run(size === 1 ? target + row : many, ...values);
    at += size;
  }
}
