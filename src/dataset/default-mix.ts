import type { Mix } from "./stages/sample.ts";

/** What the set that ships is made of. A BLAST search takes as long as a thousand other calls, so there are fewer of them. */
export const DEFAULT_MIX: Mix = {
  seed: 1,
  calls: 24_000,
  abstain: 2_600,
  missing: 1_600,
  chains: 2_200,
  weights: { blast: 0.5 },
};
