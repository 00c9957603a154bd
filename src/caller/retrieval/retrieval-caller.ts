import type { Kind } from "../../biology/kind.ts";
import type { FunctionDefinition } from "../../catalog/definition.ts";
import { functions as catalogue } from "../../catalog/index.ts";
import type { Caller, CallerAnswer, CallerOptions, Candidate, Decision } from "../caller.ts";
import { confidenceOf, floorFor } from "./confidence.ts";
import { askedElsewhere, askedToRank } from "./elsewhere.ts";
import { entitiesOf, kindsOf, overlaps, type Thing, thingsOf } from "./entities.ts";
import { type Filled, fill, type Task } from "./fill.ts";
import { fitOf } from "./fit.ts";
import { type Cues, createLexicalIndex, type LexicalIndex, type Ranked } from "./lexical-index.ts";
import { serviceFactor } from "./service-cues.ts";
import { topicFactor } from "./topics/topic-factor.ts";
import { unansweredIn } from "./unanswered.ts";
import { unnamedIn } from "./unnamed.ts";
import { isStopWord, wordsOf } from "./words.ts";

/** UTF-16 units of a question that are read; and how many of them as sentences, sequences aside. */
const LONGEST = 50_000;
const LONGEST_PROSE = 2_000;
/** Stands where a sequence stood, so that all places stay the same. */
const MASK = "·";
/** Functions that are looked at beyond their words; the right one was never further down. */
const SHORTLIST = 60;
/** Functions whose arguments are tried; the right one was never further down on the development questions. */
const TRIED = 16;
const ALTERNATIVES = 5;

interface Prepared {
  readonly index: LexicalIndex;
  readonly kinds: readonly Kind[];
}

interface Attempt extends Filled {
  readonly definition: FunctionDefinition;
  readonly score: number;
}

/** A question taken apart, once for all functions. */
interface Read extends Omit<Task, "definition"> {
  readonly things: readonly Thing[];
}

/** Turns a question into a call without a model or a network: recognise, rank, fill, check. */
export function retrievalCaller(): Caller {
  return {
    name: "retrieval",
    call: async (question, { functions = catalogue }: CallerOptions = {}) => decide(question, functions),
  };
}

/** Functions that fit some words, best first: the same ranking that the caller uses. */
export function searchFunctions(
  words: string,
  {
    limit = 10,
    functions = catalogue,
  }: { readonly limit?: number; readonly functions?: readonly FunctionDefinition[] } = {},
): readonly Ranked[] {
  const prepared = prepare(functions);
  return rank(read(words, prepared), prepared)
    .filter(({ score }) => score > 0)
    .slice(0, limit);
}

const preparations = new WeakMap<readonly FunctionDefinition[], Prepared>();

function prepare(functions: readonly FunctionDefinition[]): Prepared {
  let prepared = preparations.get(functions);
  if (!prepared) {
    prepared = { index: createLexicalIndex(functions), kinds: kindsOf(functions) };
    preparations.set(functions, prepared);
  }
  return prepared;
}

function read(asked: string, { kinds }: Prepared): Read {
  const text = asked.slice(0, LONGEST);
  const masked = text.replace(/\S{60,}/g, (data) => MASK.repeat(data.length));
  const end = LONGEST_PROSE + (masked.length - masked.replaceAll(MASK, "").length);
  const [entities, question] = [entitiesOf(text.slice(0, end), kinds), masked.slice(0, end)];
  return { question, entities, things: thingsOf(entities), unnamed: unnamedIn(question) };
}

function rank(question: Read, { index }: Prepared): Ranked[] {
  return index
    .rank(cuesOf(question))
    .slice(0, SHORTLIST)
    .map(({ definition, score }) => ({
      definition,
      score:
        score * topicFactor(question.question, definition) * serviceFactor(question.question, definition),
    }))
    .sort((a, b) => b.score - a.score || (a.definition.name < b.definition.name ? -1 : 1));
}

/** Scores of the functions tried for a question, best first: what confidence is fitted on. */
export function scoresFor(question: string): readonly number[] {
  const prepared = prepare(catalogue);
  return attemptsAt(read(question, prepared), prepared).map(({ score }) => score);
}

const attemptsAt = (question: Read, prepared: Prepared): Attempt[] =>
  rank(question, prepared)
    .slice(0, TRIED)
    .filter(({ score }) => score > 0)
    .map((each) => attempt(each, { question, prepared }))
    .sort((a, b) => b.score - a.score);

