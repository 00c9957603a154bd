import { MalformedAnswerError, RefusedError, UnavailableError } from "../errors/index.ts";
import { openCassette, type Recording } from "./cassette.ts";
import { diffJson, type FieldChange } from "./json-diff.ts";
import type { Answer } from "./outcome.ts";
import type { Delivery, Transport } from "./transport.ts";

/** A recording that the service answers otherwise today. */
export interface Drift {
  readonly url: string;
  /** For people: "3 fields changed", "status 200 became 404". */
  readonly change: string;
  /** Places in a JSON body, in headers (`/headers/...`) and in the status; lines for other bodies. */
  readonly fields: readonly FieldChange[];
  /** Set where the service did not answer, and nothing can be said. */
  readonly unanswered?: string;
}

export interface DriftOptions {
  readonly signal?: AbortSignal;
  /** Keeps today's answers in the cassette. @default false: it is not changed */
  readonly update?: boolean;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** Headers of one answer, not of what it says. */
const VOLATILE_HEADERS = new Set(["date", "retry-after", "x-api-deployment-date"]);
/** Handles of a session in the body: NCBI's history server. */
const VOLATILE_FIELDS = /\/(webenv|querykey)$/iu;

/**
 * Asks the service again for everything a cassette holds and tells what is not as it was, field by field.
 * BLAST rows are left out: what they ask for is gone a day after they were recorded.
 */
export async function drift(
  path: string,
  transport: Transport,
  options: DriftOptions = {},
): Promise<Drift[]> {
  const { signal, update = false, onProgress } = options;
  const cassette = openCassette(path, { readOnly: !update });
  const drifted: Drift[] = [];
  try {
    const total = cassette.info().answers;
    let done = 0;
    for (const recording of cassette.recordings()) {
      signal?.throwIfAborted();
      const found = await compare(recording, { transport, signal });
      if (found?.drift) drifted.push(found.drift);
      if (update && found?.delivery) await cassette.keep(recording.request, found.delivery);
      done += 1;
      onProgress?.({ done, total });
    }
  } finally {
    cassette.close();
  }
  return drifted;
}

interface Comparison {
  readonly drift?: Drift;
  readonly delivery?: Delivery;
}

async function compare(
  { request, delivery }: Recording,
  { transport, signal }: { readonly transport: Transport; readonly signal: AbortSignal | undefined },
): Promise<Comparison | undefined> {
  if (request.url.includes("/Blast.cgi")) return undefined;
  const { url } = delivery;
  try {
    const today = await transport.send(request, signal ? { signal } : {});
    const fields = compareAnswers(delivery.answer, today.answer);
    if (today.answer.status >= 500 || today.answer.status === 429) {
      return { drift: unanswered(url, `answers with status ${today.answer.status}`) };
    }
    return {
      delivery: today,
      ...(fields.length > 0 ? { drift: { url, change: inWords(fields), fields } } : {}),
    };
  } catch (problem) {
    if (!isTrouble(problem)) throw problem;
    return { drift: unanswered(url, problem.message) };
  }
}

const isTrouble = (problem: unknown): problem is Error =>
  problem instanceof UnavailableError ||
  problem instanceof RefusedError ||
  problem instanceof MalformedAnswerError;

const unanswered = (url: string, why: string): Drift => ({
  url,
  change: `could not be asked again: ${why}`,
  fields: [],
  unanswered: why,
});

function compareAnswers(before: Answer, after: Answer): FieldChange[] {
  return [
    ...diffJson(before.status, after.status, { path: "/status" }),
    ...diffJson(lasting(before.headers), lasting(after.headers), { path: "/headers" }),
    ...compareBodies(before.body, after.body).filter(({ path }) => !VOLATILE_FIELDS.test(path)),
  ];
}

const lasting = (headers: Answer["headers"]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !VOLATILE_HEADERS.has(name) && !name.startsWith("x-ratelimit-"),
    ),
  );

function compareBodies(before: Uint8Array, after: Uint8Array): FieldChange[] {
  if (Buffer.compare(before, after) === 0) return [];
  const [left, right] = [parsed(before), parsed(after)];
  return left !== undefined && right !== undefined
    ? diffJson(left, right)
    : diffJson(linesOf(before), linesOf(after), { path: "/lines" });
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString()) as unknown;
  } catch {
    return undefined;
  }
}

const linesOf = (body: Uint8Array): string[] => Buffer.from(body).toString().split(/\r?\n/u);

function inWords(fields: readonly FieldChange[]): string {
  const status = fields.find(({ path }) => path === "/status");
  if (status) return `status ${status.before} became ${status.after}`;
  const kinds = ["changed", "added", "removed"] as const;
  return kinds
    .map((kind) => ({ kind, count: fields.filter((field) => field.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${count === 1 ? "field" : "fields"} ${kind}`)
    .join(", ");
}
