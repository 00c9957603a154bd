import { rmSync } from "node:fs";
import { CorruptFileError } from "../errors/index.ts";

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
