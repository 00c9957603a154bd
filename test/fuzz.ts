import { validateHeaderName, validateHeaderValue } from "node:http";
import { performance } from "node:perf_hooks";
import type { Request } from "../src/catalog/definition.ts";
import type { Answer } from "../src/client/outcome.ts";
import { routes } from "../src/snapshot/routes.ts";
import { fuzzer } from "./fuzz-requests.ts";

/** A request whose answer no service would give. */
export interface Fault {
  readonly why: string;
  readonly request: Request;
}

export interface FuzzReport {
  readonly statuses: ReadonlyMap<number, number>;
  /** One of each kind. */
  readonly faults: readonly Fault[];
  /** Of one request, milliseconds of this process's CPU: the wall clock of a shared machine says little. */
  readonly slowest: { readonly ms: number; readonly request: Request | undefined };
  /** Resident memory at equal distances over the run, megabytes. */
  readonly memory: readonly number[];
}

const LONGEST_MS = 1_000;
const MOST_FAULTS = 30;

/** Asks `count` random requests of a seed and judges the answers. */
export function fuzz(
  ask: (request: Request) => Answer,
  { count, seed }: { readonly count: number; readonly seed: number },
): FuzzReport {
  const next = fuzzer(routes, seed);
  const statuses = new Map<number, number>();
  const faults: Fault[] = [];
  const memory: number[] = [];
  let slowest: FuzzReport["slowest"] = { ms: 0, request: undefined };
  for (let at = 0; at < count; at += 1) {
    if (at % Math.ceil(count / 5) === 0) memory.push(megabytes());
    const request = next();
    const started = performance.now();
    const before = process.cpuUsage();
    const { status, why } = judged(ask, request);
    const ms = performance.now() - started < 50 ? 0 : cpuSince(before);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (ms > slowest.ms) slowest = { ms, request };
    const fault = ms > LONGEST_MS ? `${ms.toFixed(0)} ms` : why;
    const isNew = fault !== undefined && !faults.some(({ why }) => placeOf(why) === placeOf(fault));
    if (isNew && faults.length < MOST_FAULTS) faults.push({ why: fault, request });
  }
  memory.push(megabytes());
  return { statuses, faults, slowest, memory };
}

/** Where an exception was thrown: one of each place is told. */
const placeOf = (why: string): string => /\n\s+at .*/.exec(why)?.[0] ?? why;

const megabytes = (): number => Math.round(process.memoryUsage.rss() / 1e6);

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Status, or 0 for what was thrown; and what is wrong with the answer. */
function judged(
  ask: (request: Request) => Answer,
  request: Request,
): { status: number; why: string | undefined } {
  try {
    const answer = ask(request);
    return { status: answer.status, why: flaw(answer) };
  } catch (problem) {
    return {
      status: 0,
      why: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem),
    };
  }
}

const JSON_READ = 100_000;

function flaw({ status, headers, body }: Answer): string | undefined {
  if (!Number.isInteger(status) || status < 200 || status >= 500) return `status ${status}`;
  for (const [name, value] of Object.entries(headers)) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  }
  const isJson = headers["content-type"]?.startsWith("application/json");
  if (isJson && body.length > 0 && body.length < JSON_READ) JSON.parse(new TextDecoder().decode(body));
  return undefined;
}
