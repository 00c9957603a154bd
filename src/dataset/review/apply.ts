import type { Call } from "../../catalog/definition.ts";
import { findFunction, getFunction } from "../../catalog/index.ts";
import type { Lexicon } from "../check/lexicon.ts";
import type { GeneIndex } from "../groups/gene-index.ts";
import { callHash, groupsOf } from "../groups/groups-of.ts";
import { contentHash } from "../random.ts";
import type { Review, Row, RowOutcome } from "../row.ts";
import { checksOf, staticFault } from "../stages/check.ts";
import type { Phrased } from "../stages/phrase.ts";
import type { Result } from "../stages/stage.ts";
import type { Decision, Decisions, Fix } from "./decision.ts";

export interface ApplyOptions {
  readonly lexicon: Lexicon;
  readonly genes: GeneIndex;
  /** Makes the calls of a fix that changed them; left out, such a row is marked as not executed. */
  readonly execute?: (
    calls: readonly Call[],
  ) => Promise<{ readonly outcomes: readonly RowOutcome[] } | { readonly fault: string }>;
  /** Asks solver and judges about a fixed row; left out, they have said nothing. */
  readonly recheck?: (row: Phrased) => Promise<Row["checks"]>;
}

/**
 * A row as its reviewers left it: with `checks.reviewed`, fixed, or dropped with the reason. The last decision on a row counts; a
 * fixed row has a new id, and a decision on that one comes after. What nobody looked at comes back unchanged, unless a judge found
 * it bad.
 */
export async function applyDecisions(
  row: Row,
  { last, ...options }: Pick<Decisions, "last"> & ApplyOptions,
): Promise<Result<Row>> {
  let at = row;
  const fixed = new Set<string>();
  for (let decision = last.get(at.id); decision; decision = last.get(at.id)) {
    const { verdict, by, reason } = decision;
    if (verdict === "reject") return { id: at.id, drop: `rejected by ${by}: ${reason}` };
    if (verdict === "accept" || fixed.has(at.id)) return reviewed(at, decision);
    fixed.add(at.id);
    const next = await fixedRow(at, { decision, ...options });
    if ("drop" in next) return next;
    if (next.id === at.id) return next;
    at = next;
  }
  if (fixed.size > 0) return at;
  const bad = at.checks.judged.find((judgement) => judgement.verdict === "bad");
  return bad ? { id: at.id, drop: `judged bad by ${bad.by}, and no person accepted it` } : at;
}

function reviewed(row: Row, { by, when, verdict, reason }: Review): Row {
  return {
    ...row,
    checks: { ...row.checks, reviewed: { by, when, verdict, ...(reason ? { reason } : {}) } },
  };
}

async function fixedRow(
  row: Row,
  { decision, ...options }: ApplyOptions & { readonly decision: Decision },
): Promise<Result<Row>> {
  const refused = (fault: string): Result<Row> => ({ id: row.id, drop: `its fix was refused: ${fault}` });
  if (!decision.fix) return refused("it says nothing");
  const unknown = decision.fix.calls.find(({ name }) => findFunction(name) === undefined);
  if (unknown) return refused(`there is no function ${unknown.name}`);
  const { fixed, isSameCall } = worded(row, { fix: decision.fix, genes: options.genes });
  const made =
    isSameCall || row.outcomes.length === 0
      ? { outcomes: row.outcomes }
      : await options.execute?.(fixed.calls);
  if (made && "fault" in made) return refused(made.fault);
  const told: Phrased = { ...fixed, outcomes: made?.outcomes ?? [] };
  const fault = staticFault(told, options.lexicon);
  if (fault !== undefined) return refused(fault);
  const checks = await (options.recheck ?? unasked)(told);
  const { split, ...rest } = told;
  return reviewed({ ...rest, checks, ...(split ? { split } : {}) }, decision);
}

const unasked = (row: Phrased): Promise<Row["checks"]> => checksOf(row, {});

/** The row as a fix words it, its answers still those of before. A changed call may belong to another split. */
function worded(
  row: Row,
  { fix: { question, calls, evidence }, genes }: { readonly fix: Fix; readonly genes: GeneIndex },
): { readonly fixed: Phrased; readonly isSameCall: boolean } {
  const { checks: _, split, ...rest } = row;
  const isSameCall = calls.map(callHash).join() === row.calls.map(callHash).join();
  const last = calls.at(-1);
  const fixed = {
    ...rest,
    id: contentHash(JSON.stringify([question, calls])),
    question,
    calls,
    evidence,
    domain: last ? getFunction(last.name).domain : row.domain,
    groups: groupsOf(calls, { template: row.groups.template, genes }),
    ...(split && (isSameCall || split === "test-written") ? { split } : {}),
  };
  return { fixed, isSameCall };
}

/** What a fix of a row would be refused for, without making its calls; for whoever is writing it. */
export function fixFault(
  row: Row,
  { fix, lexicon }: { readonly fix: Fix; readonly lexicon: Lexicon },
): string | undefined {
  const unknown = fix.calls.find(({ name }) => findFunction(name) === undefined);
  if (unknown) return `there is no function ${unknown.name}`;
  if (fix.calls.length !== row.calls.length) return `a row of kind ${row.kind} keeps its number of calls`;
  const { checks: _, ...rest } = row;
  return staticFault({ ...rest, ...fix }, lexicon);
}
