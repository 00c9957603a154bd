/**
 * The development questions of the retrieval caller, one JSON object a line in `retrieval-dev.jsonl`.
 * They are for tuning: a third is held out by the hash of its id, but no figure on them is a test figure.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Call } from "../src/catalog/definition.ts";

export interface DevQuestion {
  readonly id: string;
  readonly question: string;
  /** The right call; holds only what the question determines. */
  readonly call?: Call;
  /** Other right calls. */
  readonly also?: readonly Call[];
  readonly abstain?: true;
  readonly missing?: { readonly function: string; readonly parameters: readonly string[] };
}

export function devQuestions(): DevQuestion[] {
  return readFileSync(new URL("retrieval-dev.jsonl", import.meta.url), "utf8")
    .split("\n")
    .filter((text) => text !== "")
    .map((text) => JSON.parse(text) as DevQuestion);
}

/** Whether a question is kept aside while tuning. */
export const isHeldOut = ({ id }: DevQuestion): boolean =>
  (createHash("sha256").update(id).digest()[0] ?? 0) % 3 === 0;
