import type { JsonValue } from "../../biology/kind.ts";
import type { Drawn } from "../pools/pool.ts";
import type { Random } from "../random.ts";
import type { Choice, Phrases, Shape } from "./asks.ts";

/** What was drawn for one call of a shape. */
export interface Filling {
  readonly drawn: Drawn;
  /** Values of the chosen variables; several for a list. */
  readonly chosen: Readonly<Record<string, readonly (string | number)[]>>;
  /** Keys of the shape's extras. */
  readonly extras: readonly string[];
}

/** Draws the free choices for the `index`th call of a shape; values come round in turn, so that none is left out. */
export function choose(
  { choose: choices = {}, extras }: Pick<Shape, "choose" | "extras">,
  { index, random }: { readonly index: number; readonly random: Random },
): Omit<Filling, "drawn"> {
  const chosen = Object.fromEntries(
    Object.entries(choices).map(([name, choice]) => [name, valuesOf(choice, { index, random })]),
  );
  return { chosen, extras: extras ? someOf(extras.of, { most: extras.most, index, random }) : [] };
}

interface Turn {
  readonly index: number;
  readonly random: Random;
}

function valuesOf(choice: Choice, { index, random }: Turn): readonly (string | number)[] {
  if ("several" in choice) return someOf(choice.several, { most: choice.most, index, random });
  const values = "one" in choice ? Object.keys(choice.one) : (choice as readonly (string | number)[]);
  // Two lists of the same length would go hand in hand, were the order not drawn.
  return index < values.length ? [values[index] as string | number] : [random.pick(values)];
}

function someOf(
  phrases: Phrases,
  { most, index, random }: Turn & { readonly most: number },
): readonly string[] {
  const keys = Object.keys(phrases);
  const first = keys[index % keys.length] as string;
  const others = random.shuffled(keys.filter((key) => parameterOf(key) !== parameterOf(first)));
  const distinct = others.filter(
    (key, place) => others.findIndex((other) => parameterOf(other) === parameterOf(key)) === place,
  );
  return [first, ...distinct.slice(0, random.below(Math.min(most, distinct.length + 1)))].sort();
}

/** `expand` of `expand=1`; a value without `=` stands for itself. */
const parameterOf = (key: string): string => key.split("=")[0] as string;

/** The value of every variable; several of a list as text. */
export const variableValues = ({ drawn, chosen }: Filling): Readonly<Record<string, string | number>> => ({
  ...drawn,
  ...Object.fromEntries(
    Object.entries(chosen).map(([name, values]) => [
      name,
      values.length === 1 && values[0] !== undefined ? values[0] : values.join(","),
    ]),
  ),
});

const WHOLE = /^\{([\w.]+)\}$/;
const INSIDE = /\{([\w.]+)\}/g;

/** Name of the variable that is the whole argument. */
export const wholeVariable = (written: JsonValue): string | undefined =>
  typeof written === "string" ? WHOLE.exec(written)?.[1] : undefined;

/** Names of the variables inside an argument. */
export const insideVariables = (written: JsonValue): readonly string[] =>
  typeof written === "string" ? [...written.matchAll(INSIDE)].map((match) => match[1] as string) : [];

const giving = (filling: Filling): ((name: string) => string | number) => {
  const values = variableValues(filling);
  return (name) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`nothing gives the variable {${name}}`);
    return value;
  };
};

/** A text with its variables filled. @throws RangeError for a variable that nothing gives */
export function fillText(text: string, filling: Filling): string {
  const given = giving(filling);
  return text.replace(INSIDE, (_, inside: string) => String(given(inside)));
}

/** Arguments with their variables filled and the extras added. @throws RangeError for a variable that nothing gives */
export function fillArguments(
  written: Readonly<Record<string, JsonValue>>,
  filling: Filling,
): Record<string, JsonValue> {
  const given = giving(filling);
  const filled = Object.fromEntries(
    Object.entries(written).map(([name, value]): [string, JsonValue] => {
      const whole = wholeVariable(value);
      if (whole !== undefined) return [name, given(whole)];
      return [name, typeof value === "string" ? fillText(value, filling) : value];
    }),
  );
  return { ...filled, ...Object.fromEntries(filling.extras.map(readAssignment)) };
}

/** `expand=1` and `expand` as `["expand", true]`, `unit=bits` as `["unit", "bits"]`. */
export function readAssignment(key: string): [string, JsonValue] {
  const [name = "", ...rest] = key.split("=");
  const value = rest.join("=");
  if (value === "" || value === "true") return [name, true];
  return [name, value === "false" ? false : /^\d+$/.test(value) ? Number(value) : value];
}
