import type { Request, Service } from "../catalog/definition.ts";
import type { Answer } from "../client/outcome.ts";

/** What a service says of one request under its rate limits. */
export interface Paced {
  /** Headers that every answer carries. */
  readonly headers: Readonly<Record<string, string>>;
  /** In place of the answer, where there were too many requests. */
  readonly refusal?: Answer;
}

export type Pace = (service: Service, asked: { readonly request: Request; readonly client: string }) => Paced;

interface Window {
  readonly count: number;
  /** Milliseconds until counting starts again. */
  readonly left: number;
}

type Count = (counter: string, lengthMs: number) => Window;

/**
 * The published limits of Ensembl (15 a second, 55,000 an hour) and of the E-utilities (3 a second, 10 with a key), each
 * by client. UniProt publishes none and BLAST answers slower instead, so these two refuse nothing.
 * `now` gives milliseconds.
 */
export function imitateLimits(now: () => number = () => performance.now()): Pace {
  const count = counterOf(now);
  return (service, { request, client }) => {
    if (service === "ensembl") return ensembl(client, count);
    return service === "eutils" ? eutils(request, { client, count }) : { headers: {} };
  };
}

const MOST_COUNTERS = 10_000;

function counterOf(now: () => number): Count {
  const windows = new Map<string, { start: number; count: number }>();
  return (counter, lengthMs) => {
    const at = now();
    let window = windows.get(counter);
    if (!window || at - window.start >= lengthMs) {
      if (windows.size >= MOST_COUNTERS) windows.clear();
      window = { start: at, count: 0 };
      windows.set(counter, window);
    }
    window.count += 1;
    return { count: window.count, left: window.start + lengthMs - at };
  };
}

const SECOND = 1_000;
const HOUR = 3_600_000;
const ENSEMBL = { second: 15, hour: 55_000 };
const EUTILS = { open: 3, keyed: 10 };

function ensembl(client: string, count: Count): Paced {
  const hour = count(`ensembl hour ${client}`, HOUR);
  const second = count(`ensembl second ${client}`, SECOND);
  const headers = {
    "x-ratelimit-limit": String(ENSEMBL.hour),
    "x-ratelimit-period": String(HOUR / SECOND),
    "x-ratelimit-remaining": String(Math.max(0, ENSEMBL.hour - hour.count)),
    "x-ratelimit-reset": String(Math.ceil(hour.left / SECOND)),
  };
  if (hour.count > ENSEMBL.hour) {
    return { headers, refusal: tooMany("your limit which is 55,000 requests per hour", hour.left) };
  }
  if (second.count > ENSEMBL.second) {
    return { headers, refusal: tooMany("the limit of 15 requests per second", second.left) };
  }
  return { headers };
}

const tooMany = (limit: string, leftMs: number): Answer =>
  written({
    headers: { "content-type": "text/plain", "retry-after": String(Math.ceil(leftMs / SECOND)) },
    text: `You have exceeded ${limit}`,
  });

function eutils(
  { url, body }: Request,
  { client, count }: { readonly client: string; readonly count: Count },
): Paced {
  const key = /[?&]api_key=([^&#]+)/.exec(`${url}&${body ?? ""}`)?.[1];
  const limit = key === undefined ? EUTILS.open : EUTILS.keyed;
  const asker = key ?? client;
  const { count: asked } = count(`eutils ${asker}`, SECOND);
  const headers = {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(Math.max(0, limit - asked)),
  };
  if (asked <= limit) return { headers };
  const told = {
    error: "API rate limit exceeded",
    "api-key": asker,
    count: String(asked),
    limit: String(limit),
  };
  const type = { "content-type": "application/json" };
  return { headers, refusal: written({ headers: type, text: JSON.stringify(told) }) };
}

const written = ({ headers, text }: { headers: Record<string, string>; text: string }): Answer => ({
  status: 429,
  headers,
  body: new TextEncoder().encode(text),
});
