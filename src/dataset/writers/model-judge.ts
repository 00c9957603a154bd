import { functions, getFunction } from "../../catalog/index.ts";
import type { Judge } from "../check/judge.ts";
import { contentHash } from "../random.ts";
import type { Judgement } from "../row.ts";
import type { Phrased } from "../stages/phrase.ts";
import { askStrictly, exactly, type Reading } from "./ask-strictly.ts";
import type { Chat, ChatMessage } from "./chat.ts";

const SYSTEM = `You check examples of a data set. Each has a question, the database call that is said to answer it, the schema of the function, and what the call gave. Be strict; a doubt that you can name is a reason for "bad".

It is "good" only if all of this holds:
1. Somebody who sees only the question and the functions would make this call: the function fetches what is asked for.
2. Every argument is determined by the question, or is a documented default, or follows from an identifier in it. An argument that was guessed makes it bad.
3. The question asks for nothing that the call leaves out: another filter, field, species, entity or number.
4. Where there is an observation, it is about what was asked. "Nothing found" is fine if that is an honest answer. An error is bad.
5. The question is one that a person would ask.

Answer with one JSON object and nothing else: {"verdict": "good" or "bad", "reason": "one sentence"}`;

/** What is different about the kinds of rows that are not one call. */
const ABOUT: Readonly<Record<Phrased["kind"], string>> = {
  call: "",
  abstain:
    "No function is said to answer this question. It is good if it is a question (or remark) that none of the functions below answers.",
  "missing-parameter":
    "The question is said to leave a needed argument open, so that somebody has to ask back. It is good if the function fits, the arguments given are determined, and the missing ones really are not.",
  "multi-hop":
    "The question takes several calls in order; arguments of later calls come from the answers of earlier ones.",
};

const TRIES = 2;

/** A language model as judge. An answer in another form, twice, is no verdict. */
export const modelJudge = (chat: Chat, { signal }: { readonly signal?: AbortSignal } = {}): Judge => ({
  name: chat.model,
  version: contentHash(JSON.stringify([SYSTEM, ABOUT, TRIES])),
  judge: async (row) => {
    const request = { messages: judgePrompt(row), temperature: 0 };
    const asked = { request, read: readVerdict, tries: TRIES, ...(signal ? { signal } : {}) };
    const reading = await askStrictly(chat, asked);
    return "fault" in reading ? undefined : { by: chat.model, ...reading.value };
  },
});

/** Question, call, schema and observation, all of what the row itself has. */
export function judgePrompt(row: Phrased): readonly ChatMessage[] {
  const { kind, question, calls, missing, outcomes } = row;
  const parts = [
    ABOUT[kind],
    `Question: ${question}`,
    ...calls.flatMap((call, step) => [
      `Call${calls.length > 1 ? ` ${step + 1}` : ""}: ${JSON.stringify(call)}`,
      schemaText(call.name),
      outcomes[step]
        ? `Observation (${outcomes[step].status}):\n${outcomes[step].observation}`
        : kind === "missing-parameter"
          ? ""
          : "Observation: none, the call was not made.",
    ]),
    missing ? `Said to be missing: ${missing.join(", ")}` : "",
    kind === "abstain"
      ? `Functions:\n${functions.map(({ name, does }) => `- ${name}: ${does}`).join("\n")}`
      : "",
  ];
  return [
    { role: "system", content: SYSTEM },
    { role: "user", content: parts.filter((part) => part !== "").join("\n\n") },
  ];
}

function schemaText(name: string): string {
  const { does, parameters } = getFunction(name);
  const lines = Object.entries(parameters).map(
    ([key, { does: what, required, kind, default: given }]) =>
      `- ${key}${required ? " (required)" : ""}: ${what}, ${kind.title}${given === undefined ? "" : `, by default ${JSON.stringify(given)}`}`,
  );
  return [`Function: ${name}. ${does}.`, ...lines].join("\n");
}

export function readVerdict(json: unknown): Reading<Omit<Judgement, "by">> {
  const { verdict, reason } = exactly(json, ["verdict", "reason"]) ?? {};
  if ((verdict !== "good" && verdict !== "bad") || typeof reason !== "string")
    return { fault: 'it is no object with just "verdict" (good or bad) and "reason"' };
  return { value: { verdict, reason: reason.slice(0, 300) } };
}
