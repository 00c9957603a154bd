import type { StageManifest } from "../stages/stage.ts";
import type { FunctionRows } from "./function-rows.ts";
import type { Statistics } from "./statistics.ts";

/** Rows that every function should have, or a reason why not. */
export const FEWEST = 60;

export interface ThinFunction {
  readonly name: string;
  readonly rows: number;
  readonly reason: string;
}

export interface ThinOptions {
  /** Templates of a function for questions that leave nothing open. */
  readonly templatesOf: (name: string) => number;
  /** Of the build, for what was dropped. */
  readonly manifests: readonly StageManifest[];
}

/** Functions with fewer than `FEWEST` rows of one call, with what kept them few. */
export function thinFunctions(
  { functions }: Pick<Statistics, "functions">,
  { templatesOf, manifests }: ThinOptions,
): ThinFunction[] {
  return Object.entries(functions)
    .filter(([, { rows }]) => rows < FEWEST)
    .map(([name, counts]) => {
      const parts = [callsSaid(counts), `${templatesOf(name)} templates`, droppedSaid(name, manifests)];
      return { name, rows: counts.rows, reason: parts.filter((part) => part !== "").join("; ") };
    });
}

function callsSaid({ rows, calls, bare }: FunctionRows): string {
  if (rows === 0) return "no call was kept";
  if (calls === 1 && bare === rows) return "there is one call only, without arguments";
  return calls === 1 ? "one call came of the facts" : `${calls} different calls`;
}

/** Most frequent reason first. */
function droppedSaid(name: string, manifests: readonly StageManifest[]): string {
  const found = manifests.flatMap(({ drops }) =>
    Object.entries(drops).filter(
      ([reason]) => reason.startsWith(`${name}:`) || reason.startsWith(`${name}/`),
    ),
  );
  const reasons = new Map<string, number>();
  for (const [reason, count] of found) {
    const why = reason.slice(reason.indexOf(": ") + 2);
    reasons.set(why, (reasons.get(why) ?? 0) + count);
  }
  const [first] = [...reasons].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const all = [...reasons.values()].reduce((sum, count) => sum + count, 0);
  return first ? `${all} dropped, most because ${SAID[first[0]] ?? first[0]}` : "";
}

/** What the stages say in a word. */
const SAID: Readonly<Record<string, string>> = {
  absent: "the snapshot does not hold what they ask for",
  refused: "the service refuses them",
  argument: "their arguments do not fit",
};
