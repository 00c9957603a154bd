import type { Row } from "../row.ts";

/** Why a person should look at a row, strongest first. */
export interface Doubt {
  readonly score: number;
  readonly reasons: readonly string[];
}

type Reason = readonly [score: number, reason: string];

export function doubtOf(row: Row): Doubt {
  const reasons = [
    ...judgeReasons(row),
    ...solverReasons(row),
    ...evidenceReasons(row),
    ...executionReasons(row),
  ];
  return {
    score: reasons.reduce((sum, [score]) => sum + score, 0),
    reasons: reasons.map(([, reason]) => reason),
  };
}

function judgeReasons({ checks: { judged } }: Row): Reason[] {
  const bad = judged.filter(({ verdict }) => verdict === "bad");
  const isTorn = judged.some(({ by, verdict }) => by !== "rules" && verdict === "good");
  return [
    ...bad.map(({ by, reason }): Reason => [8, `judged bad by ${by}${reason ? `: ${reason}` : ""}`]),
    ...(bad.length > 0 && isTorn ? [[4, "the judges disagree"] as const] : []),
  ];
}

const solverReasons = ({ checks: { solvable } }: Row): Reason[] =>
  solvable && !solvable.found
    ? [[4, `${solvable.by} found ${solvable.call ? "another call" : "no call"} for the question`]]
    : [];

function evidenceReasons({ kind, evidence }: Row): Reason[] {
  const all = evidence.flatMap((one) => Object.values(one));
  if (kind === "abstain" || all.length === 0) return [];
  const isBare = all.some((one) => "rule" in one && (one.spans ?? []).length === 0);
  return [
    ...(all.some((one) => "span" in one) ? [] : [[3, "no argument is spelled out in the question"] as const]),
    ...(isBare ? [[2, "an argument rests on a rule alone"] as const] : []),
  ];
}

const executionReasons = ({ kind, checks }: Row): Reason[] =>
  (kind === "call" || kind === "multi-hop") && !checks.executed ? [[1, "the call was not made"]] : [];
