import { rmSync } from "node:fs";
import type { Database } from "../client/sqlite.ts";
import { CorruptFileError } from "../errors/index.ts";

/** Marks an unpacked database as ours: "bios" in ASCII. */
export const APPLICATION_ID = 0x62696f73;

/** Whether a database lies where ours should and was made by something else; one without pages is still to be filled. */
function isForeign(database: Database, name = "main"): boolean {
  const { page_count: pages } = database.get<{ page_count: number }>(`PRAGMA ${name}.page_count`) ?? {
    page_count: 0,
  };
  const mark = database.get<{ application_id: number }>(`PRAGMA ${name}.application_id`)?.application_id;
  return pages > 0 && mark !== APPLICATION_ID;
}

/** Says of a foreign database what SQLite says of a file that is none, so that both are treated alike. */
export function refuseForeign(database: Database, name = "main"): void {
  if (isForeign(database, name)) throw new Error("file is not a database of the snapshot");
}

/** What SQLite says of a file that was cut short or written over: SQLITE_NOTADB and SQLITE_CORRUPT. */
export const isDamage = (problem: unknown): boolean =>
  problem instanceof Error &&
  (/file is not a database|disk image is malformed|malformed database schema|unsupported file format/.test(
    problem.message,
  ) ||
    isDamage(problem.cause));

/** Removes an unpacked database with its journal. @throws CorruptFileError where the system does not let it go */
export function removeDatabase(path: string): void {
  try {
    for (const suffix of ["", "-journal", "-wal", "-shm"]) rmSync(path + suffix, { force: true });
  } catch (cause) {
    throw new CorruptFileError(`${path} is damaged and cannot be removed`, {
      cause,
      nextStep: "Remove the file and run the command again",
    });
  }
}
