import type { Dispatcher } from "undici";
import { MalformedAnswerError } from "../errors/index.ts";
import { readBody } from "./body.ts";
import type { Limits } from "./limits.ts";
import type { Answer } from "./outcome.ts";
import { redactBody, redactText, type Secrets } from "./redact.ts";
import { faultOf, SendFault } from "./send-fault.ts";
import type { Target } from "./target.ts";

export interface ExchangeOptions {
  readonly dispatcher: Dispatcher;
  readonly limits: Limits;
  readonly secrets: Secrets;
  readonly signal: AbortSignal;
}

/**
 * Sends one request once and reads its answer, secrets removed before anybody else sees it.
 * @throws SendFault, MalformedAnswerError, or the signal's reason
 */
export async function exchange(target: Target, options: ExchangeOptions): Promise<Answer> {
  const { dispatcher, limits, secrets, signal } = options;
  try {
    const { statusCode, headers, body } = await dispatcher.request({
      origin: target.url.origin,
      path: `${target.url.pathname}${target.url.search}`,
      method: target.method,
      headers: target.headers,
      body: target.body ?? null,
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.bodyMs,
      signal,
    });
    const { maxBytes, bodyMs: timeoutMs } = limits;
    const encoding = single(headers["content-encoding"]);
    const bytes = await readBody(body, { encoding, maxBytes, timeoutMs });
    return { status: statusCode, headers: kept(headers, secrets), body: redactBody(bytes, secrets) };
  } catch (problem) {
    if (signal.aborted) throw signal.reason;
    throw problem instanceof MalformedAnswerError ? problem : faultOf(problem);
  }
}

/** Headers that say something about the answer; cookies and addresses of machines do not come further than here. */
const KEPT = new Set([
  "content-type",
  "content-disposition",
  "date",
  "link",
  "location",
  "retry-after",
  "x-api-deployment-date",
  "x-biotool-snapshot",
  "x-ensembl-rest-version",
  "x-ratelimit-limit",
  "x-ratelimit-period",
  "x-ratelimit-remaining",
  "x-ratelimit-reset",
  "x-total-results",
  "x-uniprot-release",
  "x-uniprot-release-date",
]);

type Headers = Readonly<Record<string, string | string[] | undefined>>;

function kept(headers: Headers, secrets: Secrets): Record<string, string> {
  const safe: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    const value = KEPT.has(name) ? single(headers[name]) : undefined;
    if (value !== undefined) safe[name] = value.includes("://") ? redactText(value, secrets) : value;
  }
  return safe;
}

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(", ") : value;

/** For redirects that lead round and round. */
export const tooManyRedirects = (count: number): SendFault =>
  new SendFault(`redirected more than ${count} times`, { retry: "never" });
