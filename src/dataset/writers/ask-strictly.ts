import type { Chat, ChatMessage, ChatRequest } from "./chat.ts";

/** A value read from a model's text, or what is wrong with the text. */
export type Reading<Value> = { readonly value: Value } | { readonly fault: string };

export interface AskOptions<Value> {
  readonly read: (json: unknown) => Reading<Value>;
  /** Times it is asked in all. */
  readonly tries: number;
  readonly signal?: AbortSignal;
}

/**
 * Asks for JSON and takes nothing else: what does not read is sent back with what is wrong with it. The last fault is told where
 * every try failed.
 */
export async function askStrictly<Value>(
  chat: Chat,
  { request, read, tries, signal }: AskOptions<Value> & { readonly request: ChatRequest },
): Promise<Reading<Value>> {
  let messages = request.messages;
  let fault = "";
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const reply = await chat.complete({ ...request, messages }, signal ? { signal } : {});
    const reading = "refusal" in reply ? { fault: reply.refusal } : readJson(reply.content, read);
    if ("value" in reading) return reading;
    fault = reading.fault;
    messages = [...messages, ...sentBack("content" in reply ? reply.content : "", fault)];
  }
  return { fault };
}

const sentBack = (said: string, fault: string): ChatMessage[] => [
  ...(said === "" ? [] : [{ role: "assistant" as const, content: said.slice(0, 2000) }]),
  {
    role: "user",
    content: `That could not be used: ${fault}. Answer again, with the JSON object and nothing else.`,
  },
];

const FENCED = /^```(?:json)?[ \t]*\n([\s\S]*?)\n?```$/;

/** A whole text that is one JSON value, fenced or not; nothing is picked out of prose. */
export function readJson<Value>(content: string, read: (json: unknown) => Reading<Value>): Reading<Value> {
  const text = content.trim();
  try {
    return read(JSON.parse(FENCED.exec(text)?.[1] ?? text));
  } catch {
    return { fault: "it is no JSON" };
  }
}

/** The members of an object that has just these; undefined for anything else. */
export function exactly<Name extends string>(
  json: unknown,
  names: readonly Name[],
): Readonly<Record<Name, unknown>> | undefined {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return undefined;
  const keys = Object.keys(json);
  return keys.length === names.length && names.every((name) => keys.includes(name))
    ? (json as Record<Name, unknown>)
    : undefined;
}
