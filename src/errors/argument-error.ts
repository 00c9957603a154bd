import { BiotoolError, type ErrorDetails } from "./biotool-error.ts";

/** One thing wrong with the arguments of a call. */
export interface ArgumentProblem {
  readonly parameter: string;
  /**
   * unknown: no such parameter · missing: required and not given · type: wrong JSON type ·
   * value: outside the list of values or the range · malformed: does not read as its kind · internal: not the caller's to set.
   */
  readonly reason: "unknown" | "missing" | "type" | "value" | "malformed" | "internal";
  readonly message: string;
  /** The nearest right name or value. */
  readonly suggestion?: string;
  readonly allowed?: readonly string[];
  readonly example?: string;
}

/** The arguments of a call are wrong; holds every problem, not only the first. */
export class ArgumentError extends BiotoolError {
  readonly code = "argument";
  readonly functionName: string;
  readonly problems: readonly ArgumentProblem[];

  constructor(functionName: string, problems: readonly ArgumentProblem[], details: ErrorDetails = {}) {
    super(`${functionName}: ${problems.map(({ message }) => message).join("; ")}`, details);
    this.functionName = functionName;
    this.problems = problems;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), function: this.functionName, problems: this.problems };
  }
}
