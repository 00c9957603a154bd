import { findFunction } from "../../catalog/index.ts";
import type { Client } from "../../client/index.ts";
import { isSuccess } from "../../client/index.ts";
import { BiotoolError } from "../../errors/index.ts";
import { contentFault } from "../check/content.ts";
import { evidenceFaults } from "../check/evidence.ts";
import type { Lexicon } from "../check/lexicon.ts";
import type { GeneIndex } from "../groups/gene-index.ts";
import { callHash, groupsOf } from "../groups/groups-of.ts";
import { contentHash } from "../random.ts";
import type { Row } from "../row.ts";
import { schemaFault } from "../stages/check.ts";

export interface CheckContext {
  readonly lexicon: Lexicon;
  readonly genes: GeneIndex;
  /** Answers the calls again; left out where nothing is to be executed. */
  readonly client?: Client;
}

/** One check of one row by itself: what is wrong, undefined where nothing is, null where the check has nothing to look at. */
export interface RowCheck {
  readonly check: string;
  readonly does: string;
  readonly decides: boolean;
  readonly faultOf: (
    row: Row,
    context: CheckContext,
  ) => string | undefined | null | Promise<string | undefined | null>;
}

const unknownFunction = ({ calls }: Row): string | undefined => {
  const unknown = calls.find(({ name }) => findFunction(name) === undefined);
  return unknown && `there is no function ${unknown.name}`;
};

const CALLS: Readonly<Record<Row["kind"], readonly [least: number, most: number]>> = {
  call: [1, 1],
  abstain: [0, 0],
  "missing-parameter": [1, 1],
  "multi-hop": [2, 4],
};

function shapeFault(row: Row): string | undefined {
  const { id, kind, question, calls, evidence, outcomes, missing } = row;
  const [least, most] = CALLS[kind] ?? [Number.NaN, Number.NaN];
  if (Number.isNaN(least)) return `there is no kind of row ${kind}`;
  if (calls.length < least || calls.length > most) return `a row of kind ${kind} has ${calls.length} calls`;
  if (evidence.length !== calls.length) return "evidence is not given call by call";
  if (outcomes.length !== 0 && outcomes.length !== calls.length) return "outcomes are not given call by call";
  if ((kind === "missing-parameter") !== (missing !== undefined && missing.length > 0))
    return "missing parameters are named where none is missing, or not where one is";
  return id === contentHash(JSON.stringify([question, calls]))
    ? undefined
    : "its id is not the hash of question and calls";
}

/** Gold against itself: every value must read as its kind and be equal to itself, or no answer could ever match it. */
function selfFault({ kind, calls }: Row): string | undefined | null {
  if (kind === "abstain") return null;
  for (const { name, arguments: args } of calls)
    for (const [parameter, value] of Object.entries(args)) {
      const parameterKind = findFunction(name)?.parameters[parameter]?.kind;
      if (value === null || !parameterKind) continue;
      if (parameterKind.parse(value) === undefined)
        return `${name}.${parameter}: ${JSON.stringify(value)} does not read as ${parameterKind.title}`;
      const written = parameterKind.normalise(value);
      if (written === undefined || !parameterKind.equals(written, value))
        return `${name}.${parameter}: ${JSON.stringify(value)} is not equal to its own normal form`;
    }
  return undefined;
}

/** Pages and archives of BLAST are of one run: only their status can be compared. */
const namesItsRun = (name: string): boolean => findFunction(name)?.service === "blast";

async function executionFault(row: Row, { client }: CheckContext): Promise<string | undefined | null> {
  if (!client || row.outcomes.length === 0) return null;
  for (const [index, { name, arguments: args }] of row.calls.entries()) {
    try {
      const outcome = await client.call(name, args);
      const told = row.outcomes[index];
      if (!isSuccess(outcome)) return `${name}: ${outcome.status}`;
      if (told && outcome.status !== told.status)
        return `${name}: ${outcome.status} now, ${told.status} when it was made`;
      if (
        told &&
        outcome.provenance.transport === told.transport &&
        !namesItsRun(name) &&
        outcome.provenance.sha256 !== told.sha256
      )
        return `${name}: another answer than the one recorded`;
    } catch (problem) {
      if (problem instanceof BiotoolError) return `${name}: ${problem.message}`;
      throw problem;
    }
  }
  return undefined;
}

function claimFault({ kind, calls, checks, outcomes }: Row): string | undefined {
  const shouldBe = kind !== "missing-parameter" && calls.length > 0 && outcomes.length === calls.length;
  if (checks.executed !== shouldBe)
    return "it claims an execution that it does not show, or shows one that it does not claim";
  const bad = checks.judged.find(({ verdict }) => verdict === "bad");
  // A person has the last word.
  if (bad && checks.reviewed === undefined)
    return `${bad.by} judged it bad${bad.reason ? `: ${bad.reason}` : ""}`;
  return checks.reviewed?.verdict === "reject" ? "a person rejected it" : undefined;
}

function groupFault(row: Row, { genes }: CheckContext): string | undefined {
  if (unknownFunction(row)) return undefined;
  const { groups } = row;
  const right = groupsOf(row.calls, { template: groups.template, genes });
  const same = (["calls", "entities", "pairs"] as const).every(
    (part) => [...groups[part]].sort().join() === [...right[part]].sort().join(),
  );
  return same ? undefined : "its groups are not those of its calls, so a split by them may leak";
}

/** Every check of single rows, in the order they are told. */
export const ROW_CHECKS: readonly RowCheck[] = [
  {
    check: "row",
    does: "kind, number of calls, evidence and outcomes fit together; the id is the content's",
    decides: true,
    faultOf: shapeFault,
  },
  {
    check: "schema",
    does: "every call fits its function",
    decides: true,
    faultOf: (row) => unknownFunction(row) ?? schemaFault(row),
  },
  {
    check: "evidence",
    does: "every argument is determined by the question or an earlier answer",
    decides: true,
    faultOf: (row, { lexicon }) =>
      row.calls.length === 0
        ? null
        : evidenceFaults(
            { ...row, observations: row.outcomes.map(({ observation }) => observation) },
            lexicon,
          )[0],
  },
  {
    check: "gold",
    does: "the gold call passes the checker that scores others",
    decides: true,
    faultOf: selfFault,
  },
  {
    check: "execution",
    does: "the calls are answered again, with the same answer",
    decides: true,
    faultOf: executionFault,
  },
  {
    check: "content",
    does: "nothing personal, unsafe or broken in the question",
    decides: true,
    faultOf: ({ question }) => contentFault(question),
  },
  {
    check: "claims",
    does: "what the row says of its checks is what it shows",
    decides: true,
    faultOf: claimFault,
  },
  {
    check: "groups",
    does: "the groups of the row are those of its calls",
    decides: true,
    faultOf: groupFault,
  },
];

export const sameCalls = ({ kind, calls }: Row): string =>
  `${kind}|${calls.map((call) => (findFunction(call.name) ? callHash(call) : JSON.stringify(call))).join("|")}`;
