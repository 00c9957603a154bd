import { asText, type JsonValue } from "../biology/kind.ts";
import { isApprovedSymbol } from "../biology/symbol/is-approved.ts";
import type { ArgumentProblem } from "../errors/index.ts";
import type { FunctionDefinition, Parameter } from "./definition.ts";
import { findFunction } from "./functions.ts";
import { nearest } from "./nearest.ts";
import { segmentFault, textFault } from "./segment.ts";
import { isList, items, rangeOf, typesOf } from "./wire.ts";

/** One argument where it stands. */
interface Place {
  readonly name: string;
  readonly parameter: Parameter;
  readonly input: JsonValue;
  readonly definition: FunctionDefinition;
}

/** A value to show: the one of the function's example call where it has one, else of the kind. */
export function exampleOf({ name, parameter, definition }: Omit<Place, "input">): string {
  const example = definition.example[name];
  return (example === undefined ? undefined : asText(example)) ?? parameter.kind.examples[0];
}

/** The problem of an argument whose JSON type cannot be meant; a text for a number or a flag is read, so it is fine here. */
export function wrongType({ name, parameter, input, definition }: Place): ArgumentProblem | undefined {
  const types = typesOf(parameter);
  const fits = Array.isArray(input)
    ? types.includes("array") && input.every((part) => typeof part === "string" || typeof part === "number")
    : typeof input === "boolean"
      ? types.includes("boolean") || parameter.kind.schema.enum?.includes(String(input)) === true
      : typeof input !== "object";
  if (fits) return undefined;
  return notThatType({ name, parameter, input, definition }, types);
}

/** The problem of a value that no request can carry, or that could leave its place in the path. */
export function unsendable(
  { name, parameter, definition }: Place,
  value: JsonValue | readonly string[],
): ArgumentProblem | undefined {
  const test = parameter.in === "path" ? segmentFault : textFault;
  const parts = Array.isArray(value) ? value.map(String) : [String(value).trim()];
  const fault = parts.map(test).find((found) => found !== undefined);
  if (fault === undefined) return undefined;
  const example = exampleOf({ name, parameter, definition });
  return {
    parameter: name,
    reason: "malformed",
    message: `${name} must be ${parameter.kind.title}, such as ${example}; it contains ${fault}`,
    example,
  };
}

/** The problems of a value that does not read as its kind: one for each wrong item of a list. */
export function wrongValue(place: Place): readonly ArgumentProblem[] {
  const { parameter, input } = place;
  if (!isList(parameter)) return [explain(place)];
  const parts = Array.isArray(input) ? input.map(String) : items(asText(input) ?? "");
  const wrong = parts.filter((part) => parameter.kind.parse(part) === undefined);
  if (wrong.length === 0) return [explain(place)];
  return wrong.slice(0, MOST_ITEMS).map((part) => explain({ ...place, input: part }));
}

/** Enough to see what is wrong; a list of thousands is not to cost thousands of searches for the nearest name. */
const MOST_ITEMS = 20;

function explain(place: Place): ArgumentProblem {
  const { schema } = place.parameter.kind;
  const allowed = schema.enum?.map(String) ?? schema.items?.enum ?? place.parameter.kind.vocabulary;
  if (allowed) return outsideList(place, allowed);
  const types = typesOf(place.parameter).filter((type) => type !== "array");
  if (isOutOfRange(place)) return outsideRange(place);
  return types.includes("string") ? malformed(place) : notThatType(place, types);
}

function isOutOfRange({ parameter, input }: Place): boolean {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = rangeOf(parameter);
  const text = asText(input) ?? "";
  return /^[+-]?\d/.test(text) && (Number(text) < minimum || Number(text) > maximum);
}

const notThatType = ({ name, input }: Place, types: readonly string[]): ArgumentProblem => ({
  parameter: name,
  reason: "type",
  message: `${name} must be ${wanted(types)}, not ${show(input)}`,
});

function outsideList({ name, input }: Place, allowed: readonly string[]): ArgumentProblem {
  const [suggestion] = nearest(asText(input) ?? "", allowed);
  const list =
    allowed.length <= LISTED
      ? ` (one of ${allowed.join(", ")})`
      : suggestion === undefined
        ? ` (one of ${allowed.slice(0, LISTED).join(", ")} ...)`
        : "";
  const hint = suggestion === undefined ? "" : `, did you mean ${suggestion}?`;
  const message = `${name} cannot be ${show(input)}${hint}${list}`;
  return {
    parameter: name,
    reason: "value",
    message,
    allowed,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** Longer lists are in the problem's `allowed`, not in its message. */
const LISTED = 30;

function outsideRange({ name, parameter, input }: Place): ArgumentProblem {
  const { minimum, maximum } = rangeOf(parameter);
  const range =
    maximum === undefined
      ? `at least ${minimum ?? 0}`
      : minimum === undefined
        ? `at most ${maximum}`
        : `from ${minimum} to ${maximum}`;
  return { parameter: name, reason: "value", message: `${name} must be ${range}, not ${show(input)}` };
}

function malformed(place: Place): ArgumentProblem {
  const { name, parameter, input, definition } = place;
  const example = exampleOf({ name, parameter, definition });
  const message = `${name} must be ${parameter.kind.title}, such as ${example}, not ${show(input)}${elsewhere(place)}`;
  return { parameter: name, reason: "malformed", message, example };
}

/** Where a gene's symbol was given for its id: the function beside this one that takes symbols. */
function elsewhere({ definition, input }: Place): string {
  const sibling = definition.name.replace(/_by_id$/, "_by_symbol");
  const takesSymbols = findFunction(sibling) !== undefined && sibling !== definition.name;
  return takesSymbols && isApprovedSymbol(asText(input) ?? "") ? `; for a gene's symbol call ${sibling}` : "";
}

const ARTICLES: Readonly<Record<string, string>> = {
  string: "a text",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  array: "a list",
};

const wanted = (types: readonly string[]): string => types.map((type) => ARTICLES[type] ?? type).join(" or ");

function show(input: JsonValue): string {
  const text = JSON.stringify(input);
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
