import type { Call, FunctionDefinition } from "../../catalog/definition.ts";
import type { Random } from "../random.ts";

interface Masked {
  readonly name: string;
  /** Official name of a parameter to its mask. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Official name of a function to its masks. */
export type Masks = ReadonlyMap<string, Masked>;

/**
 * Names that say nothing, numbered at random, so that a model has to read the descriptions
 * (Hammer, https://arxiv.org/abs/2410.04587).
 */
export function masksFor(definitions: readonly FunctionDefinition[], random: Random): Masks {
  const numbers = random.shuffled(definitions.map((_, index) => index + 1));
  return new Map(
    definitions.map(({ name, parameters }, index) => [
      name,
      { name: `function_${numbers[index]}`, parameters: maskedNames(Object.keys(parameters), random) },
    ]),
  );
}

function maskedNames(names: readonly string[], random: Random): Map<string, string> {
  const numbers = random.shuffled(names.map((_, index) => index + 1));
  return new Map(names.map((name, index) => [name, `argument_${numbers[index]}`]));
}

/** The definition under its masks; everything that names a parameter is renamed alike. */
export function maskDefinition(definition: FunctionDefinition, masks: Masks): FunctionDefinition {
  const mask = masks.get(definition.name);
  if (!mask) return definition;
  const rename = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    renamed(record, mask.parameters);
  return {
    ...definition,
    name: mask.name,
    parameters: Object.fromEntries(
      Object.entries(rename(definition.parameters)).map(([key, { aliases: _, ...rest }]) => [key, rest]),
    ),
    example: rename(definition.example),
    ...(definition.anyOf
      ? { anyOf: definition.anyOf.map((group) => group.map((key) => mask.parameters.get(key) ?? key)) }
      : {}),
  };
}

export function maskCall({ name, arguments: args }: Call, masks: Masks): Call {
  const mask = masks.get(name);
  return mask ? { name: mask.name, arguments: renamed(args, mask.parameters) } : { name, arguments: args };
}

/** The call that a masked one stands for; what no mask stands for stays as it is. */
export function unmaskCall({ name, arguments: args }: Call, masks: Masks): Call {
  const [official, mask] = [...masks].find(([, masked]) => masked.name === name) ?? [];
  if (official === undefined || !mask) return { name, arguments: args };
  const back = new Map([...mask.parameters].map(([key, masked]) => [masked, key]));
  return { name: official, arguments: renamed(args, back) };
}

const renamed = <Value>(
  record: Readonly<Record<string, Value>>,
  names: ReadonlyMap<string, string>,
): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [names.get(key) ?? key, value]));
