import { existsSync } from "node:fs";
import { type Database, openDatabase } from "../client/sqlite.ts";
import { CorruptFileError } from "../errors/index.ts";
import { isDamage, refuseForeign, removeDatabase } from "./damage.ts";
import { textName } from "./ddl.ts";
import type { Manifest, ManifestVolume } from "./manifest.ts";
import { tables, type Volume } from "./schema.ts";
import { askTogether, type Together } from "./together.ts";
import { databasePath, type UnpackOptions } from "./unpack.ts";
import { type UnpackJob, unpackTogether } from "./unpack-together.ts";

/** All volumes as one database. */
export interface LazyDatabase extends Database {
  /** Sees to it that tables are there; those that one answer reads are quicker unpacked together than one by one. */
  need(names: readonly string[]): void;
  readonly together: Together["ask"];
}

/**
 * A table is unpacked, and its volume attached, when it is first needed, so that the first question does not wait for
 * what it does not need. Table names are unique over the volumes.
 * @throws CorruptFileError from any query whose volume is damaged
 */
export function openVolumes(manifest: Manifest, options: UnpackOptions): LazyDatabase {
  const database = openDatabase(":memory:");
  // Another process may be writing a table into the same file.
  database.exec("PRAGMA busy_timeout = 30000");
  const together = askTogether(database);
  const rowsOf = new Map(manifest.tables.map(({ name, rows }) => [name, rows]));
  const attached = new Set<Volume>();
  const present = new Set<string>();
  const volumesOf = (names: readonly string[]): ManifestVolume[] => {
    const wanted = new Set(names.map((name) => volumeOf.get(name)));
    return manifest.volumes.filter(({ volume }) => wanted.has(volume));
  };
  /** Attaches a volume whose file is there, and looks which tables it has. */
  const attach = ({ volume, ...rest }: ManifestVolume): void => {
    const path = databasePath({ volume, ...rest }, options.cache);
    if (!attached.has(volume)) {
      if (!existsSync(path)) return;
      const quoted = path.replaceAll("'", "''");
      database.exec(
        `ATTACH '${quoted}' AS ${volume}; PRAGMA query_only = 1; PRAGMA ${volume}.mmap_size = 268435456`,
      );
      refuseForeign(database, volume);
      attached.add(volume);
    }
    const rows = database.all<{ name: string }>(`SELECT name FROM ${volume}.sqlite_master`);
    for (const { name } of rows) present.add(name);
  };
  /** The same; a file that is no database is removed, and unpacked again like one that is not there. */
  const look = (volume: ManifestVolume): void => {
    try {
      attach(volume);
    } catch (problem) {
      if (!isDamage(problem)) throw problem;
      attached.delete(volume.volume);
      if (isAttached(database, volume.volume)) database.exec(`DETACH ${volume.volume}`);
      removeDatabase(databasePath(volume, options.cache));
    }
  };
  const absent = (names: readonly string[]): string[] =>
    names.filter((name) => !present.has(name) && volumeOf.has(name));

  /** Removes the files of damaged databases, so that they are unpacked again; whether there were any. */
  const dropDamaged = (): boolean => {
    together.end();
    const damaged = manifest.volumes.filter(
      ({ volume }) => attached.has(volume) && !isWhole(database, volume),
    );
    for (const volume of damaged) {
      database.exec(`DETACH ${volume.volume}`);
      attached.delete(volume.volume);
      for (const [name, owner] of volumeOf) if (owner === volume.volume) present.delete(name);
      removeDatabase(databasePath(volume, options.cache));
    }
    return damaged.length > 0;
  };

  function need(names: readonly string[]): void {
    if (absent(names).length === 0) return;
    together.end();
    volumesOf(absent(names)).forEach(look);
    const lacking = absent(names);
    const jobs = volumesOf(lacking).map((volume): UnpackJob => {
      const names = lacking.filter((name) => volumeOf.get(name) === volume.volume);
      return { volume, names, rows: names.reduce((sum, name) => sum + (rowsOf.get(name) ?? 0), 0) };
    });
    unpackTogether(jobs, options);
    for (const { volume } of jobs) look(volume);
  }

  /** Runs a query; where it names a table that is not there yet, sees to that and runs it again. */
  const withTables = <Result>(query: () => Result): Result => {
    for (let mended = false; ; ) {
      try {
        return query();
      } catch (problem) {
        if (!mended && isDamage(problem) && dropDamaged()) {
          mended = true;
          continue;
        }
        const name = missingTable(problem);
        if (name === undefined || present.has(name)) throw problem;
        need([name]);
        if (!present.has(name))
          throw volumeOf.has(name) ? lacksTable(name, { cause: problem, from: options.from }) : problem;
      }
    }
  };
  return {
    need,
    together: together.ask,
    all: (sql, ...values) => withTables(() => database.all(sql, ...values)),
    get: (sql, ...values) => withTables(() => database.get(sql, ...values)),
    run: (sql, ...values) => withTables(() => database.run(sql, ...values)),
    exec: (sql) => withTables(() => database.exec(sql)),
    close: () => database.close(),
  };
}

const lacksTable = (name: string, { cause, from }: { cause: unknown; from: string }): CorruptFileError =>
  new CorruptFileError(
    `the snapshot in ${from} has no table ${name}: it is of another version of the package`,
    {
      cause,
      nextStep: "Unset BIOTOOL_SNAPSHOT, or reinstall the package, or build the snapshot again",
    },
  );

/** Name of the table that SQLite says it does not know. */
const missingTable = (problem: unknown): string | undefined =>
  problem instanceof Error ? /no such table: (\w+)$/.exec(problem.message)?.[1] : undefined;

const isAttached = (database: Database, volume: Volume): boolean =>
  database.get("SELECT 1 FROM pragma_database_list WHERE name = ?", volume) !== undefined;

function isWhole(database: Database, volume: Volume): boolean {
  try {
    return database.get<{ quick_check: string }>(`PRAGMA ${volume}.quick_check(1)`)?.quick_check === "ok";
  } catch {
    return false;
  }
}

/** Volume by table name, full-text tables included. */
const volumeOf: ReadonlyMap<string, Volume> = new Map(
  tables.flatMap((table) => [[table.name, table.volume] as const, [textName(table), table.volume] as const]),
);
