import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { type Aspect, type Difference, differences } from "../../test/differences.ts";
import { describeShared } from "../../test/shared.ts";
import {
  readSpecification,
  type SpecFunction,
  type SpecParameter,
  sentByDefault,
} from "../../test/specification.ts";
import type { JsonValue } from "../biology/kind.ts";
import { ArgumentError } from "../errors/index.ts";
import { acceptedNames } from "./arguments.ts";
import type { FunctionDefinition, Parameter } from "./definition.ts";
import { findFunction, functions } from "./functions.ts";
import { buildRequest } from "./request.ts";
import { isList, typesOf } from "./wire.ts";

/** Something that is not as in the reference. */
interface Finding {
  readonly name: string;
  readonly aspect: Aspect;
  readonly parameter?: string;
  readonly detail: string;
}

/** One parameter on both sides. */
interface Pair {
  readonly definition: FunctionDefinition;
  readonly spec: SpecFunction;
  readonly own: Parameter;
  readonly theirs: SpecParameter;
}

describeShared("All 136 functions against the specification of the reference", () => {
  let specification: readonly SpecFunction[] = [];
  let findings: readonly Finding[] = [];

  beforeAll(() => {
    specification = readSpecification();
    findings = specification.flatMap((spec) => {
      const definition = findFunction(spec.function);
      return definition ? compared(definition, spec) : [];
    });
  });

  test("have the same names, databases and tools", () => {
    const ours = functions.map(({ database, tool, name }) => `${database} ${tool} ${name}`);
    const theirs = specification.map((spec) => `${spec.database} ${spec.tool} ${spec.function}`);
    expect(theirs).toHaveLength(136);
    expect([...ours].sort()).toEqual([...theirs].sort());
  });

  test("have the same parameters, and none of the internal ones", () => {
    for (const { function: name, params, internal } of specification) {
      const names = Object.keys(findFunction(name)?.parameters ?? {});
      expect(names.sort(), name).toEqual(params.map((parameter) => parameter.name).sort());
      expect(internal.filter((parameter) => names.includes(parameter.name))).toEqual([]);
    }
  });

  test("accept the upstream names that the reference knows", () => {
    for (const { function: name, params } of specification) {
      const definition = findFunction(name);
      const accepted = definition ? acceptedNames(definition) : new Map<string, string>();
      for (const { name: official, aliases } of params) {
        for (const alias of aliases) expect(accepted.get(alias), `${name} ${alias}`).toBe(official);
      }
    }
  });

  test("differ in nothing but what docs/differences.md lists", () => {
    const unlisted = findings.filter((finding) => !differences.some((listed) => covers(listed, finding)));
    expect(unlisted).toEqual([]);
  });

  test("differ in everything that is listed, function by function", () => {
    const stale = differences.flatMap((listed) =>
      listed.functions
        .filter((name) => !findings.some((finding) => covers({ ...listed, functions: [name] }, finding)))
        .map((name) => `${name} ${listed.aspect}`),
    );
    expect(stale).toEqual([]);
  });

  test("give the same reasons in docs/differences.md", () => {
    const text = readFileSync(new URL("../../docs/differences.md", import.meta.url), "utf8").replaceAll(
      /\s+/g,
      " ",
    );
    expect(differences.map(({ reason }) => reason).filter((reason) => !text.includes(reason))).toEqual([]);
  });
});

function covers(listed: Difference, { name, aspect, parameter }: Finding): boolean {
  const named = listed.functions.some((pattern) =>
    pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : pattern === name,
  );
  const placed =
    listed.parameters === undefined || (parameter !== undefined && listed.parameters.includes(parameter));
  return named && placed && listed.aspect === aspect;
}

/** A function that refuses its own example is one finding, not the end of the comparison. */
function compared(definition: FunctionDefinition, spec: SpecFunction): readonly Finding[] {
  try {
    return compare(definition, spec);
  } catch (error) {
    if (error instanceof ArgumentError)
      return [{ name: spec.function, aspect: "sent", detail: error.message }];
    throw error;
  }
}

function compare(definition: FunctionDefinition, spec: SpecFunction): readonly Finding[] {
  return [
    ...compareRoute(definition, spec),
    ...compareHeaders(definition, spec),
    ...spec.params.flatMap((theirs) => {
      const own = definition.parameters[theirs.name];
      return own ? compareParameter({ definition, spec, own, theirs }) : [];
    }),
  ];
}

function compareRoute(definition: FunctionDefinition, { upstream }: SpecFunction): readonly Finding[] {
  const { method, url, body } = buildRequest(definition.name, definition.example);
  expect([definition.name, method]).toEqual([definition.name, upstream.method]);
  expect(new URL(url).origin, definition.name).toBe(upstream.base_url);
  expect(body === undefined, definition.name).toBe(method === "GET");
  const own = required(definition);
  if (own === upstream.path_template) return [];
  return [{ name: definition.name, aspect: "path", detail: `${own} and not ${upstream.path_template}` }];
}

/** The path without the segments that may be left out. */
function required({ path, parameters }: FunctionDefinition): string {
  return path
    .split("/")
    .filter((segment) => parameters[/^\{(\w+)\}$/.exec(segment)?.[1] ?? ""]?.required !== false)
    .join("/");
}