function decide(question: string, functions: readonly FunctionDefinition[]): CallerAnswer {
  const prepared = prepare(functions);
  const taken = read(question, prepared);
  const attempts = attemptsAt(taken, prepared);
  const [best] = attempts;
  const confidence = confidenceOf(attempts.map(({ score }) => score));
  const outside = reasonOutside(question);
  const fits = best !== undefined && best.score >= floorOf(best, taken) && outside === undefined;
  if (!fits)
    return {
      decision: { kind: "abstain", reason: outside ?? "No function of the catalogue fits this question." },
      confidence: outside === undefined ? 1 - confidence : SURE_ELSEWHERE,
      alternatives: alternativesOf(attempts, 1),
    };
  if (best.missing.length === 0 && confidence < LEAST_CONFIDENCE)
    return {
      decision: { kind: "abstain", reason: "No function of the catalogue surely fits this question." },
      confidence: 1 - confidence,
      alternatives: alternativesOf(attempts, 0),
    };
  const unanswered = unansweredIn(taken, best);
  return {
    decision: decisionOf(best),
    confidence,
    alternatives: alternativesOf(attempts, 1),
    ...(unanswered.length > 0 ? { unanswered } : {}),
  };
}

/** A call less sure than this is not made as if it were meant: it is only an alternative. */
const LEAST_CONFIDENCE = 0.2;

/** How sure it is that a question is not for us whose words say what it is for. */
const SURE_ELSEWHERE = 0.9;

const floorOf = ({ used, missing }: Attempt, { things, unnamed }: Read): number =>
  floorFor({
    identified: things.some(
      ({ weight, ...span }) => weight >= 3 && used.some((each) => overlaps(each, span)),
    ),
    missing: missing.length > 0 && unnamed.length === 0,
  });

function decisionOf({ definition, values, missing, evidence }: Attempt): Decision {
  const call = { name: definition.name, arguments: values };
  return missing.length > 0
    ? { kind: "missing", functionName: call.name, parameters: missing, call }
    : { kind: "call", call, evidence };
}

/** Why the question is none for us, where its words say so. */
function reasonOutside(question: string): string | undefined {
  const elsewhere = askedElsewhere(question);
  if (elsewhere !== undefined)
    return `This is a matter of ${elsewhere}, which the functions of the catalogue do not look up.`;
  const ranked = askedToRank(question);
  return ranked && `No function of the catalogue compares all records to find the ${ranked.toLowerCase()}.`;
}

function attempt(
  { definition, score }: Ranked,
  { question, prepared }: { readonly question: Read; readonly prepared: Prepared },
): Attempt {
  const filled = fill({ ...question, definition });
  const share = prepared.index.ownShare(cuesOf(question).words, definition);
  return {
    ...filled,
    definition,
    score:
      score *
      fitOf(filled, { ...question, definition }) *
      (share < leastShareFor(filled) ? FOREIGN : 1) *
      (isOutOfReach(filled, definition) ? OUT_OF_REACH : 1) *
      (takesNothing(filled, { question, definition }) ? IGNORING : 1),
  };
}

/** Share of a question's words that a function must know which takes nothing else from it; more where it has to assume or miss something. */
function leastShareFor({ used, missing, evidence }: Filled): number {
  if (used.length > 0) return 0;
  const assumes = Object.values(evidence).some((reason) => "rule" in reason);
  return assumes || missing.length > 0 ? 0.7 : 0.5;
}

const FOREIGN = 0.4;

/** Species without a name of Ensembl's own, such as strains of bacteria, are told by a number: its genes are not there. */
const isOutOfReach = ({ values }: Filled, { database }: FunctionDefinition): boolean =>
  database === "ensembl" && /^\d+$/.test(String(values["species"] ?? ""));

const OUT_OF_REACH = 0.1;

/** Whether a function has no use for the organisms that the question names, and they are not in its own words either. */
function takesNothing(
  { used }: Filled,
  {
    question: { question, things },
    definition,
  }: { readonly question: Read; readonly definition: FunctionDefinition },
): boolean {
  if (used.length > 0) return false;
  const own = `${definition.does} ${definition.asks.join(" ")}`.toLowerCase();
  return things.some(
    ({ kinds, start, end }) => kinds.has("taxon") && !own.includes(question.slice(start, end).toLowerCase()),
  );
}

const IGNORING = 0.3;

function alternativesOf(attempts: readonly Attempt[], from: number): Candidate[] {
  return attempts
    .slice(from)
    .filter(({ valid }) => valid)
    .slice(0, ALTERNATIVES)
    .map(({ definition, values, score }) => ({
      call: { name: definition.name, arguments: values },
      confidence: confidenceOf([score, attempts[0]?.score ?? 0]),
    }));
}

/** Words of a question that are no part of a name, and what it names or speaks of without naming. */
function cuesOf({ question, things, unnamed }: Read): Cues {
  const words = wordsOf(question).filter(
    (word) => !isStopWord(word.text) && !things.some((thing) => overlaps(thing, word)),
  );
  return {
    words: new Set(words.map(({ stem }) => stem)),
    things: [...things, ...unnamed.map(({ kinds }) => ({ kinds, weight: UNNAMED }))],
  };
}

/** Weight of a thing that has no name. */
const UNNAMED = 1.5;
