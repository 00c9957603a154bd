import type { Database } from "../../client/sqlite.ts";

/** Characters kept for one database. */
const MOST_CHARACTERS = 24_000_000;

interface Kept {
  readonly texts: Map<string, string>;
  characters: number;
}

const byDatabase = new WeakMap<Database, Kept>();

/**
 * Long pieces of answers, each written once: they are asked for again and again, and the snapshot never changes while
 * it is open. When there is no room for one more, all are forgotten, so that memory stays bounded.
 */
export function keptText(database: Database, { key, write }: { key: string; write: () => string }): string {
  let kept = byDatabase.get(database);
  if (!kept) {
    kept = { texts: new Map(), characters: 0 };
    byDatabase.set(database, kept);
  }
  const known = kept.texts.get(key);
  if (known !== undefined) return known;
  const text = write();
  if (kept.characters + text.length > MOST_CHARACTERS) {
    kept.texts.clear();
    kept.characters = 0;
  }
  kept.texts.set(key, text);
  kept.characters += text.length;
  return text;
}
