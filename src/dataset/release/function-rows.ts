import { functions } from "../../catalog/index.ts";
import { type Level, LevelFinder } from "../groups/levels.ts";
import type { Row } from "../row.ts";
import { isUnexecuted } from "./part.ts";

/** Rows about one function. */
export interface FunctionRows {
  /** Rows of this one call. */
  readonly rows: number;
  /** Of them, not executed. */
  readonly unexecuted: number;
  /** Of them, without any argument: the call is the same in every split. */
  readonly bare: number;
  /** What keeps its rows apart in different splits. */
  readonly apart: Level;
  /** Different calls in them, and wordings (templates and written questions); counted up to `MOST`. */
  readonly calls: number;
  readonly wordings: number;
  /** Rows of several calls that make this one, and rows that leave a parameter of it open. */
  readonly inChains: number;
  readonly missing: number;
}

/** Different things are counted so far; what is more is enough. */
const MOST = 1000;

interface Tally {
  rows: number;
  unexecuted: number;
  bare: number;
  inChains: number;
  missing: number;
  readonly calls: Set<string>;
  readonly wordings: Set<string>;
}

/** Counts rows by function; every function of the catalogue is told, also without rows. */
export class FunctionCounter {
  readonly #levels = new LevelFinder();
  readonly #tallies = new Map<string, Tally>(functions.map(({ name }) => [name, empty()]));

  note(row: Row): void {
    this.#levels.note(row);
    const names = new Set(row.calls.map(({ name }) => name));
    for (const name of names) {
      const tally = this.#tallies.get(name);
      if (!tally) continue;
      if (row.kind === "multi-hop") tally.inChains += 1;
      else if (row.kind === "missing-parameter") tally.missing += 1;
      else noteCall(tally, row);
    }
  }

  table(): Readonly<Record<string, FunctionRows>> {
    const levels = this.#levels.levels();
    return Object.fromEntries(
      [...this.#tallies]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { calls, wordings, ...counts }]) => [
          name,
          { ...counts, apart: levels.levelOf(name), calls: calls.size, wordings: wordings.size },
        ]),
    );
  }
}

const empty = (): Tally => ({
  rows: 0,
  unexecuted: 0,
  bare: 0,
  inChains: 0,
  missing: 0,
  calls: new Set(),
  wordings: new Set(),
});

function noteCall(tally: Tally, row: Row): void {
  tally.rows += 1;
  tally.unexecuted += Number(isUnexecuted(row));
  tally.bare += Number(Object.keys(row.calls[0]?.arguments ?? {}).length === 0);
  if (tally.calls.size < MOST) for (const call of row.groups.calls) tally.calls.add(call);
  if (tally.wordings.size < MOST) tally.wordings.add(row.groups.template);
}
