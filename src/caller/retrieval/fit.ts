import { overlaps, type Thing } from "./entities.ts";
import type { Filled, Task } from "./fill.ts";

/** Factors on a score: below 1 for what a function lacks, cannot explain or has to guess. */
const MISSING = 0.5;
const MISSING_UNNAMED = 0.9;
/** People who name nothing would rather name these. */
const LIKELIER = 1.1;
const LIKELY = new Set(["gene-symbol", "variant-id", "region"]);
/** Factor for something spoken of but not named that no argument could take. */
const UNNAMED = 0.6;
const INVALID = 0.4;
const GUESSED = 0.6;
const EXACT = 1.3;
/** Factor for a thing of the question that no argument takes, by its weight: identifiers cost most. */
const UNEXPLAINED: readonly (readonly [weight: number, factor: number])[] = [
  [3, 0.3],
  [2, 0.45],
  [1, 0.75],
  [0, 0.9],
];

/** How well a function fits once its arguments are filled, as a factor on its score. */
export function fitOf(
  filled: Filled,
  {
    definition,
    things,
    unnamed,
  }: Omit<Task, "question" | "entities"> & { readonly things: readonly Thing[] },
): number {
  let fit = filled.exact ? EXACT : 1;
  for (const name of filled.missing) {
    const kind = definition.parameters[name]?.kind.id ?? "";
    fit *= unnamed.some(({ kinds }) => kinds.has(kind)) ? MISSING_UNNAMED : MISSING;
    if (LIKELY.has(kind)) fit *= LIKELIER;
  }
  const kinds = new Set(Object.values(definition.parameters).map(({ kind }) => kind.id));
  for (const thing of unnamed) {
    if (![...thing.kinds].some((kind) => kinds.has(kind))) fit *= UNNAMED;
  }
  for (const thing of things) {
    if (filled.used.some((span) => overlaps(span, thing))) continue;
    fit *= UNEXPLAINED.find(([weight]) => thing.weight >= weight)?.[1] ?? 1;
  }
  if (!filled.valid && filled.missing.length === 0) fit *= INVALID;
  return fit * GUESSED ** filled.guessed;
}
