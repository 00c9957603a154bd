import type { Call, Domain } from "../catalog/definition.ts";
import type { OutcomeStatus, TransportName } from "../client/outcome.ts";

/** UTF-16 offsets in the question, end exclusive. */
export type TextSpan = readonly [start: number, end: number];

/**
 * Why an argument has its value: a stretch of the question that spells it; a documented default; a stated rule (its name in
 * `rules.ts`), with the stretches of the question it rests on; or, in a chain, a value of the observation of an earlier call.
 */
export type RowEvidence =
  | { readonly span: TextSpan }
  | { readonly default: true }
  | { readonly rule: string; readonly spans?: readonly TextSpan[] }
  | { readonly step: number; readonly path: string };

export type RowKind = "call" | "abstain" | "missing-parameter" | "multi-hop";
export type Split = "train" | "validation" | "test-entities" | "test-templates" | "test-written";

/** What came of one call, cut down for a reader. */
export interface RowOutcome {
  readonly status: OutcomeStatus;
  /** Of the answer's body, hexadecimal. */
  readonly sha256: string;
  readonly service: string;
  readonly release?: string;
  /** Without key, e-mail or other secrets. */
  readonly url: string;
  readonly transport: TransportName;
  /** ISO 8601; for the snapshot the date of its facts. */
  readonly when: string;
  readonly observation: string;
}

/** Who worded the question. `written` names the entry of the written set. */
export type Origin =
  | { readonly template: string; readonly seed: number }
  | { readonly written: string; readonly by: string }
  | { readonly model: string; readonly prompt: string }
  | { readonly imported: string };

export interface Judgement {
  readonly by: string;
  readonly verdict: "good" | "bad";
  readonly reason?: string;
}

export interface Review {
  readonly by: string;
  /** ISO 8601. */
  readonly when: string;
  readonly verdict: "accept" | "fix" | "reject";
  readonly reason?: string;
}

export interface Checks {
  /** Every call fits its function's schema. */
  readonly schema: boolean;
  /** Every argument is justified by the question (or an earlier observation). */
  readonly evidence: boolean;
  /** Every call was answered by data, a part of it, or an honest nothing. False where the row was made without asking. */
  readonly executed: boolean;
  /** Whether a caller that saw only the question and all functions found an equivalent call; left out where none was asked. */
  readonly solvable?: { readonly by: string; readonly found: boolean; readonly call?: Call };
  readonly judged: readonly Judgement[];
  readonly reviewed?: Review;
}

/** What a split must keep together. */
export interface Groups {
  /** One hash per call of the row: equivalent calls share it. */
  readonly calls: readonly string[];
  /** What the row is about: `gene:ENSG00000012048`, `variant:rs699`, `taxon:9606`. */
  readonly entities: readonly string[];
  /** Entity and function, where one of the row's calls is about that entity: `gene:ENSG00000012048|lookup_by_id`. */
  readonly pairs: readonly string[];
  readonly template: string;
}

/** One example of the data set. */
export interface Row {
  /** Hash of question and calls: 16 hexadecimal digits. */
  readonly id: string;
  readonly kind: RowKind;
  readonly question: string;
  /**
   * One call; two to four in order for `multi-hop`; none for `abstain`; for `missing-parameter` the call with the arguments that are known.
   */
  readonly calls: readonly Call[];
  /** Parameters the question leaves open, for `missing-parameter`. */
  readonly missing?: readonly string[];
  /** Per call, per argument. */
  readonly evidence: readonly Readonly<Record<string, RowEvidence>>[];
  /** Per call; empty where nothing was executed. */
  readonly outcomes: readonly RowOutcome[];
  /** Of the (last) call; of an abstaining row the nearest one. */
  readonly domain: Domain;
  readonly origin: Origin;
  readonly checks: Checks;
  readonly groups: Groups;
  /** Left out before the split. */
  readonly split?: Split;
}
