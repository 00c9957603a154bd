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

/** Keeps a list; in the environment named, or in one of its own. */
export function keep(kept: Kept, webenv: string | null): { webenv: string; key: number } {
  const named = webenv === null ? undefined : environments.get(webenv);
  if (webenv !== null && named !== undefined && named.length < MOST_LISTS) {
    store(webenv, [...named, kept]);
    return { webenv, key: named.length + 1 };
  }
  const name = nameOf(kept);
  store(name, environments.get(name) ?? [kept]);
  return { webenv: name, key: 1 };
}

function store(name: string, lists: Kept[]): void {
  environments.delete(name);
  environments.set(name, lists);
  const [oldest] = environments.keys();
  if (environments.size > MOST_ENVIRONMENTS && oldest !== undefined) environments.delete(oldest);
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

/**
 * A name comes of the first list, so that the same call gives the same answer in every process. Two who keep the same list share an
 * environment, which does no harm: lists are only ever added, and each is told the key of its own.
 */
const nameOf = (kept: Kept): string =>
  `MCID_${createHash("sha256").update(JSON.stringify(kept)).digest("hex").slice(0, 24)}`;
