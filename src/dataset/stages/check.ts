import type { Caller } from "../../caller/caller.ts";
import type { Call } from "../../catalog/definition.ts";
import { checkArguments, getFunction } from "../../catalog/index.ts";
import { ArgumentError, type ArgumentProblem } from "../../errors/index.ts";
import { contentFault } from "../check/content.ts";
import { evidenceFaults } from "../check/evidence.ts";
import type { Judge } from "../check/judge.ts";
import type { Lexicon } from "../check/lexicon.ts";
import { masked } from "../check/masked.ts";
import { callHash } from "../groups/groups-of.ts";
import type { Checks, Judgement, Row } from "../row.ts";
import { TextSet } from "../text-set.ts";
import type { Phrased } from "./phrase.ts";
import type { Result } from "./stage.ts";

export interface CheckOptions {
  readonly lexicon: Lexicon;
  /** Tries to find the call from the question alone; left out, nothing is said about `solvable`. */
  readonly solver?: Caller;
  /** Judges beside the rules. */
  readonly judges?: readonly Judge[];
}

/** What the stage remembers of the rows before: the questions asked, with and without their calls, and each call's wordings. */
export interface Seen {
  readonly questions: TextSet;
  readonly asked: TextSet;
  readonly wordings: TextSet;
}

export const newSeen = (): Seen => ({
  questions: new TextSet(),
  asked: new TextSet(),
  wordings: new TextSet(),
});

/** Keeps what later rows must not repeat. */
export function rememberRow(
  { questions, asked, wordings }: Seen,
  row: Pick<Row, "question" | "evidence" | "calls" | "kind">,
): void {
  questions.add(row.question.toLowerCase());
  asked.add(askedKey(row));
  wordings.add(wordingKey(row));
}

const askedKey = (row: Pick<Row, "question" | "kind" | "calls">): string =>
  `${row.question.toLowerCase()}|${callsKey(row)}`;
const callsKey = ({ kind, calls }: Pick<Row, "kind" | "calls">): string =>
  `${kind}|${calls.map(callHash).join("|")}`;
const wordingKey = (row: Pick<Row, "question" | "evidence" | "calls" | "kind">): string =>
  `${callsKey(row)}|${row.calls.length === 0 ? row.question.toLowerCase() : masked(row)}`;

/** Every check of one row. What fails is dropped with the reason; what cannot be solved is kept and said. */
export async function checkRow(
  row: Phrased,
  { options, seen }: { readonly options: CheckOptions; readonly seen: Seen },
): Promise<Result<Row>[]> {
  const fault = staticFault(row, options.lexicon) ?? repeated(row, seen);
  if (fault !== undefined)
    return [
      {
        id: row.id,
        drop: `${row.origin && "template" in row.origin ? row.origin.template : row.groups.template}: ${fault}`,
      },
    ];
  const checks = await checksOf(row, options);
  rememberRow(seen, row);
  const { split, ...rest } = row;
  return [{ ...rest, checks, ...(split ? { split } : {}) }];
}

/** What solver and judges say of a row that has no fault by itself. */
export async function checksOf(
  row: Phrased,
  { judges = [], solver }: Pick<CheckOptions, "judges" | "solver">,
): Promise<Checks> {
  const judged: Judgement[] = [{ by: "rules", verdict: "good" }];
  for (const { judge } of judges) {
    const judgement = await judge(row);
    if (judgement) judged.push(judgement);
  }
  const solvable = solver ? await solve(row, solver) : undefined;
  const executed =
    row.calls.length > 0 && row.kind !== "missing-parameter" && row.outcomes.length === row.calls.length;
  return { schema: true, evidence: true, executed, ...(solvable ? { solvable } : {}), judged };
}

/** What is wrong with a row by itself: text, schema, evidence. */
export function staticFault(row: Phrased, lexicon: Lexicon): string | undefined {
  return (
    contentFault(row.question) ??
    schemaFault(row) ??
    evidenceFaults({ ...row, observations: row.outcomes.map(({ observation }) => observation) }, lexicon)[0]
  );
}

export function schemaFault({
  kind,
  calls,
  missing = [],
}: Pick<Row, "kind" | "calls" | "missing">): string | undefined {
  for (const call of calls) {
    const problems = problemsOf(call);
    const other = problems.find(
      ({ parameter }) => kind !== "missing-parameter" || !missing.includes(parameter),
    );
    if (other) return other.message;
    if (kind === "missing-parameter" && problems.length === 0) return "nothing is missing";
  }
  return undefined;
}

function problemsOf({ name, arguments: args }: Call): readonly ArgumentProblem[] {
  try {
    checkArguments(getFunction(name), args);
    return [];
  } catch (problem) {
    if (problem instanceof ArgumentError) return problem.problems;
    throw problem;
  }
}

/** What a row repeats of those before it. */
export function repeated(
  row: Pick<Row, "question" | "evidence" | "calls" | "kind">,
  { questions, asked, wordings }: Seen,
): string | undefined {
  if (asked.has(askedKey(row))) return "the same question was asked before";
  if (questions.has(row.question.toLowerCase()))
    return "the same question was asked before with another call";
  return wordings.has(wordingKey(row)) ? "the same call was asked for in these words before" : undefined;
}

async function solve(row: Phrased, solver: Caller): Promise<NonNullable<Checks["solvable"]>> {
  const { decision } = await solver.call(row.question);
  const call: Call | undefined = decision.kind === "abstain" ? undefined : decision.call;
  const [first] = row.calls;
  const found =
    row.kind === "abstain"
      ? decision.kind === "abstain"
      : row.kind === "missing-parameter"
        ? decision.kind === "missing" && decision.functionName === first?.name
        : decision.kind === "call" && first !== undefined && callHash(decision.call) === callHash(first);
  return { by: solver.name, found, ...(found || !call ? {} : { call }) };
}
