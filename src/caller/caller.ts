import type { Span } from "../biology/kind.ts";
import type { Call, FunctionDefinition } from "../catalog/definition.ts";

/** Why an argument has its value. */
export type Evidence = { readonly span: Span } | { readonly default: true } | { readonly rule: string };

export interface Candidate {
  readonly call: Call;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What a caller makes of a question: a call, nothing that fits, or something still missing. */
export type Decision =
  | { readonly kind: "call"; readonly call: Call; readonly evidence: Readonly<Record<string, Evidence>> }
  | { readonly kind: "abstain"; readonly reason: string }
  | {
      readonly kind: "missing";
      readonly functionName: string;
      readonly parameters: readonly string[];
      readonly call: Call;
    };

export interface CallerAnswer {
  readonly decision: Decision;
  /** 0 to 1. */
  readonly confidence: number;
  /** Next best calls, best first. */
  readonly alternatives: readonly Candidate[];
  /** What the question asks for as well and the call does not take, in the question's words. */
  readonly unanswered?: readonly string[];
  readonly usage?: { readonly inputTokens: number; readonly outputTokens: number };
}

export interface CallerOptions {
  /** Functions to choose from. @default the whole catalogue */
  readonly functions?: readonly FunctionDefinition[];
  readonly signal?: AbortSignal;
}

/** Turns a question into a call. */
export interface Caller {
  readonly name: string;
  call(question: string, options?: CallerOptions): Promise<CallerAnswer>;
}
