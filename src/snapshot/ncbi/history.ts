import { createHash } from "node:crypto";

/** Lists of uids kept for later calls, per process: NCBI's history server. The oldest environments go first. */
interface Kept {
  readonly db: string;
  readonly uids: readonly string[];
}

const MOST_ENVIRONMENTS = 200;
const environments = new Map<string, Kept[]>();

/** Keeps a list; in the environment named, or in a new one. */
export function keep(kept: Kept, webenv: string | null): { webenv: string; key: number } {
  const name = webenv && environments.has(webenv) ? webenv : newName();
  const lists = environments.get(name) ?? [];
  environments.delete(name);
  environments.set(name, [...lists, kept]);
  const [oldest] = environments.keys();
  if (environments.size > MOST_ENVIRONMENTS && oldest !== undefined) environments.delete(oldest);
  return { webenv: name, key: lists.length + 1 };
}

/** A list kept before; undefined where the environment or its list is not there (any more). */
export const recall = (webenv: string, key: string): Kept | undefined =>
  /^\d{1,6}$/.test(key) ? environments.get(webenv)?.[Number(key) - 1] : undefined;

let made = 0;

/** Names are counted, not random, so that the same calls give the same answers in every process. */
function newName(): string {
  made++;
  return `MCID_${createHash("sha256").update(String(made)).digest("hex").slice(0, 24)}`;
}
