import { createHash } from "node:crypto";
import type { Condition } from "../query/condition.ts";
import type { Order } from "../query/rows.ts";

/**
 * A list kept for later calls, per process: NCBI's history server. One that was posted is kept as its uids, one that was
 * found as the question it answers: the snapshot never changes, and a question is small.
 */
export type Kept =
  | { readonly db: string; readonly uids: readonly string[] }
  | { readonly db: string; readonly condition: Condition; readonly order: Order };

/** The oldest environments go first. */
const MOST_ENVIRONMENTS = 200;
const MOST_LISTS = 500;
const environments = new Map<string, Kept[]>();

/** Keeps a list; in the environment named, or in a new one. */
export function keep(kept: Kept, webenv: string | null): { webenv: string; key: number } {
  const named = webenv === null ? undefined : environments.get(webenv);
  const isRoom = named !== undefined && named.length < MOST_LISTS;
  const name = isRoom && webenv !== null ? webenv : newName();
  const lists = isRoom ? named : [];
  environments.delete(name);
  environments.set(name, [...lists, kept]);
  const [oldest] = environments.keys();
  if (environments.size > MOST_ENVIRONMENTS && oldest !== undefined) environments.delete(oldest);
  return { webenv: name, key: lists.length + 1 };
}

/** A list kept before; undefined where the environment or its list is not there (any more). */
export const recall = (webenv: string | null, key: string | null): Kept | undefined =>
  webenv !== null && key !== null && /^\d{1,6}$/.test(key)
    ? environments.get(webenv)?.[Number(key) - 1]
    : undefined;

/** The service takes the name in any capitals. */
export const webenvOf = (query: URLSearchParams): string | null =>
  query.get("WebEnv") || query.get("webenv") || query.get("WEBENV") || null;

export const queryKeyOf = (query: URLSearchParams): string | null =>
  query.get("query_key") || query.get("QueryKey") || null;

let made = 0;

/** Names are counted, not random, so that the same calls give the same answers in every process. */
function newName(): string {
  made++;
  return `MCID_${createHash("sha256").update(String(made)).digest("hex").slice(0, 24)}`;
}
