import { describe, expect, it } from "vitest";
import { describeShared, hasShared, sharedText } from "../../../test/shared.ts";
import type { FunctionDefinition } from "../definition.ts";
import { functions } from "../functions.ts";
import { buildRequest } from "../request.ts";
import { toWire, typesOf } from "../wire.ts";

const ensemblFunctions = functions.filter(({ database }) => database === "ensembl");

interface SpecParameter {
  readonly name: string;
  readonly json_type: string | readonly string[];
  readonly required: boolean;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly upstream: { readonly in: string; readonly name: string };
  readonly conversion: readonly string[];
  readonly aliases: readonly string[];
}
interface SpecFunction {
  readonly database: string;
  readonly tool: string;
  readonly function: string;
  readonly upstream: { readonly method: string; readonly path_template: string };
  readonly params: readonly SpecParameter[];
}

const spec: readonly SpecFunction[] = hasShared
  ? (JSON.parse(sharedText("spec/functions.json")).functions as SpecFunction[]).filter(
      ({ database }) => database === "ensembl",
    )
  : [];

/** Where ours differs from the reference on purpose; docs/differences.md gives the reasons. */
const OPTIONAL_HERE = new Set(["get_query_beacon.alternateBases"]);
const REPEATED_HERE = new Set(["get_ontology_id.relation", "get_ontology_name.relation"]);

const byName = new Map(ensemblFunctions.map((definition) => [definition.name, definition]));
const ours = (name: string): FunctionDefinition => {
  const found = byName.get(name);
  if (!found) throw new Error(`no function ${name}`);
  return found;
};

describeShared("the Ensembl functions and the specification", () => {
  it("are the same 84", () => {
    expect(ensemblFunctions.map(({ name }) => name).sort()).toEqual(spec.map((one) => one.function).sort());
    expect(spec).toHaveLength(84);
  });

  it.each(spec.map((one) => [one.function, one] as const))("agree on %s", (name, theirs) => {
    const definition = ours(name);
    expect(definition.tool).toBe(theirs.tool);
    expect(definition.method).toBe(theirs.upstream.method);
    const optional = theirs.params.filter(({ upstream, required }) => upstream.in === "path" && !required);
    const tail = optional.map((parameter) => `/{${parameter.name}}`).join("");
    expect(definition.path).toBe(tail === "" ? theirs.upstream.path_template : mergedPath(theirs, tail));
    expect(Object.keys(definition.parameters).sort()).toEqual(
      theirs.params.map((parameter) => parameter.name).sort(),
    );
    for (const parameter of theirs.params) {
      const mine = definition.parameters[parameter.name];
      const label = `${name}.${parameter.name}`;
      expect(mine && [...typesOf(mine)].sort(), label).toEqual([parameter.json_type].flat().sort());
      expect(mine?.required, label).toBe(OPTIONAL_HERE.has(label) ? false : parameter.required);
      expect(mine?.default ?? null, label).toBe(parameter.default);
      expect(mine?.in, label).toBe(parameter.upstream.in);
      expect(mine?.as ?? parameter.name, label).toBe(parameter.upstream.name);
      expect(mine?.aliases ?? [], label).toEqual(parameter.aliases);
      expect(mine?.repeat ?? false, label).toBe(
        REPEATED_HERE.has(label) || parameter.conversion.includes("list_repeats_key"),
      );
      for (const value of parameter.enum ?? []) expect(mine?.kind.parse(value), label).toBeDefined();
    }
  });

  it("accept every documented value and example of the upstream documentation", () => {
    const { endpoints } = JSON.parse(sharedText("spec/ensembl.json")) as {
      endpoints: Record<string, Endpoint>;
    };
    const refused: string[] = [];
    for (const endpoint of Object.values(endpoints)) {
      for (const definition of endpoint.functions.map(ours)) {
        for (const documented of endpoint.params) {
          const found = Object.entries(definition.parameters).find(
            ([name, { as }]) => (as ?? name) === documented.name,
          );
          const values = [
            ...(documented.enum ?? []),
            ...(documented.enum_items ?? []),
            ...(documented.enum_strings ?? []),
            ...(documented.enum_values ?? []),
            ...(documented.examples ?? []),
          ];
          for (const value of values) {
            if (String(value).includes(" (") || found === undefined) continue;
            if (toWire(found[1], { input: value, service: "ensembl" }) === undefined) {
              refused.push(`${definition.name}.${found[0]}: ${value}`);
            }
          }
        }
      }
    }
    expect(refused).toEqual([]);
  });
});

interface Endpoint {
  readonly functions: readonly string[];
  readonly params: readonly {
    readonly name: string;
    readonly enum?: readonly string[];
    readonly enum_items?: readonly string[];
    readonly enum_strings?: readonly string[];
    readonly enum_values?: readonly number[];
    readonly examples?: readonly string[];
  }[];
}

const mergedPath = ({ upstream }: SpecFunction, tail: string) =>
  upstream.path_template.replace(/\/$/, "") + tail;

describe("the part of a sequence", () => {
  it("is told as the service takes it: by its first and last position", () => {
    const { start, end } = ours("get_sequence_by_id").parameters;
    expect(start?.does).toMatch(/^First position/);
    expect(end?.does).toMatch(/^Last position/);
  });
});

describe("each Ensembl function", () => {
  it("has an example that can be sent", () => {
    for (const { name, example } of ensemblFunctions) {
      const { url } = buildRequest(name, example);
      expect(url, name).toMatch(/^https:\/\/rest\.ensembl\.org\/[a-z]/);
      expect(url, name).not.toMatch(/[{}]/);
    }
  });

  it("is asked for in five to eight ways of its own, with its own parameters", () => {
    const seen = new Set<string>();
    for (const { name, asks, parameters } of ensemblFunctions) {
      expect(asks.length, name).toBeGreaterThanOrEqual(5);
      expect(asks.length, name).toBeLessThanOrEqual(8);
      const named = asks.flatMap((ask) => [...ask.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""));
      for (const parameter of named) expect(Object.keys(parameters), name).toContain(parameter);
      for (const [parameter, { required }] of Object.entries(parameters)) {
        if (required) expect(named, `${name}.${parameter}`).toContain(parameter);
      }
      for (const ask of asks) {
        expect(seen.has(ask), ask).toBe(false);
        seen.add(ask);
      }
    }
  });

  it("names only its own parameters in its sentence and link", () => {
    for (const { name, page = "", observe, parameters } of ensemblFunctions) {
      for (const [, parameter] of `${page}${observe.say ?? ""}`.matchAll(/\{#?=(\w+)[|}]/g)) {
        expect(Object.keys(parameters), name).toContain(parameter);
      }
      if (page !== "") expect(page, name).toMatch(/^https:\/\/www\.ensembl\.org\//);
    }
  });

  it("says in one line of its own what it does", () => {
    const lines = ensemblFunctions.map(({ does }) => does);
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) expect(line).toMatch(/^[A-Z][^\n]{20,140}[^.\n]$/);
  });
});
