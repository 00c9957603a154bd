import type { Call } from "../../catalog/definition.ts";
import { getFunction } from "../../catalog/index.ts";
import type { Facts } from "../../snapshot/index.ts";
import type { Abstaining, Chain, FunctionAsks, Shape } from "../asks/asks.ts";
import { valuesOf } from "../asks/gaps.ts";
import { choose, type Filling, fillArguments } from "../asks/variables.ts";
import type { Written } from "../asks/written.ts";
import { callHash } from "../groups/groups-of.ts";
import type { Material } from "../material.ts";
import { draw } from "../pools/pool.ts";
import { contentHash, randomOf } from "../random.ts";
import type { RowKind } from "../row.ts";
import type { Draw } from "./draw.ts";

/** How much to draw, and of what. */
export interface Mix {
  readonly seed: number;
  /** Rows of one call. */
  readonly calls: number;
  readonly abstain: number;
  readonly missing: number;
  readonly chains: number;
  /** Shares of functions by name, of databases or of domains, where not all are to have the same. @default 1 each */
  readonly weights: Readonly<Record<string, number>>;
  /** Functions to draw for; chains count where all of theirs are among them. @default all */
  readonly only?: readonly string[];
}

/** One thing to draw for; each is drawn alone, so that a stage can go on with the next. */
export type Job =
  | { readonly kind: "call"; readonly asks: FunctionAsks; readonly count: number }
  | { readonly kind: "missing-parameter"; readonly asks: FunctionAsks; readonly count: number }
  | { readonly kind: "abstain"; readonly topic: Abstaining; readonly place: number; readonly count: number }
  | { readonly kind: "multi-hop"; readonly chain: Chain; readonly count: number }
  | { readonly kind: "written"; readonly written: Written };

/** What is to be drawn for a mix, in order. */
export function jobsOf({ asks, topics, chains, written }: Material, mix: Mix): Job[] {
  const weightOf = weighing(mix.weights);
  const total = asks.reduce((sum, { name }) => sum + weightOf(name), 0);
  const open = new Set(asks.filter(({ shapes }) => shapes.some(({ missing }) => missing)));
  return [
    ...written.map((one) => ({ kind: "written", written: one }) as const),
    // Both kinds of a function together, for they draw from the same pools.
    ...asks.flatMap((one): Job[] => [
      { kind: "call", asks: one, count: Math.round((mix.calls * weightOf(one.name)) / total) },
      ...(open.has(one)
        ? [
            {
              kind: "missing-parameter",
              asks: one,
              count: Math.ceil(mix.missing / open.size),
            } as const,
          ]
        : []),
    ]),
    ...shared(topics, mix.abstain).map(
      ([topic, count], place) => ({ kind: "abstain", topic, place, count }) as const,
    ),
    ...shared(chains, mix.chains).map(([chain, count]) => ({ kind: "multi-hop", chain, count }) as const),
  ];
}

/** The weight of a function: its own, times that of its domain and of its database. */
const weighing =
  (weights: Mix["weights"]) =>
  (name: string): number => {
    const { database, domain } = getFunction(name);
    return (weights[name] ?? 1) * (weights[domain] ?? 1) * (weights[database] ?? 1);
  };

/** A number shared out by the number of templates. */
function shared<Item extends { readonly templates: readonly string[] }>(
  items: readonly Item[],
  count: number,
): [Item, number][] {
  const all = items.reduce((sum, { templates }) => sum + templates.length, 0);
  return items.map((item) => [item, Math.ceil((count * item.templates.length) / all)]);
}

