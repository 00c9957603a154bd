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

/** Records kept of a pool between two draws; most shapes of a tool draw from the same few pools. */
const SAMPLE = 4000;
const MOST_SAMPLES = 16;

/** A record with the hash of its values, so that every draw need not read them again. */
interface Hashed {
  readonly record: Drawn;
  readonly hash: number;
}

interface Sample {
  readonly pool: Pool;
  readonly records: readonly Hashed[];
}

const samples = new WeakMap<Facts, Map<string, Sample>>();

/** At most `limit` records in an order that depends on nothing but pool, seed and limit. */
export function draw(
  pool: Pool,
  { facts, seed, limit }: { readonly facts: Facts; readonly seed: string; readonly limit: number },
): Drawn[] {
  // A size that depends on the limit alone: what was drawn before must not matter.
  const size = limit <= SAMPLE / 2 ? SAMPLE : 2 ** Math.ceil(Math.log2(limit * 2));
  const drawn = least(sampleOf(pool, { facts, size }), { seed, limit }).map(({ record }) => record);
  return "sql" in pool && pool.read ? drawn.map(pool.read) : drawn;
}

function sampleOf(
  pool: Pool,
  { facts, size }: { readonly facts: Facts; readonly size: number },
): readonly Hashed[] {
  const known = samples.get(facts) ?? new Map<string, Sample>();
  samples.set(facts, known);
  const key = `${size}|${"sql" in pool ? pool.sql : pool.does}`;
  const found = known.get(key);
  const sample =
    found && (found.pool === pool || "sql" in pool)
      ? found
      : { pool, records: least(hashed(recordsOf(pool, facts)), { seed: key, limit: size }) };
  known.delete(key);
  known.set(key, sample);
  const [oldest] = known.keys();
  if (known.size > MOST_SAMPLES && oldest !== undefined) known.delete(oldest);
  return sample.records;
}

const recordsOf = (pool: Pool, facts: Facts): Iterable<Drawn> =>
  "rows" in pool ? pool.rows : facts.all<Drawn>(pool.sql);

/** Records that lack nothing. */
function* hashed(records: Iterable<Drawn>): Generator<Hashed> {
  for (const record of records) {
    const values = Object.values(record);
    if (values.some((value) => value === null || value === "")) continue;
    yield { record, hash: hash32(values.join("|")) };
  }
}

/** The records with the least ranks, least first; the seed decides which those are. */
function least(
  records: Iterable<Hashed>,
  { seed, limit }: { readonly seed: string; readonly limit: number },
): Hashed[] {
  const start = hash32(seed);
  const kept: { readonly rank: number; readonly one: Hashed }[] = [];
  let bar = Number.POSITIVE_INFINITY;
  const cut = (): void => {
    kept.sort((left, right) => left.rank - right.rank || order(left.one, right.one));
    kept.length = Math.min(kept.length, limit);
    bar = kept.length < limit ? Number.POSITIVE_INFINITY : (kept.at(-1)?.rank ?? 0);
  };
  for (const one of records) {
    const rank = mixed(one.hash, start);
    if (rank > bar) continue;
    kept.push({ rank, one });
    if (kept.length >= limit * 2 + 100) cut();
  }
  cut();
  return kept.map(({ one }) => one);
}

/** Two hashes as one, each bit of both in every bit of it (finalizer of MurmurHash3). */
function mixed(left: number, right: number): number {
  let hash = Math.imul(left ^ (left >>> 16) ^ right, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const order = (left: Hashed, right: Hashed): number =>
  JSON.stringify(left.record) < JSON.stringify(right.record) ? -1 : 1;
