import type { Facts } from "../../snapshot/index.ts";
import { hash32 } from "../random.ts";

/** Values of one drawn record by variable. */
export type Drawn = Readonly<Record<string, string | number>>;

/** Values of one record as a table holds them; sequences are packed (`snapshot/query/residues.ts`). */
export type Stored = Readonly<Record<string, string | number | Uint8Array>>;

/**
 * Records to draw from; the columns are the variables. `sql` reads the snapshot's tables (`src/snapshot/schema`);
 * records with a NULL are left out; `read` makes the variables of what SQL cannot. `rows` are written out where no table has them.
 */
export type Pool =
  | { readonly does: string; readonly sql: string; readonly read?: (stored: Stored) => Drawn }
  | { readonly does: string; readonly rows: readonly Drawn[] };

/**
 * At most `limit` records in an order that depends on nothing but seed and record, so that a larger limit keeps the records of a
 * smaller one.
 */
export function draw(
  pool: Pool,
  { facts, seed, limit }: { readonly facts: Facts; readonly seed: string; readonly limit: number },
): Drawn[] {
  const records = "rows" in pool ? pool.rows : facts.all<Drawn>(pool.sql);
  const kept: { readonly rank: number; readonly record: Drawn }[] = [];
  let bar = Number.POSITIVE_INFINITY;
  const cut = (): void => {
    kept.sort((left, right) => left.rank - right.rank || order(left.record, right.record));
    kept.length = Math.min(kept.length, limit);
    bar = kept.length < limit ? Number.POSITIVE_INFINITY : (kept.at(-1)?.rank ?? 0);
  };
  for (const record of records) {
    const values = Object.values(record);
    if (values.some((value) => value === null || value === "")) continue;
    const rank = hash32(`${seed}|${values.join("|")}`);
    if (rank > bar) continue;
    kept.push({ rank, record });
    if (kept.length >= limit * 2 + 100) cut();
  }
  cut();
  const read = "sql" in pool ? pool.read : undefined;
  return kept.map(({ record }) => (read ? read(record) : record));
}

const order = (left: Drawn, right: Drawn): number => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1);
