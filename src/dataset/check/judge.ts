import type { Judgement } from "../row.ts";
import type { Phrased } from "../stages/phrase.ts";

/** Says of a row whether the call answers the question. */
export interface Judge {
  /** As it stands in the row. */
  readonly name: string;
  /** What decides its verdicts beside the row. */
  readonly version: string;
  /** Undefined where it came to no verdict: that is no "bad". */
  readonly judge: (row: Phrased) => Promise<Judgement | undefined>;
}
