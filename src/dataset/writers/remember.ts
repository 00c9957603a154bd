import { UnavailableError } from "../../errors/index.ts";
import { type Journal, openJournal, readJournal } from "../journal.ts";
import { contentHash } from "../random.ts";
import type { Chat, ChatRequest } from "./chat.ts";
import type { ChatReply, Usage } from "./read-reply.ts";

/** One answer of a model as it is kept. */
interface Kept {
  /** Hash of model and request. */
  readonly prompt: string;
  readonly model: string;
  readonly reply: ChatReply;
}

export interface ModelUsage extends Usage {
  /** Answers got in this run. */
  readonly asked: number;
  /** Answers held in all; the tokens are theirs. */
  readonly held: number;
}

/** A model whose answers are kept, so that nothing is asked twice and a build that goes on says the same. */
export interface RememberedChat extends Chat {
  usage(): ModelUsage;
}

export interface RememberOptions {
  /** File of answers, shared by all models of a build. */
  readonly file: string;
  /** Most requests of this run. @default no limit */
  readonly budget?: number;
}

export const promptHash = (model: string, request: ChatRequest): string =>
  contentHash(JSON.stringify([model, request.temperature, request.messages]));

/** @param chat who is asked where the file has no answer */
export function rememberChat(
  chat: Chat,
  { file, budget = Number.POSITIVE_INFINITY }: RememberOptions,
): RememberedChat {
  const own = readJournal(file, asKept).lines.filter(({ model }) => model === chat.model);
  const held = new Map(own.map(({ prompt, reply }) => [prompt, reply]));
  const waiting = new Map<string, Promise<ChatReply>>();
  let journal: Journal | undefined;
  let asked = 0;
  const ask = async (request: ChatRequest, signal?: AbortSignal): Promise<ChatReply> => {
    if (asked >= budget)
      throw new UnavailableError(`the budget of ${budget} requests to ${chat.model} is spent`, {
        nextStep: "Start again with a new budget: what was answered is kept",
      });
    asked += 1;
    const reply = await chat.complete(request, signal ? { signal } : {});
    const prompt = promptHash(chat.model, request);
    journal ??= openJournal(file);
    journal.append({ prompt, model: chat.model, reply } satisfies Kept);
    held.set(prompt, reply);
    return reply;
  };
  return {
    model: chat.model,
    complete: (request, { signal } = {}) => {
      const prompt = promptHash(chat.model, request);
      const known = held.get(prompt);
      if (known) return Promise.resolve(known);
      const open = waiting.get(prompt);
      if (open) return open;
      const answer = ask(request, signal).finally(() => waiting.delete(prompt));
      waiting.set(prompt, answer);
      return answer;
    },
    usage: () => {
      const sum = (of: keyof Usage): number =>
        [...held.values()].reduce((total, { usage }) => total + (usage?.[of] ?? 0), 0);
      return { asked, held: held.size, inputTokens: sum("inputTokens"), outputTokens: sum("outputTokens") };
    },
    close: async () => {
      journal?.close();
      await chat.close();
    },
  };
}

function asKept(value: unknown): Kept | undefined {
  const { prompt, model, reply } = (value ?? {}) as Partial<Kept>;
  const isReply = typeof reply === "object" && reply !== null && ("content" in reply || "refusal" in reply);
  return typeof prompt === "string" && typeof model === "string" && isReply
    ? { prompt, model, reply }
    : undefined;
}
