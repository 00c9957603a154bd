/** Below these scores a function does not fit well enough. */
const FLOOR = 0.2;
/** Where an argument is an identifier of the question: then only which function is meant can be wrong. */
const FLOOR_IDENTIFIED = 0.1;
/** Where an argument is missing and the question speaks of nothing that could be one. */
const FLOOR_MISSING = 0.36;

/** The score that a function must reach, given what its call rests on. */
export function floorFor({
  identified,
  missing,
}: {
  /** An identifier of the question is one of the arguments. */
  readonly identified: boolean;
  readonly missing: boolean;
}): number {
  if (identified) return FLOOR_IDENTIFIED;
  return missing ? FLOOR_MISSING : FLOOR;
}

/**
 * Weights of a logistic that turns scores into a share of right calls, fitted by `bench/retrieval-fit.ts` on the
 * held-out third of the development questions, because on the others the rules were tuned and look better than they are.
 */
const WEIGHTS = { constant: 2.72, score: 2.23, lead: 0.92 };

/** Confidence, 0 to 1, of the first score given the ones after it (best first). */
export function confidenceOf(scores: readonly number[]): number {
  const { score, lead } = featuresOf(scores);
  return 1 / (1 + Math.exp(-(WEIGHTS.constant + WEIGHTS.score * score + WEIGHTS.lead * lead)));
}

/** What confidence rests on: the best score and its lead over the next best, both as logarithms. */
export function featuresOf([best = 0, next = 0]: readonly number[]): {
  readonly score: number;
  readonly lead: number;
} {
  return {
    score: Math.log(Math.min(1, Math.max(best, 0.01))),
    lead: Math.max(-2, Math.min(2, Math.log(Math.max(best, 0.01) / Math.max(next, 0.01)))),
  };
}
