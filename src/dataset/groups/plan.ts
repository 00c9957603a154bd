import { hash32, randomOf } from "../random.ts";
import type { Groups, Split } from "../row.ts";

/** Which templates a split may use: validation measures on those of training, the tests never do. */
export type TemplateRole = "train" | "test-templates" | "test-entities";

export interface Plan {
  readonly seed: number;
  /** Calls and pairs of the written set, which nothing else may have. */
  readonly reserved: ReadonlySet<string>;
}

/** Parts of 1000. */
const UNSEEN_ENTITIES = 65;
const UNSEEN_TEMPLATES = 80;
const VALIDATION = 55;

const bucket = (key: string, seed: number): number => hash32(`${seed}|${key}`) % 1000;

/**
 * The split of what shares these groups (those that count, see `levels.ts`): decided by its entities and by what is asked of them,
 * so that equal groups always land together. `by-template` where only the wording tells it from others.
 * @returns undefined where groups pull into different splits, or belong to the written set
 */
export function plannedSplit(
  { calls, pairs, entities }: Pick<Groups, "calls" | "entities" | "pairs">,
  { seed, reserved }: Plan,
): Split | "by-template" | undefined {
  const keys = pairs.length > 0 ? pairs : calls;
  if (keys.length === 0) return "by-template";
  if ([...pairs, ...calls].some((key) => reserved.has(key))) return undefined;
  const unseen = entities.map((entity) => bucket(entity, seed) < UNSEEN_ENTITIES);
  if (unseen.some(Boolean)) return unseen.every(Boolean) ? "test-entities" : undefined;
  const splits = new Set(keys.map((key) => splitOfPair(bucket(key, seed + 1))));
  return splits.size === 1 ? [...splits][0] : undefined;
}

function splitOfPair(place: number): Split {
  if (place < UNSEEN_TEMPLATES) return "test-templates";
  return place < UNSEEN_TEMPLATES + VALIDATION ? "validation" : "train";
}

/** Which role the templates of one shape have. Every shape keeps at least two for training. */
export function rolesOf(templates: readonly string[], seed: string): ReadonlyMap<string, TemplateRole> {
  const random = randomOf(`roles|${seed}`);
  const [first, second, third, ...rest] = random.shuffled(templates);
  const roles = new Map<string, TemplateRole>(rest.map((template) => [template, "train"]));
  const held: readonly (readonly [string | undefined, TemplateRole])[] =
    templates.length >= 4
      ? [
          [first, "test-templates"],
          [second, "test-entities"],
          [third, "train"],
        ]
      : [
          [
            first,
            templates.length === 3 && random.next() < 0.5
              ? "test-templates"
              : templates.length === 3
                ? "test-entities"
                : "train",
          ],
          [second, "train"],
          [third, "train"],
        ];
  for (const [template, role] of held) if (template !== undefined) roles.set(template, role);
  if (rest.length >= 6) roles.set(rest[0] as string, "test-templates");
  return roles;
}

/** The role whose templates a split uses. */
export const roleOf = (split: Split): TemplateRole =>
  split === "test-templates" || split === "test-entities" ? split : "train";