/** Draws for one job. */
export function drawFor(job: Job, { facts, seed }: { readonly facts: Facts; readonly seed: number }): Draw[] {
  switch (job.kind) {
    case "written":
      return [writtenDraw(job.written)];
    case "abstain": {
      const { topic, place, count } = job;

      return fillings(topic, {
        facts,
        seed: `${seed}|abstain|${topic.topic}`,
        count,
        usesOf: (filling) => JSON.stringify(filling),
      }).map((filling) => drawn({ kind: "abstain", of: topic.topic, shape: place, filling, calls: [] }, 1));
    }
    case "multi-hop": {
      const { chain, count } = job;
      const first = chain.steps[0];
      if (!first) return [];
      const callOf = (filling: Filling): Call => ({
        name: first.name,
        arguments: fillArguments(first.arguments, filling),
      });
      return fillings(chain, {
        facts,
        seed: `${seed}|${chain.id}`,
        count,
        usesOf: (filling) => callHash(callOf(filling)),
      }).map((filling) =>
        drawn({ kind: "multi-hop", of: chain.id, shape: 0, filling, calls: [callOf(filling)] }, 1),
      );
    }
    default:
      return functionDraws(job, { facts, seed });
  }
}

function functionDraws(
  { kind, asks: { name, shapes }, count }: Extract<Job, { asks: FunctionAsks }>,
  { facts, seed }: { readonly facts: Facts; readonly seed: number },
): Draw[] {
  const wanted = shapes.flatMap((shape, place) =>
    (shape.missing !== undefined) === (kind === "missing-parameter") ? [{ shape, place }] : [],
  );
  const templates = wanted.reduce((sum, { shape }) => sum + shape.templates.length, 0);
  const found = wanted.map(({ shape, place }) => {
    const callOf = (filling: Filling): Call => ({ name, arguments: fillArguments(shape.arguments, filling) });
    const share = Math.max(valueCount(shape), Math.ceil((count * shape.templates.length) / templates));
    const usesOf = (filling: Filling): string =>
      kind === "call" ? callHash(callOf(filling)) : JSON.stringify([place, filling]);
    const kept = fillings(shape, { facts, seed: `${seed}|${name}|${place}`, count: share, usesOf });
    return { shape, place, share, draws: kept.map((filling) => ({ filling, call: callOf(filling) })) };
  });
  return found.flatMap(({ shape, place, share, draws }) => {
    // Few calls are asked for in more ways.
    const questions = Math.min(
      shape.templates.length,
      Math.max(1, Math.ceil(share / Math.max(1, draws.length))),
    );
    return draws.map(({ filling, call }) =>
      drawn({ kind, of: name, shape: place, filling, calls: [call] }, questions),
    );
  });
}

const drawn = (
  draw: Omit<Draw, "id" | "questions"> & { readonly kind: RowKind },
  questions: number,
): Draw => ({
  id: contentHash(JSON.stringify(draw)),
  ...draw,
  questions,
});

function writtenDraw({ id, call }: Written): Draw {
  const filling = { drawn: {}, chosen: {}, extras: [] };
  return {
    ...drawn({ kind: "call", of: call.name, shape: -1, filling, calls: [call] }, 1),
    id: contentHash(`written|${id}`),
    written: id,
  };
}

/** So many values must come up for each of them to be seen once. */
const valueCount = ({ choose: choices = {}, extras }: Pick<Shape, "choose" | "extras">): number =>
  Math.max(
    1,
    Object.keys(extras?.of ?? {}).length,
    ...Object.values(choices).map((choice) => valuesOf(choice).length),
  );

interface FillingOptions {
  readonly facts: Facts;
  readonly seed: string;
  readonly count: number;
  /** What two fillings must not share. */
  readonly usesOf: (filling: Filling) => string;
}

/** Different fillings of a shape, at most `count`; fewer where facts and choices allow no more. */
function fillings(
  shape: Pick<Shape, "from" | "choose" | "extras">,
  { facts, seed, count, usesOf }: FillingOptions,
): Filling[] {
  const records = shape.from ? draw(shape.from, { facts, seed, limit: count * 2 + 20 }) : [{}];
  if (records.length === 0) return [];
  const random = randomOf(seed);
  const taken = new Set<string>();
  const found: Filling[] = [];
  const tries = Math.max(count * 3, valueCount(shape)) + 50;
  for (let index = 0; index < tries && found.length < count; index += 1) {
    const filling = { drawn: records[index % records.length] ?? {}, ...choose(shape, { index, random }) };
    const use = usesOf(filling);
    if (taken.has(use)) continue;
    taken.add(use);
    found.push(filling);
  }
  return found;
}
