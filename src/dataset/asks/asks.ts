import type { JsonValue } from "../../biology/kind.ts";
import type { Domain } from "../../catalog/definition.ts";
import type { Pool } from "../pools/pool.ts";
import type { RuleName } from "../rules.ts";

/** Phrases by the value they ask for. */
export type Phrases = Readonly<Record<string, readonly [string, ...string[]]>>;

/**
 * A variable that no pool gives: one of several values, or some of them as a list.
 * A list of values without phrases is spelled as it stands, `_` as a space.
 */
export type Choice =
  | readonly (string | number)[]
  | { readonly one: Phrases }
  | { readonly several: Phrases; readonly most: number };

/**
 * One way to ask a function: which facts are drawn, the arguments they make, and questions that ask for just these arguments.
 *
 * Templates: `{symbol}` stands for a variable, spelled as people spell it; `[text](argument)` marks words that ask for the value an
 * argument has here (several arguments with commas); such words may hold variables: `[the {species} gene](query)`.
 * Every argument must be spelled by a variable, marked, or justified by a rule.
 */
export interface Shape {
  /** Facts that belong together; their columns are variables. Left out where no argument is drawn from facts. */
  readonly from?: Pool;
  /** More variables, drawn freely. */
  readonly choose?: Readonly<Record<string, Choice>>;
  /**
   * Arguments of the call. A text `"{symbol}"` is that variable; a longer text with variables is filled: `"gene:{symbol}"`;
   * everything else is taken as it is.
   */
  readonly arguments: Readonly<Record<string, JsonValue>>;
  /**
   * Optional arguments of which each question asks for some: by `parameter=value` (or `parameter` alone for a flag set to 1),
   * each with its phrases. A template says where they stand with `{extras}`: "A, B and C".
   */
  readonly extras?: { readonly of: Phrases; readonly most: number };
  /** Arguments that some templates do not spell: the rule that gives them, by argument. */
  readonly rules?: Readonly<Record<string, RuleName>>;
  /** Parameters that these questions leave open: they make rows of kind `missing-parameter`. */
  readonly missing?: readonly string[];
  /** The fact that the snapshot lacks, where it can answer none of these calls: their rows are kept, marked as not executed. */
  readonly unheld?: string;
  readonly templates: readonly string[];
}

/** All ways to ask one function. */
export interface FunctionAsks {
  readonly name: string;
  readonly shapes: readonly Shape[];
}

/** @param name of the function; @param shapes each with templates of its own */
export const asks = (name: string, shapes: readonly Shape[]): FunctionAsks => ({ name, shapes });

/** Questions that no function answers. */
export interface Abstaining {
  /** What is asked for, in a few words: `drug dosing`. */
  readonly topic: string;
  /** Why no function of the catalogue fits. */
  readonly because: string;
  readonly domain: Domain;
  readonly from?: Pool;
  readonly choose?: Readonly<Record<string, Choice>>;
  readonly templates: readonly string[];
}

/**
 * One call of a chain; `"<0:path>"` in an argument is a value of the answer of call 0 (paths as in the catalogue's hints).
 * Several values of one answer make a text: `"<0:chrom>:<0:start>-<0:end>"`. A path may hold a variable: `"<0:result.{id}.genes>"`.
 */
export interface Step {
  readonly name: string;
  readonly arguments: Readonly<Record<string, JsonValue>>;
}

/** Questions that take two to four calls, each later one with a value that an earlier one found. */
export interface Chain {
  /** Unique, in kebab-case. */
  readonly id: string;
  readonly from: Pool;
  readonly choose?: Readonly<Record<string, Choice>>;
  readonly steps: readonly Step[];
  /** As in a shape, by `<step>.<argument>`. */
  readonly rules?: Readonly<Record<string, RuleName>>;
  readonly templates: readonly string[];
}
