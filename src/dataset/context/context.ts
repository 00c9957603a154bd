import type { Call, FunctionDefinition } from "../../catalog/definition.ts";
import { findFunction, functions } from "../../catalog/index.ts";
import { type Random, randomOf } from "../random.ts";
import type { Row } from "../row.ts";
import { closenessTo, type Hardness, isTwin } from "./closeness.ts";
import { type Masks, maskCall, maskDefinition, masksFor, unmaskCall } from "./masking.ts";

export interface ContextOptions {
  /** Functions shown beside those that are right; one more where none is right. */
  readonly distractors: number;
  readonly hardness: Hardness;
  /** With the row's id it decides which functions are shown and in which order. */
  readonly seed: string;
  /** Names of functions and parameters say nothing. @default false */
  readonly mask?: boolean;
}

/** The functions shown with a question, and the calls of its row as they are written among them. */
export interface Context {
  /** In the order they are shown; none twice. */
  readonly functions: readonly FunctionDefinition[];
  readonly calls: readonly Call[];
  /** A call made among these functions, under its official names. */
  unmask(call: Call): Call;
}

export const DEFAULT_CONTEXT: ContextOptions = { distractors: 4, hardness: "same-database", seed: "biotool" };

type Asked = Pick<Row, "id" | "calls" | "domain">;

/**
 * The functions a model sees with a row: those of its calls among distractors, chosen and shuffled by seed and row id alone, so
 * that the same row always gets the same ones whatever else is in the set.
 */
export function contextOf(row: Asked, options: ContextOptions): Context {
  const random = randomOf(`context\n${options.seed}\n${row.id}`);
  const gold = goldOf(row);
  const shown = random.shuffled([...gold, ...distractorsOf(row, { gold, options, random })]);
  const masks: Masks = options.mask === true ? masksFor(shown, random) : new Map();
  return {
    functions: shown.map((definition) => maskDefinition(definition, masks)),
    calls: row.calls.map((call) => maskCall(call, masks)),
    unmask: (call) => unmaskCall(call, masks),
  };
}

const goldOf = ({ calls }: Asked): readonly FunctionDefinition[] =>
  [...new Set(calls.map(({ name }) => name))].flatMap((name) => findFunction(name) ?? []);

interface Choice {
  readonly gold: readonly FunctionDefinition[];
  readonly options: ContextOptions;
  readonly random: Random;
}

function distractorsOf(row: Asked, { gold, options, random }: Choice): readonly FunctionDefinition[] {
  const others = functions.filter((one) => !gold.includes(one));
  if (options.hardness === "all") return others;
  const wrong = others.filter(({ name }) => !gold.some((one) => isTwin(name, one.name)));
  const closeness = closenessTo(row, options.hardness);
  const wanted = options.distractors + (gold.length === 0 ? 1 : 0);
  return random
    .shuffled(wrong)
    .sort((left, right) => closeness(left) - closeness(right))
    .slice(0, wanted);
}
