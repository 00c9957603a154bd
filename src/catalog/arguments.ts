import type { JsonValue } from "../biology/kind.ts";
import { ArgumentError, type ArgumentProblem } from "../errors/index.ts";
import type { FunctionDefinition, Parameter } from "./definition.ts";
import { nearest } from "./nearest.ts";
import { type Sent, toWire } from "./wire.ts";
import { exampleOf, unsendable, wrongType, wrongValue } from "./wrong-value.ts";

/** Arguments under their official names, in the form to be sent; what was not given is not there. */
export type SentArguments = Readonly<Record<string, Sent>>;

/** They belong to the client (in the reference's signatures too) and are never the caller's to set. */
const INTERNAL: ReadonlySet<string> = new Set([
  "return_response",
  "timeout",
  "postprocess",
  "callback",
  "api_key",
]);

/**
 * Checks the arguments of a call and brings them into the form to be sent.
 * Official names, upstream names and names without the trailing underscore are accepted; null, and for
 * optional parameters an empty text or list, mean "not given"; defaults are not filled in.
 * @throws ArgumentError with every problem found
 */
export function checkArguments(declared: FunctionDefinition, args: unknown): SentArguments {
  const { given, problems } = byOfficialName(declared, args);
  const definition = withFittingExample(declared, given);
  const sent: Record<string, Sent> = {};
  for (const [name, parameter] of Object.entries(definition.parameters)) {
    const input = given.get(name) ?? null;
    if (isBlank(input)) {
      if (parameter.required) problems.push(missing({ name, parameter, definition }));
      continue;
    }
    const value = readValue({ name, parameter, input, definition });
    if ("sent" in value) sent[name] = value.sent;
    else problems.push(...value.problems);
  }
  problems.push(...gapsInPath(definition, given), ...emptyGroups(definition, given));
  if (problems.length === 0) return sent;
  throw new ArgumentError(definition.name, problems, {
    nextStep: `See its parameters: biotool functions show ${definition.name}`,
  });
}

/** The ids of an example call are those of its Entrez database, and no example for another. */
function withFittingExample(
  definition: FunctionDefinition,
  given: ReadonlyMap<string, JsonValue>,
): FunctionDefinition {
  const { db } = definition.example;
  return db === undefined || (given.get("db") ?? db) === db ? definition : { ...definition, example: {} };
}

const accepted = new WeakMap<FunctionDefinition, ReadonlyMap<string, string>>();

/** Every name accepted for a function's parameters, with the official name it stands for. */
export function acceptedNames(definition: FunctionDefinition): ReadonlyMap<string, string> {
  const known = accepted.get(definition);
  if (known) return known;
  const { parameters } = definition;
  const names = new Map<string, string>();
  for (const [name, { as, aliases = [] }] of Object.entries(parameters)) {
    for (const other of [...aliases, as ?? name, name.replace(/_$/, "")]) {
      if (!Object.hasOwn(parameters, other)) names.set(other, name);
    }
    names.set(name, name);
  }
  accepted.set(definition, names);
  return names;
}

function byOfficialName(
  definition: FunctionDefinition,
  args: unknown,
): { readonly given: ReadonlyMap<string, JsonValue>; readonly problems: ArgumentProblem[] } {
  const given = new Map<string, JsonValue>();
  const problems: ArgumentProblem[] = [];
  if (typeof args !== "object" || args === null || Array.isArray(args)) {
    problems.push({
      parameter: "arguments",
      reason: "type",
      message: "the arguments must be an object of names and values",
    });
    return { given, problems };
  }
  const names = acceptedNames(definition);
  for (const [written, value] of Object.entries(args) as [string, JsonValue | undefined][]) {
    const name = names.get(written);
    if (name === undefined) problems.push(notAParameter({ written, names, definition }));
    else if (given.has(name) && !isBlank(value ?? null)) problems.push(twice(name, written));
    else if (!isBlank(value ?? null) || !given.has(name)) given.set(name, value ?? null);
  }
  return { given, problems };
}

function notAParameter({
  written,
  names,
  definition,
}: {
  written: string;
  names: ReadonlyMap<string, string>;
  definition: FunctionDefinition;
}): ArgumentProblem {
  const parameter = written;
  if (INTERNAL.has(written)) {
    return {
      parameter,
      reason: "internal",
      message: `${written} is internal to the client and cannot be set`,
    };
  }
  const [near] = nearest(written, names.keys());
  const suggestion = near === undefined ? undefined : names.get(near);
  const allowed = Object.keys(definition.parameters);
  const hint = suggestion === undefined ? known(allowed) : `did you mean ${suggestion}?`;
  const message = `there is no parameter ${JSON.stringify(written)} (${hint})`;
  return {
    parameter,
    reason: "unknown",
    message,
    allowed,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

const known = (names: readonly string[]): string =>
  names.length === 0 ? "it takes none" : `it takes ${names.join(", ")}`;

const twice = (parameter: string, written: string): ArgumentProblem => ({
  parameter,
  reason: "value",
  message: `${parameter} is given twice, the second time as ${written}`,
});

function missing({
  name,
  parameter,
  definition,
}: {
  name: string;
  parameter: Parameter;
  definition: FunctionDefinition;
}): ArgumentProblem {
  const example = exampleOf({ name, parameter, definition });
  const message = `${name} is missing: ${parameter.kind.title}, such as ${example}`;
  return { parameter: name, reason: "missing", message, example };
}

function readValue(place: {
  readonly name: string;
  readonly parameter: Parameter;
  readonly input: JsonValue;
  readonly definition: FunctionDefinition;
}): { readonly sent: Sent } | { readonly problems: readonly ArgumentProblem[] } {
  const fault = wrongType(place) ?? unsendable(place, place.input);
  if (fault) return { problems: [fault] };
  const sent = toWire(place.parameter, { input: place.input, service: place.definition.service });
  if (sent === undefined) return { problems: wrongValue(place) };
  const broken = unsendable(place, sent);
  return broken ? { problems: [broken] } : { sent };
}

/** An optional path parameter can be left out only together with those after it. */
function gapsInPath(
  definition: FunctionDefinition,
  given: ReadonlyMap<string, JsonValue>,
): ArgumentProblem[] {
  const placed = Object.entries(definition.parameters)
    .filter(([, parameter]) => parameter.in === "path" && !parameter.required)
    .map(([name, parameter]) => ({ name, parameter, at: definition.path.indexOf(`{${name}}`) }))
    .sort((a, b) => a.at - b.at);
  const left = placed.map(({ name }) => isBlank(given.get(name) ?? null));
  return placed
    .slice(0, Math.max(0, left.lastIndexOf(false)))
    .filter((_, index) => left[index] === true)
    .map(({ name, parameter }) => missing({ name, parameter, definition }));
}

function emptyGroups(
  definition: FunctionDefinition,
  given: ReadonlyMap<string, JsonValue>,
): ArgumentProblem[] {
  const { anyOf = [], parameters } = definition;
  return anyOf.flatMap((group) => {
    const [name = ""] = group;
    const parameter = parameters[name];
    if (!parameter || group.some((each) => !isBlank(given.get(each) ?? null))) return [];
    const example = exampleOf({ name, parameter, definition });
    const message = `${group.join(" or ")} is missing: ${parameter.kind.title}, such as ${example}`;
    return [{ parameter: name, reason: "missing", message, example } as const];
  });
}

const isBlank = (input: JsonValue): boolean =>
  input === null ||
  (typeof input === "string" ? input.trim() === "" : Array.isArray(input) && input.length === 0);
