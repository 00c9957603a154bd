import { createRequire } from "node:module";
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { CorruptFileError } from "../errors/index.ts";

export type SqlValue = SQLInputValue;

/** A SQLite file with its statements prepared once each. */
export interface Database {
  /** All rows. */
  all<Row>(sql: string, ...values: SqlValue[]): Row[];
  /** First row, or undefined. */
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined;
  run(sql: string, ...values: SqlValue[]): void;
  /** Several statements without parameters. */
  exec(sql: string): void;
  close(): void;
}

/** Opens a SQLite file. @throws CorruptFileError where it is not one. */
export function openDatabase(
  path: string,
  { readOnly = false, nextStep = "Remove the file and run the command again" } = {},
): Database {
  const { DatabaseSync: Connection } = loadQuietly();
  let connection: DatabaseSync;
  try {
    connection = new Connection(path, { readOnly });
    // Before the first read: another process may be writing at this moment.
    connection.exec("PRAGMA busy_timeout = 30000");
    connection.prepare("SELECT count(*) FROM sqlite_master").get();
  } catch (cause) {
    throw new CorruptFileError(`${path} cannot be opened as a SQLite database`, {
      cause,
      nextStep,
    });
  }
  return wrap(connection);
}

const MOST_STATEMENTS = 500;
/** Characters of SQL above which a statement is not kept: a long search is asked once, and its plan takes megabytes. */
const LONGEST_KEPT = 10_000;

function wrap(connection: DatabaseSync): Database {
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    let statement = statements.get(sql);
    if (!statement) {
      // Searches are written from what people ask, so there is no end to their number.
      if (statements.size >= MOST_STATEMENTS) statements.clear();
      statement = connection.prepare(sql);
      if (sql.length <= LONGEST_KEPT) statements.set(sql, statement);
    }
    return statement;
  };
  return {
    all: <Row>(sql: string, ...values: SqlValue[]) => prepare(sql).all(...values) as Row[],
    get: <Row>(sql: string, ...values: SqlValue[]) => prepare(sql).get(...values) as Row | undefined,
    run: (sql, ...values) => void prepare(sql).run(...values),
    exec: (sql) => connection.exec(sql),
    close: () => {
      statements.clear();
      connection.close();
    },
  };
}

/** node:sqlite warns once that it is experimental; that is for us to know, not for whoever asks about a gene. */
function loadQuietly(): typeof import("node:sqlite") {
  const emitWarning = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return createRequire(import.meta.url)("node:sqlite") as typeof import("node:sqlite");
  } finally {
    process.emitWarning = emitWarning;
  }
}
