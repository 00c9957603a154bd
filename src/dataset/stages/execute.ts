import type { JsonValue } from "../../biology/kind.ts";
import type { Call } from "../../catalog/definition.ts";
import { type Client, isSuccess, type Outcome } from "../../client/index.ts";
import { leafText, valueAt } from "../../client/value-at.ts";
import { BiotoolError } from "../../errors/index.ts";
import { observe } from "../../observation/index.ts";
import type { Chain, Step } from "../asks/asks.ts";
import { fillArguments, fillText } from "../asks/variables.ts";
import type { RowOutcome } from "../row.ts";
import type { Draw } from "./draw.ts";
import type { Result } from "./stage.ts";

/** A draw with what came of its calls; none where nothing was to be asked, or nobody can answer here. */
export interface Executed extends Draw {
  readonly outcomes: readonly RowOutcome[];
}

export interface ExecuteOptions {
  readonly client: Client;
  /** Characters of an observation. */
  readonly budget: number;
  /** Whether it is known that this transport answers none of these calls: they are kept, not executed. */
  readonly isUnheld: (draw: Draw) => boolean;
  readonly chainOf: (id: string) => Chain;
}

/**
 * Makes the calls of a draw. Refusals and failures drop it with the reason, unless the shape said so before; an honest nothing
 * does not.
 */
export async function execute(draw: Draw, options: ExecuteOptions): Promise<Result<Executed>[]> {
  if (draw.kind === "abstain" || draw.kind === "missing-parameter") return [{ ...draw, outcomes: [] }];
  if (draw.kind === "multi-hop") return [await executeChain(draw, options)];
  const [call] = draw.calls;
  if (!call) return [];
  const made = await make(call, options);
  if ("fault" in made) {
    const known = options.isUnheld(draw);
    return [known ? { ...draw, outcomes: [] } : { id: draw.id, drop: `${call.name}: ${made.fault}` }];
  }
  return [{ ...draw, outcomes: [made.told] }];
}

type Made = { readonly told: RowOutcome; readonly outcome: Outcome } | { readonly fault: string };

async function make({ name, arguments: args }: Call, { client, budget }: ExecuteOptions): Promise<Made> {
  try {
    const outcome = await client.call(name, args);
    if (!isSuccess(outcome)) return { fault: outcome.status };
    const { service, release, url, transport, when, sha256 } = outcome.provenance;
    const observation = observe(outcome, { budget }).text;
    const told = {
      status: outcome.status,
      sha256,
      service,
      ...(release ? { release } : {}),
      url,
      transport,
      when,
      observation,
    };
    return { told, outcome };
  } catch (problem) {
    if (problem instanceof BiotoolError) return { fault: problem.code };
    throw problem;
  }
}

async function executeChain(draw: Draw, options: ExecuteOptions): Promise<Result<Executed>> {
  const { steps } = options.chainOf(draw.of);
  const calls: Call[] = [];
  const made: Extract<Made, { outcome: Outcome }>[] = [];
  for (const [place, step] of steps.entries()) {
    const args = argumentsOf(step, { draw, outcomes: made.map(({ outcome }) => outcome) });
    if (typeof args === "string") return { id: draw.id, drop: `${draw.of}: ${args}` };
    const next = await make({ name: step.name, arguments: args }, options);
    if ("fault" in next) return { id: draw.id, drop: `${draw.of} step ${place + 1}: ${next.fault}` };
    // A chain that ends in nothing half way has nothing to go on with.
    if (next.outcome.status === "empty") return { id: draw.id, drop: `${draw.of} step ${place + 1}: empty` };
    calls.push({ name: step.name, arguments: args });
    made.push(next);
  }
  return { ...draw, calls, outcomes: made.map(({ told }) => told) };
}

const FROM_STEP = /<(\d):([^>]*)>/g;

/**
 * Which step and path an argument of a chain comes from: `"<0:id>"`; where it is put together of several values of one answer, the
 * path is the text with each path in angle brackets: `"<0:chrom>:<0:pos>"` has `<chrom>:<pos>`.
 */
export function fromStep(written: JsonValue): { readonly step: number; readonly path: string } | undefined {
  const [first, ...more] = typeof written === "string" ? [...written.matchAll(FROM_STEP)] : [];
  if (!first || typeof written !== "string") return undefined;
  const whole = more.length === 0 && first[0] === written;
  return { step: Number(first[1]), path: whole ? (first[2] ?? "") : written.replace(FROM_STEP, "<$2>") };
}

function argumentsOf(
  { arguments: written }: Step,
  { draw, outcomes }: { readonly draw: Draw; readonly outcomes: readonly Outcome[] },
): Record<string, JsonValue> | string {
  const own = Object.fromEntries(Object.entries(written).filter(([, value]) => !fromStep(value)));
  const args = fillArguments(own, { ...draw.filling, extras: [] });
  for (const [name, value] of Object.entries(written)) {
    if (typeof value !== "string" || !fromStep(value)) continue;
    const lacking: string[] = [];
    args[name] = fillText(value, draw.filling).replace(FROM_STEP, (_, step: string, path: string) => {
      const found = firstLeaf(valueAt(outcomes[Number(step)]?.content?.value, path));
      if (found === undefined) lacking.push(`nothing at ${path} of call ${Number(step) + 1}`);
      return found ?? "";
    });
    if (lacking[0] !== undefined) return lacking[0];
  }
  return args;
}

function firstLeaf(value: unknown): string | undefined {
  return Array.isArray(value) ? firstLeaf(value[0]) : leafText(value);
}
