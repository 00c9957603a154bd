import type { Dispatcher } from "undici";
import { readBody } from "../../client/body.ts";
import { type Clock, systemClock } from "../../client/clock.ts";
import { lazyDispatcher } from "../../client/dispatcher.ts";
import { DEFAULT_BACKOFF, parseRetryAfter, pauseMs } from "../../client/retry.ts";
import { faultOf } from "../../client/send-fault.ts";
import { MalformedAnswerError, RefusedError, UnavailableError } from "../../errors/index.ts";
import { type ChatReply, readReply } from "./read-reply.ts";

export interface ChatMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

/** What is sent, without the model's name. */
export interface ChatRequest {
  readonly messages: readonly ChatMessage[];
  readonly temperature: number;
}

/** A language model behind an OpenAI-compatible `/chat/completions`. */
export interface Chat {
  readonly model: string;
  /** @throws UnavailableError where nobody answers in the end, RefusedError where key, address or model are wrong */
  complete(request: ChatRequest, options?: { readonly signal?: AbortSignal }): Promise<ChatReply>;
  close(): Promise<void>;
}

export interface ChatOptions {
  /** Up to `/chat/completions`: `http://localhost:8000/v1`. */
  readonly baseUrl: string;
  readonly model: string;
  /** Sent as a bearer token; neither stored nor told. */
  readonly key?: string;
  /** For one answer, milliseconds. @default 120,000 */
  readonly timeoutMs?: number;
  /** Times one request is sent. @default 5 */
  readonly maxAttempts?: number;
  readonly clock?: Clock;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

const MOST_BYTES = 8 * 1024 * 1024;

/** Longer waits than this that a service asks for are not waited for. */
const LONGEST_WAIT_MS = 10 * 60_000;

/** One model at one address. Each request is sent anew where the fault may pass, and waits as long as the service asks. */
export function openChat(options: ChatOptions): Chat {
  const { model, baseUrl, env = process.env, clock = systemClock, maxAttempts = 5 } = options;
  const sockets = lazyDispatcher({ env, connections: 16, connectMs: 10_000 });
  return {
    model,
    complete: async (request, { signal } = {}) => {
      const body = JSON.stringify({ model, ...request });
      const dispatcher = await sockets.open();
      for (let attempt = 1; ; attempt += 1) {
        const tried = await attemptOnce(options, { dispatcher, body, clock, signal });
        if ("reply" in tried) return tried.reply;
        if (attempt >= maxAttempts || (tried.waitMs ?? 0) > LONGEST_WAIT_MS)
          throw new UnavailableError(`the model at ${baseUrl} ${tried.fault} (${attempt} attempts)`, {
            nextStep: "Start again later: what was answered is kept",
          });
        await clock.sleep(pauseMs({ attempt, floorMs: tried.waitMs ?? 0 }, DEFAULT_BACKOFF), signal);
      }
    },
    close: () => sockets.close(),
  };
}

type Tried = { readonly reply: ChatReply } | { readonly fault: string; readonly waitMs?: number };

interface Sending {
  readonly dispatcher: Dispatcher;
  readonly body: string;
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
}

async function attemptOnce(options: ChatOptions, sending: Sending): Promise<Tried> {
  try {
    const { status, retryAfter, text } = await send(options, sending);
    if (status === 200) return readReply(text);
    const hidden = withoutKey(text, options.key).slice(0, 200);
    if (status === 401 || status === 403 || status === 404)
      throw new RefusedError(`the model at ${options.baseUrl} refused (${status}): ${hidden}`, {
        nextStep: "Look at base URL, name of the model, and BIOTOOL_CHAT_KEY",
      });
    // The prompt itself is refused: too long, or not allowed. Asking again gives the same.
    if (status >= 400 && status < 500 && !PASSING.has(status))
      return { reply: { refusal: `refused the prompt (${status}): ${hidden}` } };
    const waitMs = parseRetryAfter(retryAfter, sending.clock.now());
    return { fault: `answered ${status}`, ...(waitMs === undefined ? {} : { waitMs }) };
  } catch (problem) {
    if (sending.signal?.aborted) throw sending.signal.reason;
    if (problem instanceof RefusedError) throw problem;
    const fault = problem instanceof MalformedAnswerError ? problem : faultOf(problem);
    return { fault: fault.message };
  }
}

/** Statuses below 500 that pass. */
const PASSING: ReadonlySet<number> = new Set([408, 409, 425, 429]);

async function send(
  { baseUrl, key, timeoutMs = 120_000 }: ChatOptions,
  { dispatcher, body, signal }: Sending,
): Promise<{ status: number; retryAfter: string | undefined; text: string }> {
  const url = new URL(`${baseUrl.replace(/\/+$/, "")}/chat/completions`);
  const answer = await dispatcher.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: "POST",
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      ...(key ? { authorization: `Bearer ${key}` } : {}),
    },
    body,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    ...(signal ? { signal } : {}),
  });
  const bytes = await readBody(answer.body, {
    encoding: single(answer.headers["content-encoding"]),
    maxBytes: MOST_BYTES,
    timeoutMs,
  });
  return {
    status: answer.statusCode,
    retryAfter: single(answer.headers["retry-after"]),
    text: new TextDecoder().decode(bytes),
  };
}

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(", ") : value;

const withoutKey = (text: string, key: string | undefined): string =>
  (key ? text.replaceAll(key, "…") : text).replace(/\s+/g, " ");
