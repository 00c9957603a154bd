import type { Database } from "../../client/sqlite.ts";
import { type Condition, where } from "../query/condition.ts";
import { pageOf } from "../query/rows.ts";
import { entrezDatabases } from "./databases.ts";
import type { EntrezDatabase } from "./entrez-database.ts";
import { type Kept, queryKeyOf, recall, webenvOf } from "./history.ts";

/** Uids of a call: from `id`, or from a list kept before. */
export type Uids =
  | { readonly page: (start: number, size: number) => readonly string[] }
  /** Neither `id` nor a list was given, or the list is gone or of another database. */
  | { readonly problem: "none" | "expired"; readonly key: string };

export function readUids(query: URLSearchParams, database: Database): Uids {
  const [webenv, key] = [webenvOf(query), queryKeyOf(query)];
  if (webenv !== null && key !== null) {
    const kept = recall(webenv, key);
    // Uids of one database say nothing of another.
    return kept?.db === (query.get("dbfrom") || query.get("db") || "pubmed")
      ? { page: (start, size) => uidsOf(kept, { database, start, size }) }
      : { problem: "expired", key };
  }
  const uids = idsOf(query);
  return uids.length > 0
    ? { page: (start, size) => uids.slice(start, start + size) }
    : { problem: "none", key: key ?? "" };
}

/** Every `id` of a call, repeated or in a list. */
export const idsOf = (query: URLSearchParams): string[] => query.getAll("id").flatMap(listOf);

/** What stands between commas. */
export const listOf = (text: string): string[] =>
  text
    .split(",")
    .map((uid) => uid.trim())
    .filter((uid) => uid !== "");

/** A stretch of a list kept before. */
function uidsOf(
  kept: Kept,
  { database, start, size }: { database: Database; start: number; size: number },
): readonly string[] {
  if ("uids" in kept) return kept.uids.slice(start, start + size);
  const entrez = entrezDatabases.get(kept.db);
  if (!entrez) return [];
  return pageOf<{ uid: string | number }>(database, {
    from: entrez.from,
    columns: "uid",
    condition: kept.condition,
    order: kept.order,
    limit: size,
    offset: start,
  }).map(({ uid }) => String(uid));
}

/** Rows of a list kept before. */
export const conditionOf = (kept: Kept): Condition =>
  "uids" in kept
    ? where("CAST(uid AS TEXT) IN (SELECT value FROM json_each(?))", JSON.stringify(kept.uids))
    : kept.condition;

export interface Sorted {
  /** Held and missing ones together, in the order asked. */
  readonly known: readonly string[];
  /** Held, as the database spells them, in the order asked. */
  readonly held: readonly string[];
  /** Well formed and not held. */
  readonly missing: readonly string[];
  /** Not what a uid of this database looks like. */
  readonly invalid: readonly { readonly uid: string; readonly position: number }[];
}

/** Tells uids that are held from those that are not, and from those that cannot be. */
export function sortUids(
  uids: readonly string[],
  { entrez, database }: { entrez: EntrezDatabase; database: Database },
): Sorted {
  const held: string[] = [];
  const missing: string[] = [];
  const invalid: { uid: string; position: number }[] = [];
  const known: string[] = [];
  const looked = new Map<string, string | undefined>();
  let position = 0;
  for (const uid of uids) {
    const wellFormed = entrez.uidPattern.test(uid);
    if (wellFormed && !looked.has(uid)) looked.set(uid, entrez.held(uid, database));
    const found = looked.get(uid);
    if (!wellFormed) invalid.push({ uid, position });
    else known.push(found ?? uid);
    if (found !== undefined) held.push(found);
    else if (wellFormed) missing.push(uid);
    position += uid.length + 1;
  }
  return { known, held, missing, invalid };
}

/** A whole number of a parameter, bounded; the default where it is missing or not a number. */
export function countOf(
  query: URLSearchParams,
  { name, fallback, most }: { name: string; fallback: number; most: number },
): number {
  const text = query.get(name)?.trim() ?? "";
  return /^\d{1,12}$/.test(text) ? Math.min(Number(text), most) : fallback;
}
