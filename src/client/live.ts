import { UnavailableError } from "../errors/index.ts";
import { seconds } from "./body.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type Deadline, startDeadline } from "./deadline.ts";
import { type LazyDispatcher, lazyDispatcher } from "./dispatcher.ts";
import { exchange, tooManyRedirects } from "./exchange.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import type { Answer } from "./outcome.ts";
import { createPacer, type Pacer } from "./pacer.ts";
import { type Secrets, secretsFrom } from "./redact.ts";
import { releaseOf } from "./release.ts";
import { type Backoff, DEFAULT_BACKOFF, judgeByStatus, parseRetryAfter, pauseMs } from "./retry.ts";
import { SendFault } from "./send-fault.ts";
import { basesFrom } from "./services.ts";
import { redirected, type Target, type TargetOptions, targetOf } from "./target.ts";
import type { Delivery, SendOptions, Transport, Verdict } from "./transport.ts";

export interface LiveOptions extends Partial<Limits> {
  /** Base URLs (BIOTOOL_EUTILS_URL and so on), NCBI_API_KEY, NCBI_EMAIL and proxies. @default process.env */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds between two starts in place of the published ones; for servers of one's own. */
  readonly gapsMs?: TargetOptions["gapsMs"];
  /** Keeps to the published pace on servers of this machine too. @default false */
  readonly paceLoopback?: boolean;
  readonly backoff?: Partial<Backoff>;
  /** File that processes of this machine share their turns in. @default `pace.sqlite` in the cache folder */
  readonly paceFile?: string;
  /** Connections to one host. @default 6 */
  readonly connections?: number;
  readonly clock?: Clock;
}

interface Line {
  readonly dispatcher: LazyDispatcher;
  readonly pacer: Pacer;
  readonly limits: Limits;
  readonly secrets: Secrets;
  readonly targets: TargetOptions;
  readonly backoff: Backoff;
  readonly clock: Clock;
}

const USER_AGENT = "biotool (https://www.npmjs.com/package/biotool)";

/**
 * Asks the services themselves. Every start waits for its turn on this machine; refusals that pass are asked again
 * after a pause, up to `maxAttempts` times and never beyond the deadline; the last answer is handed over as it is.
 */
export function liveTransport(options: LiveOptions = {}): Transport {
  const line = open(options);
  return {
    name: "live",
    send: async (request, sending = {}) => {
      const target = targetOf(request, line.targets);
      const { deadlineMs = line.limits.deadlineMs, signal } = sending;
      const deadline = startDeadline({ ms: deadlineMs, signal, clock: line.clock });
      try {
        return await persist(line, { target, deadline, judge: sending.judge ?? judgeByStatus });
      } catch (problem) {
        throw explained(problem, { target, deadline, signal });
      } finally {
        deadline.stop();
      }
    },
    close: async () => {
      await line.dispatcher.close();
      line.pacer.close();
    },
  };
}

function open(options: LiveOptions): Line {
  const { env = process.env, connections = 6, clock = systemClock, paceFile } = options;
  const { gapsMs = {}, paceLoopback = false } = options;
  const limits = { ...DEFAULT_LIMITS, ...defined(options) };
  const secrets = secretsFrom(env);
  return {
    dispatcher: lazyDispatcher({ env, connections, connectMs: limits.connectMs }),
    pacer: createPacer({ clock, ...(paceFile ? { file: paceFile } : {}) }),
    limits,
    secrets,
    targets: { bases: basesFrom(env), secrets, gapsMs, paceLoopback, userAgent: USER_AGENT },
    backoff: { ...DEFAULT_BACKOFF, ...options.backoff },
    clock,
  };
}

/** Leaves out limits that were given as undefined. */
function defined(options: LiveOptions): Partial<Limits> {
  const names = Object.keys(DEFAULT_LIMITS) as (keyof Limits)[];
  return Object.fromEntries(
    names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );
}

interface Errand {
  readonly target: Target;
  readonly deadline: Deadline;
  readonly judge: NonNullable<SendOptions["judge"]>;
}

/** Sends until there is an answer that asking again would not better, or no time or attempt is left. */
async function persist(line: Line, { target, deadline, judge }: Errand): Promise<Delivery> {
  for (let attempt = 1; ; attempt++) {
    const result = await tryOnce(line, { target, deadline, judge });
    const wait = pauseBefore(line, { attempt, result, target });
    if (wait === undefined || wait > deadline.remaining()) {
      if (result.delivery) return result.delivery;
      throw attempt === 1 ? result.fault : result.fault.repeated(attempt);
    }
    await line.clock.sleep(wait, deadline.signal);
  }
}

type Result =
  | { readonly delivery: Delivery; readonly verdict: Verdict; readonly fault?: undefined }
  | { readonly fault: SendFault; readonly verdict: Verdict; readonly delivery?: undefined };

