import { hash32 } from "../random.ts";
import type { Row, RowKind } from "../row.ts";
import { type Doubt, doubtOf } from "./doubt.ts";

export type QueueOrder = "doubt" | "random" | "all";

export interface QueueOptions {
  readonly order: QueueOrder;
  /** Most rows. */
  readonly limit: number;
  /** Ids that somebody decided about. */
  readonly decided: { has(id: string): boolean };
  readonly kind?: RowKind;
  /** Name of a function that one of the calls has. */
  readonly functionName?: string;
}

export interface Queued {
  readonly row: Row;
  readonly doubt: Doubt;
  /** Rows that call the same function. */
  readonly siblings: number;
}

export interface Queue {
  readonly queue: readonly Queued[];
  /** Rows of the set that fit. */
  readonly fitting: number;
  /** Of them decided before. */
  readonly decided: number;
}

interface Entry {
  readonly id: string;
  readonly place: number;
  readonly score: number;
  readonly called: string;
}

/**
 * The rows to look at, in order: by doubt, those of rare functions first where it is the same; at random, the same each time; or all
 * as they stand. Rows are read twice, and only those of the queue are held.
 */
export async function reviewQueue(
  rows: () => AsyncIterable<Row>,
  { order, limit, decided, kind, functionName }: QueueOptions,
): Promise<Queue> {
  const entries: Entry[] = [];
  const counts = new Map<string, number>();
  let [fitting, done] = [0, 0];
  for await (const row of rows()) {
    const called = row.calls.at(-1)?.name ?? "";
    counts.set(called, (counts.get(called) ?? 0) + 1);
    if (kind !== undefined && row.kind !== kind) continue;
    if (functionName !== undefined && !row.calls.some(({ name }) => name === functionName)) continue;
    fitting += 1;
    if (decided.has(row.id) || row.checks.reviewed) done += 1;
    else entries.push({ id: row.id, place: entries.length, score: doubtOf(row).score, called });
  }
  const siblings = ({ called }: Entry): number => counts.get(called) ?? 0;
  const before = ORDERS[order];
  const chosen = entries.sort((left, right) => before({ left, right, siblings })).slice(0, limit);
  const places = new Map(chosen.map((entry, place) => [entry.id, place]));
  const queue: Queued[] = [];
  for await (const row of rows()) {
    const place = places.get(row.id);
    const entry = place === undefined ? undefined : chosen[place];
    if (place !== undefined && entry) queue[place] = { row, doubt: doubtOf(row), siblings: siblings(entry) };
  }
  return { queue, fitting, decided: done };
}

interface Compared {
  readonly left: Entry;
  readonly right: Entry;
  readonly siblings: (entry: Entry) => number;
}

const ORDERS: Readonly<Record<QueueOrder, (compared: Compared) => number>> = {
  doubt: ({ left, right, siblings }) =>
    right.score - left.score || siblings(left) - siblings(right) || left.place - right.place,
  random: ({ left, right }) => hash32(`review|${left.id}`) - hash32(`review|${right.id}`),
  all: ({ left, right }) => left.place - right.place,
};
