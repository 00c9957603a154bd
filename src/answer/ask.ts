import type { Kind } from "../biology/kind.ts";
import type { Caller, CallerAnswer } from "../caller/caller.ts";
import { getFunction } from "../catalog/index.ts";
import type { Client } from "../client/index.ts";
import { observe } from "../observation/index.ts";
import { sentencesOf } from "./sentences.ts";
import { sourceOf } from "./source.ts";
import type { SourcedAnswer } from "./sourced-answer.ts";

export interface AskOptions {
  readonly caller: Caller;
  readonly client: Client;
  /** Characters of the observation. @default 4000 */
  readonly budget?: number;
  readonly signal?: AbortSignal;
}

/**
 * Answers a question: the caller chooses a call, the client makes it, the answer tells it with its source.
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
  const { call } = chosen.decision;
  const outcome = await client.call(call.name, call.arguments, signal ? { signal } : {});
  const observation = observe(outcome, { budget, definition: getFunction(call.name) });
  return {
    ...base,
    sentences: sentencesOf(outcome, observation),
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
