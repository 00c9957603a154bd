import type { Groups, Row } from "../row.ts";

/**
 * What keeps the rows of a function apart: their entities, where it can be asked about many; their calls, where it knows few
 * entities; their wording alone, where few different calls exist at all.
 */
export type Level = "pair" | "call" | "template";

/** Fewer different ones than this cannot be dealt out to training and four tests. */
const MANY = 30;

export interface Levels {
  levelOf(name: string): Level;
  /** Entities that functions with few of them are about: they cannot be unseen. */
  isCommon(entity: string): boolean;
}

type Noted = Pick<Row, "calls"> & { readonly groups: Pick<Groups, "calls" | "pairs"> };

/** Finds the levels from all rows (or draws) of a set, seen once. */
export class LevelFinder {
  readonly #pairs = new Map<string, Set<string>>();
  readonly #calls = new Map<string, Set<string>>();

  note({ calls, groups }: Noted): void {
    for (const [index, { name }] of calls.entries())
      addTo(this.#calls, { name, value: groups.calls[index] ?? "" });
    for (const pair of groups.pairs) {
      const [entity, name] = partsOf(pair);
      addTo(this.#pairs, { name, value: entity });
    }
  }

  levels(): Levels {
    const count = (map: ReadonlyMap<string, Set<string>>, name: string): number => map.get(name)?.size ?? 0;
    const levelOf = (name: string): Level => {
      if (count(this.#pairs, name) >= MANY) return "pair";
      return count(this.#calls, name) >= MANY ? "call" : "template";
    };
    const common = new Set(
      [...this.#pairs].flatMap(([name, entities]) => (levelOf(name) === "pair" ? [] : [...entities])),
    );
    return { levelOf, isCommon: (entity) => COMMON.test(entity) || common.has(entity) };
  }
}

/** They narrow a call rather than being what it is about. */
const COMMON = /^(?:species|entrez-database):/;

/** More is not needed to know that there are many. */
function addTo(map: Map<string, Set<string>>, { name, value }: { name: string; value: string }): void {
  const set = map.get(name) ?? new Set();
  if (set.size <= MANY) map.set(name, set.add(value));
}

const partsOf = (pair: string): readonly [entity: string, name: string] => {
  const bar = pair.lastIndexOf("|");
  return [pair.slice(0, bar), pair.slice(bar + 1)];
};

/** The groups of a row that count: what it must not share with another split. */
export function bindingGroups(
  { calls, groups }: Pick<Row, "calls"> & { readonly groups: Pick<Groups, "calls" | "pairs" | "entities"> },
  levels: Levels,
): Pick<Groups, "calls" | "pairs" | "entities"> {
  const pairs = groups.pairs.filter((pair) => levels.levelOf(partsOf(pair)[1]) === "pair");
  return {
    calls: groups.calls.filter((_, index) => {
      const call = calls[index];
      return call && Object.keys(call.arguments).length > 0 && levels.levelOf(call.name) !== "template";
    }),
    pairs,
    entities: [...new Set(pairs.map((pair) => partsOf(pair)[0]))].filter(
      (entity) => !levels.isCommon(entity),
    ),
  };
}
