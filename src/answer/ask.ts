import type { Kind } from "../biology/kind.ts";
import type { Caller, CallerAnswer } from "../caller/caller.ts";
import { type Call, getFunction } from "../catalog/index.ts";
import type { Client, Outcome } from "../client/index.ts";
import { observe } from "../observation/index.ts";
import { byAlias } from "./by-alias.ts";
import { type AskedDetails, askedDetails } from "./details/asked-details.ts";
import { sentencesOf } from "./sentences.ts";
import { sourceOf } from "./source.ts";
import type { SourcedAnswer } from "./sourced-answer.ts";
import { widened } from "./widened.ts";

export interface AskOptions {
  readonly caller: Caller;
  readonly client: Client;
  /** Characters of the observation. @default 4000 */
  readonly budget?: number;
  readonly signal?: AbortSignal;
}

/**
 * Answers a question: the caller chooses a call, the client makes it, the answer tells it with its source.
 * Where the answer lacks the particular detail that was asked for, and names what another function needs to give it, that is called too.
 * A call that finds nothing is made once more where a switch widens it.
 * Service trouble is an outcome, not an exception. Throws only what the caller or an abort throws.
 */
export async function ask(question: string, options: AskOptions): Promise<SourcedAnswer> {
  const { caller, client, budget = 4000, signal } = options;
  const chosen = await caller.call(question, signal ? { signal } : {});
  const base = {
    question,
    decision: chosen.decision,
    confidence: chosen.confidence,
    alternatives: chosen.alternatives,
    ...(chosen.usage ? { usage: chosen.usage } : {}),
  };
  if (chosen.decision.kind !== "call") return { ...base, sentences: [whyNot(chosen)] };
  const make = ({ name, arguments: args }: Call): Promise<Outcome> =>
    client.call(name, args, signal ? { signal } : {});
  const looked = await make(chosen.decision.call);
  const alias = await byAlias(looked, make);
  const first = alias?.outcome ?? (await widened(looked, make)) ?? looked;
  const asked = askedDetails(question, first);
  const next = asked.further && (await make(asked.further));
  const found = next && askedDetails(question, next);
  const before = [...leftOut(chosen), ...(alias ? [alias.sentence] : [])];
  const isFound = next && found && found.sentences.length > 0 && found.lacking.length === 0;
  const [outcome, details] = isFound ? [next, found] : [first, asked];
  const answer = told(outcome, { budget, details });
  return {
    ...base,
    ...(outcome === looked ? {} : led(base, outcome)),
    confidence: base.confidence * (details.lacking.length > 0 ? UNANSWERED : 1),
    ...answer,
    sentences: [...before, ...answer.sentences],
  };
}

/** Says what was asked for as well and is not in this answer. */
function leftOut({ unanswered = [] }: CallerAnswer): readonly string[] {
  return unanswered.length === 0
    ? []
    : [`This answers a part of the question only; ask about ${unanswered.join(" and about ")} separately.`];
}

/** How much less sure an answer is that does not hold what was asked for in particular. */
const UNANSWERED = 0.4;

/** The decision where a first answer named what a second call needed; the first call becomes an alternative. */
function led(
  { confidence, alternatives, decision }: Pick<SourcedAnswer, "confidence" | "alternatives" | "decision">,
  { call }: Outcome,
): Pick<SourcedAnswer, "decision" | "alternatives"> {
  if (decision.kind !== "call") return { decision, alternatives };
  const rule = `named by the answer to ${decision.call.name}`;
  return {
    decision: {
      kind: "call",
      call,
      evidence: Object.fromEntries(Object.keys(call.arguments).map((name) => [name, { rule }])),
    },
    alternatives: [{ call: decision.call, confidence }, ...alternatives],
  };
}

function told(
  outcome: Outcome,
  { budget, details }: { readonly budget: number; readonly details: AskedDetails },
): Pick<SourcedAnswer, "sentences" | "outcome" | "observation" | "source"> {
  const observation = observe(outcome, { budget, definition: getFunction(outcome.call.name) });
  // What is said first is not said again.
  const rest = sentencesOf(outcome, observation).map((sentence) =>
    details.sentences.reduce((left, said) => left.replace(said, "").trim(), sentence),
  );
  return {
    sentences: [...details.sentences, ...rest.filter((sentence) => sentence !== "")],
    outcome,
    observation,
    source: sourceOf(outcome),
  };
}

function whyNot({ decision }: CallerAnswer): string {
  if (decision.kind === "missing") {
    const { name, parameters } = getFunction(decision.functionName);
    const wanted = decision.parameters.map((parameter) => wants(parameter, parameters[parameter]?.kind));
    return `${name} seems to fit this question, but it needs ${wanted.join(" and ")}, which the question does not name.`;
  }
  return decision.kind === "abstain" ? `${decision.reason} ${SCOPE}` : "";
}

/** What people can ask, for those who asked something else. */
const SCOPE =
  "biotool answers questions about genes, variants, proteins, sequences, species, ontologies and literature from NCBI, " +
  "Ensembl and UniProt; `biotool functions <words>` lists what it can look up, for example `biotool functions homology`.";

const wants = (parameter: string, kind: Kind | undefined): string =>
  kind === undefined ? parameter : `${kind.title} (${parameter}, for example ${kind.examples[0]})`;
