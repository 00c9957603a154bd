import { uniprotEntryName } from "../biology/index.ts";
import type { Arguments, Call, Request, Service } from "../catalog/definition.ts";
import { buildRequest, getFunction } from "../catalog/index.ts";
import { MalformedAnswerError, NotInSnapshotError, RefusedError, UnavailableError } from "../errors/index.ts";
import { type BlastProgress, type Judged, searchBlast } from "./blast.ts";
import { sha256 } from "./cassette.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Outcome, OutcomeStatus, Provenance, Reading } from "./outcome.ts";
import { readAnswer } from "./read-answer.ts";
import { redactUrl } from "./redact.ts";
import type { Delivery, SendOptions, Transport } from "./transport.ts";

export interface ClientOptions {
  /** Who answers; closed with the client. */
  readonly transport: Transport;
  /** Cancels every call. */
  readonly signal?: AbortSignal;
  /** Milliseconds for one call, the wait for its turn included. @default the transport's, 60,000 for live */
  readonly deadlineMs?: number;
  /** Milliseconds for one BLAST search, from submitting to the report. @default 900,000 */
  readonly blastDeadlineMs?: number;
  readonly clock?: Clock;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds for this call, in place of the client's. */
  readonly deadlineMs?: number;
  /** Told before and after every look at a BLAST search. */
  readonly onProgress?: (progress: BlastProgress) => void;
}

export interface Client {
  /**
   * Makes a call. Trouble with the service is an outcome; a cancelled call throws the signal's reason.
   * @throws UsageError for an unknown function, ArgumentError for wrong arguments, CorruptFileError for a damaged
   * cassette or snapshot
   */
  call(name: string, args: Arguments, options?: CallOptions): Promise<Outcome>;
  /** Frees sockets and files. */
  close(): Promise<void>;
}

/** A client over one transport. */
export function createClient(options: ClientOptions): Client {
  const { transport } = options;
  return {
    call: (name, args, callOptions = {}) =>
      callWith(options, { call: { name, arguments: args }, callOptions }),
    close: () => transport.close(),
  };
}

async function callWith(
  client: ClientOptions,
  { call, callOptions }: { readonly call: Call; readonly callOptions: CallOptions },
): Promise<Outcome> {
  const { transport, clock = systemClock } = client;
  const { service } = getFunction(call.name);
  const request = buildRequest(call.name, call.arguments);
  const signal = eitherOf(client.signal, callOptions.signal);
  signal?.throwIfAborted();
  const started = performance.now();
  const send = (name: string, asked: Request, options: SendOptions): Promise<Judged> =>
    sendAndJudge(transport, { name, request: asked, options });
  const base = signal ? { signal } : {};
  const judged =
    service === "blast"
      ? await searchBlast({
          call,
          request,
          send,
          clock,
          waits: transport.name !== "replay",
          ...(transport.name === "snapshot" ? { pollGapMs: SNAPSHOT_POLL_GAP_MS } : {}),
          deadlineMs: callOptions.deadlineMs ?? client.blastDeadlineMs ?? 900_000,
          ...(callOptions.onProgress ? { onProgress: callOptions.onProgress } : {}),
          ...base,
        })
      : await send(call.name, request, { ...allowed(callOptions.deadlineMs ?? client.deadlineMs), ...base });
  const elapsedMs = Math.round((performance.now() - started) * 1000) / 1000;
  const provenance = provenanceOf(request, { service, judged, transport, elapsedMs, clock });
  const reading = service === "blast" ? judged.reading : withMove(judged, request);
  return { call, ...reading, provenance };
}

/** The snapshot's searches are made on this machine, and take a second or two. */
const SNAPSHOT_POLL_GAP_MS = 250;

const allowed = (deadlineMs: number | undefined): SendOptions =>
  deadlineMs === undefined ? {} : { deadlineMs };

/** Sends one request and judges the answer once, for the transport and for us. */
async function sendAndJudge(
  transport: Transport,
  {
    name,
    request,
    options,
  }: { readonly name: string; readonly request: Request; readonly options: SendOptions },
): Promise<Judged> {
  let last: { readonly answer: unknown; readonly reading: Reading } | undefined;
  const judge = (answer: Delivery["answer"]): Reading => {
    if (last?.answer !== answer) last = { answer, reading: readAnswer(name, answer) };
    return last.reading;
  };
  try {
    const delivery = await transport.send(request, { judge, ...options });
    return { reading: judge(delivery.answer), delivery };
  } catch (problem) {
    return { reading: readFault(problem) };
  }
}

/** Outcomes without an answer. @throws what is no trouble of a service */
function readFault(problem: unknown): Reading {
  const status = statusOf(problem);
  if (!status || !(problem instanceof Error)) throw problem;
  return {
    status,
    message: problem.message,
    retry: status === "unavailable" ? "later" : "never",
    notices: [],
  };
}

function statusOf(problem: unknown): OutcomeStatus | undefined {
  if (problem instanceof UnavailableError) return "unavailable";
  if (problem instanceof NotInSnapshotError) return "absent";
  if (problem instanceof RefusedError) return "refused";
  if (problem instanceof MalformedAnswerError) return "malformed";
  return undefined;
}

interface Origin {
  readonly service: Service;
  readonly judged: Judged;
  readonly transport: Transport;
  readonly elapsedMs: number;
  readonly clock: Clock;
}

function provenanceOf(
  request: Request,
  { service, judged, transport, elapsedMs, clock }: Origin,
): Provenance {
  const { delivery } = judged;
  return {
    service,
    url: delivery?.url ?? redactUrl(request.url),
    transport: transport.name,
    when: delivery?.when ?? new Date(clock.now()).toISOString(),
    sha256: delivery ? sha256(delivery.answer.body) : "",
    elapsedMs,
    ...(delivery?.release === undefined ? {} : { release: delivery.release }),
  };
}

/** UniProt sends merged entries on to the entry of today; the reader has to know. An entry name's own entry is no move. */
function withMove({ reading, delivery }: Judged, request: Request): Reading {
  if (!delivery || reading.status === "absent") return reading;
  const asked = lastSegment(request.url);
  const answered = lastSegment(delivery.url);
  if (asked === answered || uniprotEntryName.normalise(asked) !== undefined) return reading;
  return { ...reading, notices: [...reading.notices, `${asked} has moved to ${answered}`] };
}

const lastSegment = (url: string): string => {
  const path = url.split(/[?#]/u, 1)[0] ?? "";
  const segment = path.slice(path.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

function eitherOf(a: AbortSignal | undefined, b: AbortSignal | undefined): AbortSignal | undefined {
  return a && b ? AbortSignal.any([a, b]) : (a ?? b);
}
