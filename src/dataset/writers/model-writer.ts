import { getFunction } from "../../catalog/index.ts";
import { findEvidence, type PhraseBook } from "../check/find-evidence.ts";
import type { GeneIndex } from "../groups/gene-index.ts";
import { groupsOf } from "../groups/groups-of.ts";
import { contentHash } from "../random.ts";
import type { Executed } from "../stages/execute.ts";
import type { Phrased } from "../stages/phrase.ts";
import type { Result } from "../stages/stage.ts";
import { askStrictly, exactly, type Reading } from "./ask-strictly.ts";
import type { Chat, ChatRequest } from "./chat.ts";
import { QUESTIONS, questionPrompt } from "./question-prompt.ts";
import { promptHash } from "./remember.ts";
import { isSingleCall, type Writer } from "./writer.ts";

export interface ModelWriterOptions {
  readonly phrases: PhraseBook;
  readonly genes: GeneIndex;
  /** @default 0.8 */
  readonly temperature?: number;
  readonly signal?: AbortSignal;
}

/** A first answer and two more. */
const TRIES = 3;

/**
 * A language model as writer of single calls: two questions each. It finds the evidence of every argument itself, by the same check
 * as any row's; a question that leaves an argument open is dropped with its name. The split of its rows follows from their groups.
 */
export function modelWriter(chat: Chat, options: ModelWriterOptions): Writer {
  const { phrases, temperature = 0.8, signal } = options;
  return {
    name: chat.model,
    version: contentHash(JSON.stringify([temperature, questionPrompt(PROBE, phrases)])),
    write: async (draw) => {
      const [call] = draw.calls;
      if (!isSingleCall(draw) || !call) return [];
      const request = { messages: questionPrompt(call, phrases), temperature };
      const asked = { request, read: readQuestions, tries: TRIES, ...(signal ? { signal } : {}) };
      const reading = await askStrictly(chat, asked);
      if ("fault" in reading) return [{ id: draw.id, drop: `${chat.model}: ${told(reading.fault)}` }];
      return reading.value.map((question) => rowOf(draw, { question, request, chat, options }));
    },
  };
}

/** Any call does to tell the wording of the prompt apart. */
const PROBE = { name: "get_archive_id", arguments: {} };

/** Reasons are counted, so what differs from answer to answer is left out. */
const told = (fault: string): string => fault.split(":")[0] ?? fault;

/** Just the two questions asked for, each a text and each another one. */
export function readQuestions(json: unknown): Reading<readonly string[]> {
  const questions = exactly(json, ["questions"])?.questions;
  if (!Array.isArray(questions)) return { fault: 'it is no object with just "questions"' };
  if (questions.length !== QUESTIONS) return { fault: `it has not just ${QUESTIONS} questions` };
  const texts = questions.flatMap((question: unknown) =>
    typeof question === "string" && question.trim() !== "" ? [question.trim()] : [],
  );
  if (texts.length !== QUESTIONS) return { fault: "a question is no text" };
  if (new Set(texts.map((text) => text.toLowerCase())).size !== QUESTIONS)
    return { fault: "the questions are the same" };
  return { value: texts };
}

interface Worded {
  readonly question: string;
  readonly request: ChatRequest;
  readonly chat: Chat;
  readonly options: ModelWriterOptions;
}

function rowOf(draw: Executed, { question, request, chat, options }: Worded): Result<Phrased> {
  const { kind, calls, outcomes } = draw;
  const found = calls.map((call) => findEvidence(call, { question, phrases: options.phrases }));
  const open = found.flatMap((one) => one.open);
  if (open.length > 0)
    return { id: draw.id, drop: `${chat.model}: a question leaves ${open.join(", ")} of ${draw.of} open` };
  const prompt = promptHash(chat.model, request);
  return {
    id: contentHash(JSON.stringify([question, calls])),
    kind,
    question,
    calls,
    evidence: found.map(({ evidence }) => evidence),
    outcomes,
    domain: getFunction(draw.of).domain,
    origin: { model: chat.model, prompt },
    groups: groupsOf(calls, { template: `model/${prompt}`, genes: options.genes }),
  };
}
