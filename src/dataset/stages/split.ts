import { masked } from "../check/masked.ts";
import { NearDuplicates } from "../check/minhash.ts";
import { bindingGroups, type Levels } from "../groups/levels.ts";
import { type Plan, plannedSplit } from "../groups/plan.ts";
import type { Row, Split } from "../row.ts";
import { TextSet } from "../text-set.ts";
import type { Result } from "./stage.ts";

/** What training already holds of each group; the tests may hold none of it. */
export interface Held {
  readonly calls: TextSet;
  readonly pairs: TextSet;
  readonly entities: TextSet;
  readonly templates: TextSet;
  readonly wordings: NearDuplicates;
}

export const newHeld = (): Held => ({
  calls: new TextSet(),
  pairs: new TextSet(),
  entities: new TextSet(),
  templates: new TextSet(),
  wordings: new NearDuplicates(),
});

/** Notes the groups of a row for training. */
export function hold(row: Row, { held, levels }: { readonly held: Held; readonly levels: Levels }): void {
  if (row.split !== "train") return;
  const binding = bindingGroups(row, levels);
  for (const call of binding.calls) held.calls.add(call);
  for (const pair of binding.pairs) held.pairs.add(pair);
  for (const entity of row.groups.entities) held.entities.add(entity);
  held.templates.add(row.groups.template);
  held.wordings.add(masked(row));
}

/** Likeness of masked wordings above which two templates are one. */
const SAME_WORDING = 0.9;

export type Leak = "call" | "entity and function" | "entity" | "template" | "wording";

/**
 * What a row of another split shares with training. Validation may share templates: it is there to choose by, and what is
 * chosen is measured on the tests.
 */
export function leaksOf(
  row: Row,
  { held, levels }: { readonly held: Held; readonly levels: Levels },
): Leak[] {
  if (row.split === undefined || row.split === "train") return [];
  const tests = row.split !== "validation";
  const binding = bindingGroups(row, levels);
  const leaks: readonly (readonly [Leak, boolean])[] = [
    ["call", binding.calls.some((call) => held.calls.has(call))],
    ["entity and function", binding.pairs.some((pair) => held.pairs.has(pair))],
    ["template", tests && held.templates.has(row.groups.template)],
    ["entity", row.split === "test-entities" && binding.entities.some((entity) => held.entities.has(entity))],
    ["wording", tests && held.wordings.find(masked(row), SAME_WORDING) !== undefined],
  ];
  return leaks.filter(([, found]) => found).map(([leak]) => leak);
}

/** Gives a row its split, unless it shares something with training: the second pass over the rows, where `held` knows all of training. */
export function splitRow(
  row: Row,
  { plan, held, levels }: { readonly plan: Plan; readonly held: Held; readonly levels: Levels },
): Result<Row>[] {
  const at = placed(row, { plan, levels });
  if (at.split === undefined) return [{ id: row.id, drop: "its groups belong to different splits" }];
  const [leak] = leaksOf(at, { held, levels });
  return leak === undefined ? [at] : [{ id: row.id, drop: `shares a ${leak} with training (${at.split})` }];
}

/** A row with its split. Rows that were worded for one have it; others (imported, or by a model) get it by their groups. */
export function placed(row: Row, { plan, levels }: { readonly plan: Plan; readonly levels: Levels }): Row {
  const split = row.split ?? unworded(row, { plan, levels });
  return split === undefined ? row : { ...row, split };
}

function unworded(
  row: Row,
  { plan, levels }: { readonly plan: Plan; readonly levels: Levels },
): Split | undefined {
  const split = plannedSplit(bindingGroups(row, levels), plan);
  return split === "by-template" ? "train" : split;
}