async function tryOnce(line: Line, { target, deadline, judge }: Errand): Promise<Result> {
  try {
    const delivery = await follow(line, { target, deadline });
    const verdict = judge(delivery.answer);
    // A failure of the server does not tell whether the search was taken.
    return {
      delivery,
      verdict: target.repeatable || delivery.answer.status < 500 ? verdict : { retry: "never" },
    };
  } catch (fault) {
    if (!(fault instanceof SendFault)) throw fault;
    return { fault, verdict: { retry: target.repeatable || neverArrived(fault) ? fault.retry : "never" } };
  }
}

/** A BLAST search that was submitted twice is two searches: only what cannot have arrived is sent again. */
const neverArrived = ({ cause }: SendFault): boolean =>
  /ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|EAI_/u.test(String((cause as { code?: unknown } | undefined)?.code));

async function follow(line: Line, errand: Omit<Errand, "judge">): Promise<Delivery> {
  const { dispatcher, limits, secrets, clock } = line;
  const { deadline } = errand;
  let { target } = errand;
  for (let hops = 0; hops <= limits.maxRedirects; hops++) {
    await takeTurns(line, target, deadline);
    const answer = await exchange(target, {
      dispatcher: await dispatcher.open(),
      limits,
      secrets,
      signal: deadline.signal,
    });
    heed(line, target, answer);
    const next = isRedirect(answer)
      ? redirected(target, answer.headers["location"], line.targets)
      : undefined;
    if (!next) return delivered(target, { answer, clock });
    target = answer.status === 303 ? { ...next, method: "GET", body: undefined } : next;
  }
  throw tooManyRedirects(limits.maxRedirects);
}

async function takeTurns({ pacer, clock }: Line, { turns }: Target, { at, signal }: Deadline): Promise<void> {
  for (const { key, gapMs } of turns) await pacer.turn(key, { gapMs, latest: at, signal });
  // The start is when the last turn was given, and the gaps of the others count from there.
  for (const { key, gapMs } of turns.slice(0, -1)) pacer.hold(key, clock.now() + gapMs);
}

const isRedirect = ({ status }: Answer): boolean => [301, 302, 303, 307, 308].includes(status);

function delivered(
  target: Target,
  { answer, clock }: { readonly answer: Answer; readonly clock: Clock },
): Delivery {
  const release = releaseOf(answer.headers);
  return {
    answer,
    when: new Date(clock.now()).toISOString(),
    url: target.shownUrl,
    ...(release === undefined ? {} : { release }),
  };
}

/** What the service says about its limits holds for every process of this machine. */
function heed({ pacer, clock }: Line, { url }: Target, { status, headers }: Answer): void {
  const now = clock.now();
  const after = status === 429 || status === 503 ? parseRetryAfter(headers["retry-after"], now) : undefined;
  if (after) pacer.hold(url.host, now + after);
  const reset = Number(headers["x-ratelimit-reset"]);
  if (headers["x-ratelimit-remaining"] === "0" && reset > 0) pacer.hold(url.host, now + reset * 1000);
}

/** Milliseconds to wait before asking again; undefined to leave it. */
function pauseBefore(
  { limits, backoff, clock }: Line,
  { attempt, result, target }: { readonly attempt: number; readonly result: Result; readonly target: Target },
): number | undefined {
  const { retry, retryAfterSeconds } = result.verdict;
  const answer = result.delivery?.answer;
  // A BLAST report that is not ready is for the one who polls, not for a retry.
  const polled = target.policy.service === "blast" && answer?.status === 200;
  if (retry === "never" || polled || attempt >= limits.maxAttempts || (retry === "once" && attempt > 1))
    return undefined;
  const asked = Math.max(
    parseRetryAfter(answer?.headers["retry-after"], clock.now()) ?? 0,
    (retryAfterSeconds ?? 0) * 1000,
  );
  // Rate limits without Retry-After, NCBI's in a 200 among them: at least a second (errors.json, ncbi).
  const limited = answer !== undefined && (answer.status === 429 || answer.status < 400);
  const floorMs = asked || (limited ? backoff.baseMs : 0);
  return pauseMs({ attempt, floorMs }, backoff);
}

function explained(
  problem: unknown,
  { target, deadline, signal }: { target: Target; deadline: Deadline; signal: AbortSignal | undefined },
): unknown {
  if (signal?.aborted) return signal.reason;
  if (deadline.passed()) {
    return new UnavailableError(`${target.url.host} gave no answer within ${seconds(deadline.ms)}`, {
      nextStep: "Ask again later, or allow more time",
      cause: problem,
    });
  }
  if (!(problem instanceof SendFault)) return problem;
  return new UnavailableError(`${target.url.host} ${problem.message}`, {
    nextStep: problem.nextStep ?? "Check the connection, or ask the embedded snapshot",
    cause: problem.cause,
  });
}
