import type { Call, Request } from "../catalog/definition.ts";
import { buildRequest } from "../catalog/index.ts";
import { seconds } from "./body.ts";
import type { Clock } from "./clock.ts";
import type { Answer, Reading } from "./outcome.ts";
import { type BlastInfo, readBlastInfo } from "./readers/blast-info.ts";
import { BLAST_POLL_GAP_MS } from "./services.ts";
import type { Delivery, SendOptions, Verdict } from "./transport.ts";

export type BlastStatus = "WAITING" | "READY" | "FAILED" | "UNKNOWN";

/** Where a search stands. */
export interface BlastProgress {
  /** Request identifier, valid for about a day and a half; `blast_retrieve` takes it. */
  readonly rid: string;
  readonly status: BlastStatus;
  /** ISO 8601, where the search is looked at again. */
  readonly nextPollAt?: string;
}

/** What came of sending: a reading, and the delivery it was read from where something was delivered. */
export interface Judged {
  readonly reading: Reading;
  readonly delivery?: Delivery;
}

export interface BlastSearch {
  /** Of `blast` (submit, wait, fetch) or `blast_retrieve` (fetch, and wait where it is still running). */
  readonly call: Call;
  readonly request: Request;
  readonly send: (name: string, request: Request, options: SendOptions) => Promise<Judged>;
  readonly clock: Clock;
  /** Whether somebody is really searching; a recording is looked at once and without waiting. */
  readonly waits: boolean;
  /** Longest time between two looks. @default a minute, as NCBI asks */
  readonly pollGapMs?: number;
  /** From submitting to the report. */
  readonly deadlineMs: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: BlastProgress) => void;
}

interface Watch extends BlastSearch {
  readonly rid: string;
  /** Milliseconds since 1970. */
  readonly deadline: number;
}

/**
 * A BLAST search through the URL API: submitted, looked at no sooner than it is expected and then once a minute,
 * fetched when ready. When the deadline comes first the outcome is `unavailable` and its message names the RID.
 * Source: https://blast.ncbi.nlm.nih.gov/doc/blast-help/urlapi.html
 */
export async function searchBlast(search: BlastSearch): Promise<Judged> {
  const deadline = search.clock.now() + search.deadlineMs;
  const first = await search.send(search.call.name, search.request, sending({ ...search, deadline }));
  if (!first.delivery) return first;
  const info = infoOf(first.delivery.answer);
  if (search.call.name === "blast") {
    if (!info.rid || first.reading.status !== "data") return first;
    return watch({ ...search, rid: info.rid, deadline }, (info.waitSeconds ?? 0) * 1000);
  }
  const rid = new URL(search.request.url).searchParams.get("RID");
  if (rid === null || info.status !== "WAITING") return first;
  return watch({ ...search, rid, deadline }, BLAST_POLL_GAP_MS);
}

async function watch(search: Watch, firstWaitMs: number): Promise<Judged> {
  const { clock, rid, deadline, pollGapMs } = search;
  let wait = search.waits ? Math.min(firstWaitMs, pollGapMs ?? firstWaitMs) : 0;
  for (;;) {
    const next = clock.now() + wait;
    if (next >= deadline) return unfinished(search);
    tell(search, { status: "WAITING", next });
    if (wait > 0) await clock.sleep(wait, search.signal);
    const look = await search.send("blast_retrieve", statusRequest(rid), {
      ...sending(search),
      judge: judgeStatus,
    });
    const status = look.delivery && infoOf(look.delivery.answer).status;
    if (status === "READY") {
      tell(search, { status });
      return search.send("blast_retrieve", reportRequest(search), sending(search));
    }
    if (status === "FAILED" || status === "UNKNOWN") {
      tell(search, { status });
      return {
        ...look,
        reading: { ...look.reading, message: `BLAST search ${rid}: ${look.reading.message}` },
      };
    }
    // One look that finds nobody does not end a search that runs for minutes.
    if (look.reading.status === "absent" || look.reading.status === "refused") return look;
    if (!search.waits) return unfinished(search, look.delivery);
    wait = pollGapMs ?? BLAST_POLL_GAP_MS;
  }
}

const sending = ({ signal, deadline, clock }: Pick<Watch, "deadline" | "clock" | "signal">): SendOptions => ({
  deadlineMs: Math.max(0, deadline - clock.now()),
  ...(signal ? { signal } : {}),
});

function tell(
  { onProgress, rid }: Watch,
  { status, next }: { readonly status: BlastStatus; readonly next?: number },
): void {
  onProgress?.({ rid, status, ...(next === undefined ? {} : { nextPollAt: new Date(next).toISOString() }) });
}

function unfinished({ rid, deadlineMs, waits }: Watch, delivery?: Delivery): Judged {
  const when = waits
    ? `is not ready within ${seconds(deadlineMs)}`
    : "was still running when it was recorded";
  const message = `BLAST search ${rid} ${when}; fetch it later with blast_retrieve and rid ${rid}`;
  return {
    reading: { status: "unavailable", message, retry: "later", notices: [] },
    ...(delivery ? { delivery } : {}),
  };
}

function statusRequest(rid: string): Request {
  const request = buildRequest("blast_retrieve", { rid });
  const url = new URL(request.url);
  url.searchParams.delete("FORMAT_TYPE");
  url.searchParams.set("FORMAT_OBJECT", "SearchInfo");
  return { ...request, url: url.href };
}

/** Parameters of the submission that shape the report. */
const REPORT_PARAMETERS = ["FORMAT_TYPE", "DESCRIPTIONS", "ALIGNMENTS", "NCBI_GI"];

function reportRequest({ call, request, rid }: Watch): Request {
  if (call.name !== "blast") return request;
  const submitted = new URLSearchParams(request.body);
  const report = buildRequest("blast_retrieve", { rid });
  const url = new URL(report.url);
  for (const name of REPORT_PARAMETERS) {
    const value = submitted.get(name);
    if (value !== null) url.searchParams.set(name, value);
  }
  return { ...report, url: url.href };
}

/** A look that finds the search running is no answer to keep; the transport does not repeat it by itself. */
function judgeStatus(answer: Answer): Verdict {
  const passing = answer.status !== 200 || infoOf(answer).status === "WAITING";
  return { retry: passing ? "later" : "never" };
}

const infoOf = ({ body }: Answer): BlastInfo => readBlastInfo(Buffer.from(body).toString());
