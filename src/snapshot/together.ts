import type { Database } from "../client/sqlite.ts";

/** Queries asked under one lock of each file: taking it costs as much as a small query. */
export interface Together {
  /** What the queries give. */
  ask<Result>(queries: () => Result): Result;
  /** Lets the locks go before a file is changed or left: whoever writes it waits for its readers. */
  end(): void;
}

export function askTogether(database: Database): Together {
  let isOpen = false;
  const end = (): void => {
    if (!isOpen) return;
    isOpen = false;
    try {
      database.run("COMMIT");
    } catch {
      // SQLite ends it itself where a file cannot be read.
    }
  };
  const ask = <Result>(queries: () => Result): Result => {
    if (isOpen) return queries();
    database.run("BEGIN");
    isOpen = true;
    try {
      return queries();
    } finally {
      end();
    }
  };
  return { ask, end };
}