function compareHeaders(
  { name, example }: FunctionDefinition,
  { headers }: SpecFunction,
): readonly Finding[] {
  const sent = buildRequest(name, example).headers;
  const theirs = (header: string): string | undefined =>
    headers.find((entry) => entry.name.toLowerCase() === header && entry.when === "always")?.value;
  const accept: Finding = { name, aspect: "accept", detail: `${sent["accept"]} and not ${theirs("accept")}` };
  const type: Finding = { name, aspect: "content-type", detail: `left out, not ${theirs("content-type")}` };
  return [
    ...(sent["accept"] === theirs("accept") ? [] : [accept]),
    ...(theirs("content-type") === undefined ? [] : [type]),
  ];
}

function compareParameter(pair: Pair): readonly Finding[] {
  const { definition, own, theirs } = pair;
  const found = (aspect: Aspect, detail: string): Finding => ({
    name: definition.name,
    aspect,
    parameter: theirs.name,
    detail,
  });
  const place = theirs.upstream ? `${theirs.upstream.in} ${theirs.upstream.name}` : "client";
  const ownPlace = own.in === "client" ? "client" : `${own.in} ${own.as ?? theirs.name}`;
  const refused = [theirs.json_type].flat().filter((type) => !takes(own, type));
  const [standard, ownStandard] = [defaultSent(pair), own.in === "client" ? undefined : text(own.default)];
  return [
    ...(place === ownPlace ? [] : [found("place", `${ownPlace} and not ${place}`)]),
    ...(refused.length === 0 ? [] : [found("type", `does not take ${refused.join(", ")}`)]),
    ...(own.required === theirs.required ? [] : [found("required", String(own.required))]),
    ...(standard === ownStandard ? [] : [found("default", `${ownStandard} and not ${standard}`)]),
    ...compareSent(pair).map((detail) => found("sent", detail)),
  ];
}

const takes = (own: Parameter, type: string): boolean =>
  typesOf(own).some((accepted) => accepted === type || (accepted === "number" && type === "integer"));

function defaultSent({ spec, theirs, definition }: Pair): string | undefined {
  const value = sentByDefault(spec, theirs);
  return value === undefined || theirs.upstream === null ? undefined : flagged(value, definition);
}

/** What goes out when the argument is given, left out and null. */
function compareSent(pair: Pair): readonly string[] {
  const { definition, own, theirs } = pair;
  if (own.in === "client") return [];
  const rest = Object.fromEntries(
    Object.entries(fullExample(definition)).filter(([key]) => key !== theirs.name),
  );
  const key = own.as ?? theirs.name;
  const given = samples(pair).flatMap(({ value, expected }) => {
    const sent = sentValues(pair, { args: { ...rest, [theirs.name]: value }, key });
    return same(sent, expected) ? [] : [`${JSON.stringify(value)} is sent as ${sent} and not ${expected}`];
  });
  const grouped = definition.anyOf?.some((group) => group.includes(theirs.name)) === true;
  if (own.required || own.in === "path" || grouped) return given;
  const standard = own.default === undefined ? [] : [flagged(String(own.default), definition)];
  const open = [rest, { ...rest, [theirs.name]: null }].flatMap((args) => {
    const sent = sentValues(pair, { args, key });
    return same(sent, standard) ? [] : [`left out or null is sent as ${sent} and not ${standard}`];
  });
  return [...given, ...open];
}

/** The example with every parameter of the path, so that any of them can be looked at. */
function fullExample({ parameters, example }: FunctionDefinition): Readonly<Record<string, JsonValue>> {
  const inPath = Object.entries(parameters).filter(([, parameter]) => parameter.in === "path");
  return { ...Object.fromEntries(inPath.map(([name, { kind }]) => [name, kind.examples[0]])), ...example };
}

/** Values of a parameter in their canonical spelling, with what the reference sends for them. */
function samples({
  definition,
  own,
  theirs,
}: Pair): readonly { readonly value: JsonValue; readonly expected: readonly string[] }[] {
  if (theirs.json_type === "boolean") {
    return [true, false].map((value) => ({ value, expected: [flagged(String(value), definition)] }));
  }
  const listed =
    definition.example[theirs.name] ?? own.kind.normalise(own.kind.examples[0]) ?? own.kind.examples[0];
  const value = Array.isArray(listed) ? listed.join(",") : (listed as string | number | boolean);
  const expected = isList(own) && own.repeat ? String(value).split(",") : [String(value)];
  const list = isList(own) && own.repeat ? [{ value: expected, expected }] : [];
  return [{ value, expected }, ...list];
}

const flagged = (value: string, { service }: FunctionDefinition): string =>
  service === "ensembl" && (value === "true" || value === "false") ? (value === "true" ? "1" : "0") : value;

function sentValues(
  { definition, own, theirs }: Pair,
  { args, key }: { readonly args: Readonly<Record<string, JsonValue>>; readonly key: string },
): readonly string[] {
  const { url, body } = buildRequest(definition.name, args);
  if (own.in === "body") return new URLSearchParams(body).getAll(key);
  if (own.in === "query") return new URL(url).searchParams.getAll(key);
  const place = definition.path.split("/").indexOf(`{${theirs.name}}`);
  return [decodeURIComponent(new URL(url).pathname.split("/")[place] ?? "")];
}

const text = (value: Parameter["default"]): string | undefined =>
  value === undefined ? undefined : String(value);
const same = (left: readonly string[], right: readonly string[]): boolean =>
  left.join("\n") === right.join("\n");
