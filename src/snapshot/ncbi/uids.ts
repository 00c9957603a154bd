import type { Database } from "../../client/sqlite.ts";
import type { EntrezDatabase } from "./entrez-database.ts";
import { recall } from "./history.ts";

/** Uids of a call: from `id`, or from a list kept before. */
export type Uids =
  | { readonly uids: readonly string[] }
  /** Neither `id` nor a list was given, or the list is gone. */
  | { readonly problem: "none" | "expired" };

export function readUids(query: URLSearchParams): Uids {
  const [webenv, key] = [query.get("WebEnv") ?? query.get("webenv"), query.get("query_key")];
  if (webenv && key) {
    const kept = recall(webenv, key);
    return kept ? { uids: kept.uids } : { problem: "expired" };
  }
  const uids = query
    .getAll("id")
    .flatMap((text) => text.split(","))
    .map((uid) => uid.trim())
    .filter((uid) => uid !== "");
  return uids.length > 0 ? { uids } : { problem: "none" };
}

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
  let position = 0;
  for (const uid of uids) {
    const wellFormed = entrez.uidPattern.test(uid);
    const found = wellFormed ? entrez.held(uid, database) : undefined;
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
