import type { Database } from "../../client/sqlite.ts";

/**
 * What a query gives for a key, asked once a database: the snapshot never changes while it is open. `most` answers are
 * kept; one more, and all are forgotten, so that memory stays bounded whatever is asked.
 */
export function remembered<Key extends string | number, Value>(
  most: number,
  ask: (database: Database, key: Key) => Value,
): (database: Database, key: Key) => Value {
  const byDatabase = new WeakMap<Database, Map<Key, { readonly value: Value }>>();
  return (database, key) => {
    let known = byDatabase.get(database);
    if (!known) {
      known = new Map();
      byDatabase.set(database, known);
    }
    const kept = known.get(key);
    if (kept) return kept.value;
    const value = ask(database, key);
    if (known.size >= most) known.clear();
    known.set(key, { value });
    return value;
  };
}
