import type { CallerAnswer } from "../src/caller/index.ts";
import { retrievalCaller, searchFunctions } from "../src/caller/index.ts";
import type { Call } from "../src/catalog/definition.ts";
import { getFunction } from "../src/catalog/index.ts";
import type { DevQuestion } from "./retrieval-questions.ts";

const caller = retrievalCaller();

export interface Judged {
  readonly row: DevQuestion;
  readonly answer: CallerAnswer;
  readonly milliseconds: number;
  /** The right function was chosen. */
  readonly tool: boolean;
  /** The right function, and every argument that the question determines. */
  readonly match: boolean;
  /** Arguments set although the question does not ask for them. */
  readonly extra: readonly string[];
  /** Place of the right function in the search, from 1; 0 where it is not found. */
  readonly rank: number;
}

const golds = (row: DevQuestion): readonly Call[] => [...(row.call ? [row.call] : []), ...(row.also ?? [])];

function holds(call: Call, gold: Call): boolean {
  const parameters = getFunction(call.name)?.parameters ?? {};
  return (
    call.name === gold.name &&
    Object.entries(gold.arguments).every(([name, value]) => {
      const given = call.arguments[name] ?? parameters[name]?.default;
      return given !== undefined && parameters[name]?.kind.equals(given, value) === true;
    })
  );
}

export async function judge(row: DevQuestion): Promise<Judged> {
  const start = performance.now();
  const answer = await caller.call(row.question);
  const milliseconds = performance.now() - start;
  const { decision } = answer;
  const names = row.missing ? [row.missing.function] : golds(row).map(({ name }) => name);
  const found = searchFunctions(row.question, { limit: 136 }).map(({ definition }) => definition.name);
  const ranks = names.map((name) => found.indexOf(name) + 1).filter((place) => place > 0);
  const called = decision.kind === "call" ? decision.call : undefined;
  const right = called && golds(row).find((gold) => holds(called, gold));
  return {
    row,
    answer,
    milliseconds,
    tool: called !== undefined && names.includes(called.name),
    match: right !== undefined,
    extra: right && called ? Object.keys(called.arguments).filter((name) => !(name in right.arguments)) : [],
    rank: ranks.length > 0 ? Math.min(...ranks) : 0,
  };
}

export const isRightMissing = ({ row, answer: { decision } }: Judged): boolean =>
  decision.kind === "missing" &&
  decision.functionName === row.missing?.function &&
  row.missing.parameters.every((name) => decision.parameters.includes(name));

/** Whether the call, the abstention or the missing argument is the right one. */
export const isRight = (each: Judged): boolean =>
  each.row.abstain
    ? each.answer.decision.kind === "abstain"
    : each.row.missing
      ? isRightMissing(each)
      : each.match;
