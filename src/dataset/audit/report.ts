import type { Split } from "../row.ts";

/** What one check found. */
export interface Finding {
  readonly check: string;
  /** What it looks at, in a few words. */
  readonly does: string;
  /** Rows (or calls) looked at. */
  readonly looked: number;
  readonly faults: number;
  /** The first few. */
  readonly examples: readonly { readonly row: string; readonly fault: string }[];
  /** Whether a fault makes the set unsound; otherwise it is only told. */
  readonly decides: boolean;
}

export interface Leaks {
  readonly split: Split;
  readonly rows: number;
  /** Rows that share a group with training, by group. */
  readonly shared: Readonly<
    Record<"call" | "entity and function" | "entity" | "template" | "wording", number>
  >;
}

export interface Balance {
  readonly rows: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly splits: Readonly<Record<string, number>>;
  readonly domains: Readonly<Record<string, number>>;
  /** Rows of one call by function. */
  readonly functions: Readonly<Record<string, number>>;
  /** Parameters and enumerated values of the catalogue that no call has. */
  readonly parametersUnseen: readonly string[];
  readonly valuesUnseen: readonly string[];
}

export interface Baselines {
  /** Share of rows whose first shown function is the right one; a half means two are shown in any order. */
  readonly firstTool: number;
  /** Share of arguments that stand letter for letter in the question. */
  readonly copiedArguments: number;
  /** Share of calls all of whose arguments do. */
  readonly copiedCalls: number;
}

export interface AuditReport {
  readonly verdict: "sound" | "unsound";
  readonly findings: readonly Finding[];
  readonly leaks: readonly Leaks[];
  readonly balance: Balance;
  readonly baselines: Baselines;
  /** Share of rows whose call an independent caller found, as recorded in the rows. */
  readonly solvable?: { readonly by: string; readonly rows: number; readonly found: number };
}
