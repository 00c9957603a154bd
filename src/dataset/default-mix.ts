import type { Mix } from "./stages/sample.ts";

/**
 * What the set that ships is made of. A BLAST search takes as long as a thousand other calls, so there are fewer of them;
 * evolution has the fewest functions.
 */
export const DEFAULT_MIX: Mix = {
  seed: 1,
  calls: 32_000,
  abstain: 2_600,
  missing: 5_000,
  chains: 3_200,
  weights: { blast: 0.5, elink: 2.5, evolution: 1.5 },
};
