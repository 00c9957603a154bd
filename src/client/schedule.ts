import { rmSync } from "node:fs";
import { join } from "node:path";
import { UnavailableError } from "../errors/index.ts";
import { cacheFolder } from "./cache-folder.ts";
import type { Clock } from "./clock.ts";
import { type Database, openDatabase } from "./sqlite.ts";

/** When the next request of each key may start, shared by the processes of one user on one machine. */
export interface Schedule {
  /** Takes the next free start, milliseconds since 1970; undefined, and nothing taken, where it is after `latest`. */
  reserve(key: string, options: ReserveOptions): Promise<number | undefined>;
  /** Nobody starts before then; an hour ahead at most. */
  hold(key: string, until: number): void;
  /** Until when nobody starts; 0 where nothing is held. */
  held(key: string): number;
  close(): void;
}

export interface ReserveOptions {
  /** To the start after it, milliseconds. */
  readonly gapMs: number;
  readonly latest: number;
  readonly signal: AbortSignal | undefined;
}

/** Times further ahead come from a clock that was set back since, and are not believed. */
const MOST_AHEAD_MS = 3_600_000;
/** How long to leave a file alone that another process keeps locked. */
const LOCKED_PAUSE_MS = 20;

const SCHEMA = `PRAGMA busy_timeout = 250; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;
CREATE TABLE IF NOT EXISTS pace (key TEXT PRIMARY KEY, next REAL NOT NULL, held REAL NOT NULL) WITHOUT ROWID;`;

/** A time of the table, or nothing where it is further ahead than can be. */
const believed = (column: string): string =>
  `CASE WHEN ${column} < ?2 + ${MOST_AHEAD_MS} THEN ${column} ELSE 0 END`;

/**
 * One statement takes the next free start and moves it on by the gap, so it is atomic without a transaction of its
 * own. A process that is killed loses at most the one start it had taken; SQLite's locks die with their holder.
 * ?1 key, ?2 now, ?3 gap, ?4 latest
 */
const RESERVE = `INSERT INTO pace (key, next, held) VALUES (?1, ?2 + ?3, 0)
ON CONFLICT (key) DO UPDATE SET next = ?3 + max(?2, ${believed("next")}, ${believed("held")})
WHERE max(${believed("next")}, ${believed("held")}) <= ?4
RETURNING next - ?3 AS start`;
/** ?1 key, ?2 now */
const HELD = `SELECT ${believed("held")} AS held FROM pace WHERE key = ?1`;
/** ?1 key, ?2 now, ?3 until */
const HOLD = `INSERT INTO pace (key, next, held) VALUES (?1, 0, ?3)
ON CONFLICT (key) DO UPDATE SET held = max(${believed("held")}, ?3)`;

/**
 * Opens the schedule of this machine. Where its file cannot be written (a full disk, a read-only home) the process
 * keeps to the rate by itself: a request too many is better than none at all.
 */
export function openSchedule({
  file,
  clock,
}: {
  readonly file: string | undefined;
  readonly clock: Clock;
}): Schedule {
  let database = openState(file);
  let closed = false;
  const alone = (problem: unknown): void => {
    if (isLocked(problem)) return;
    database.close();
    database = openWithSchema(":memory:");
  };
  const attempt = <T>(step: () => T): T | undefined => {
    if (closed) throw new UnavailableError("the transport is closed", { nextStep: "Open another one" });
    try {
      return step();
    } catch (problem) {
      alone(problem);
      return isLocked(problem) ? undefined : step();
    }
  };
  const reserveOnce = (key: string, { gapMs, latest }: ReserveOptions): { readonly start?: number } =>
    database.get<{ start: number }>(RESERVE, key, clock.now(), gapMs, latest) ?? {};
  return {
    reserve: async (key, options) => {
      for (;;) {
        const taken = attempt(() => reserveOnce(key, options));
        if (taken) return taken.start;
        await clock.sleep(LOCKED_PAUSE_MS, options.signal);
      }
    },
    hold: (key, until) => {
      const now = clock.now();
      attempt(() => database.run(HOLD, key, now, Math.min(until, now + MOST_AHEAD_MS - 1)));
    },
    held: (key) => attempt(() => database.get<{ held: number }>(HELD, key, clock.now()))?.held ?? 0,
    close: () => {
      if (!closed) database.close();
      closed = true;
    },
  };
}

/** Another process holds the lock for some 20 microseconds; one that was stopped in there holds it for longer. */
const isLocked = (problem: unknown): boolean =>
  problem instanceof Error && /locked|busy/iu.test(problem.message);

/** The file only says when the next request may start, so one that is damaged is begun anew. */
function openState(file: string | undefined): Database {
  try {
    const path = file ?? join(cacheFolder(), "pace.sqlite");
    try {
      return openWithSchema(path);
    } catch {
      for (const suffix of ["", "-wal", "-shm"]) rmSync(`${path}${suffix}`, { force: true });
      return openWithSchema(path);
    }
  } catch {
    return openWithSchema(":memory:");
  }
}

function openWithSchema(file: string): Database {
  const database = openDatabase(file);
  try {
    database.exec(SCHEMA);
    return database;
  } catch (problem) {
    database.close();
    throw problem;
  }
}
