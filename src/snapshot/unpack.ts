import { createHash } from "node:crypto";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { cacheFault, madeFolder } from "../client/cache-folder.ts";
import { openDatabase } from "../client/sqlite.ts";
import { isDamage, refuseForeign, removeDatabase } from "./damage.ts";
import { createIndexSql, createTableSql, createTextSql, textName } from "./ddl.ts";
import { fillDatabase, LAYOUT, lackingIn } from "./fill.ts";
import type { ManifestVolume } from "./manifest.ts";
import { readVolume } from "./read-volume.ts";
import { tables } from "./schema.ts";

export interface UnpackOptions {
  /** Folder of the packed volume. */
  readonly from: string;
  /** Folder the database is put into. */
  readonly cache: string;
  readonly onProgress?: (message: string) => void;
}

/**
 * Path of the database of a volume; tables of the names given (full-text ones too) that it lacks are put into it, all
 * tables by default. They come in one transaction: two processes or threads that start at once both end with a whole
 * database, and one that is killed leaves nothing half made.
 * @throws CorruptFileError where the packed bytes are not those of the manifest, UsageError where the cache folder is
 * full or may not be written
 */
export function unpackVolume(
  volume: ManifestVolume,
  {
    from,
    cache,
    onProgress,
    names = namesOf(volume),
  }: UnpackOptions & { readonly names?: readonly string[] },
): string {
  const path = databasePath(volume, cache);
  const texts = tables.filter((table) => names.includes(textName(table)));
  const needed = tables.filter((table) => names.includes(table.name) || texts.includes(table));
  const lacks = lackingOf(path);
  if (lacks(names).length === 0) return path;
  const isPacked = lacks(needed.map(({ name }) => name)).length > 0;
  onProgress?.(
    isPacked
      ? `Unpacking ${volume.volume} (${Math.round(volume.bytes / 1e6)} MB) into ${cache}, once`
      : `Indexing the words of ${texts.map(({ name }) => name).join(", ")} in ${cache}, once`,
  );
  // Before there is a database, so that a damaged volume leaves none behind.
  const plain = isPacked ? readVolume(volume, from) : undefined;
  madeFolder(cache);
  try {
    fillDatabase(path, { tables: needed, texts, plain });
  } catch (problem) {
    throw cacheFault(problem, { folder: cache, megabytes: megabytesOf(volume) });
  }
  removeStale(volume.volume, { cache, current: path });
  return path;
}

/** Most that the database of a volume takes: measured, up to four and a half times the packed columns, and a little. */
const megabytesOf = ({ plainBytes }: ManifestVolume): number => Math.ceil((plainBytes * 4.5) / 1e6) + 1;

/** Every table of a volume, full-text ones too. */
const namesOf = ({ volume }: ManifestVolume): string[] =>
  tables
    .filter((table) => table.volume === volume)
    .flatMap((table) => (table.fullText ? [table.name, textName(table)] : [table.name]));

/** Where the database of a volume is, or will be: bytes, statements or a layout that make another have another name. */
export function databasePath({ volume, plainSha256 }: ManifestVolume, cache: string): string {
  const hash = createHash("sha256").update(`${LAYOUT} ${plainSha256}`);
  for (const table of tables.filter((candidate) => candidate.volume === volume)) {
    const statements = [createTableSql(table), ...createIndexSql(table), ...createTextSql(table)];
    hash.update(statements.join(";"));
  }
  return join(cache, `${volume}-${hash.digest("hex").slice(0, 16)}.sqlite`);
}

function lackingOf(path: string): (names: readonly string[]) => readonly string[] {
  if (!existsSync(path)) return (names) => names;
  try {
    const database = openDatabase(path);
    try {
      refuseForeign(database);
      return lackingIn(database);
    } finally {
      database.close();
    }
  } catch (problem) {
    if (!isDamage(problem)) throw cacheFault(problem, { folder: dirname(path) });
    removeDatabase(path);
    return (names) => names;
  }
}

const ONE_DAY_MS = 86_400_000;

/** Databases of this volume made of other bytes. Those opened by another process stay readable until it closes them. */
function removeStale(volume: string, { cache, current }: { cache: string; current: string }): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (!name.startsWith(`${volume}-`) || path.startsWith(current)) continue;
    try {
      if (Date.now() - statSync(path).mtimeMs > ONE_DAY_MS) rmSync(path, { force: true });
    } catch {
      // Another process removed it, or the system does not let go of an open file: it is tried again next time.
    }
  }
}
