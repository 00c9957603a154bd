import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { functionFiles, indexText } from "../../scripts/catalog-index.ts";
import { UsageError } from "../errors/index.ts";
import { findFunction, functions, getFunction } from "./functions.ts";
import { buildRequest } from "./request.ts";

describe("The catalogue", () => {
  test("lists what the folders hold (else run: npx node scripts/catalog-index.ts)", () => {
    expect(readFileSync(new URL("./all.ts", import.meta.url), "utf8")).toBe(indexText());
  });

  test("has every function in the folder of its database and tool, in a file of its name", () => {
    const places = functionFiles()
      .map(({ file }) => file)
      .sort();
    const expected = functions
      .map(({ database, tool, name }) => `${database}/${dashed(tool)}/${dashed(name)}.ts`)
      .sort();
    expect(places).toEqual(expected);
  });

  test("is sorted by database, tool and name, and no name stands twice", () => {
    const keys = functions.map(({ database, tool, name }) => [database, tool, name].join("\n"));
    expect(keys).toEqual([...keys].sort());
    expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
  });

  test("finds a function by its name and suggests the nearest for another", () => {
    expect(getFunction("esearch").tool).toBe("esearch");
    expect(findFunction("search")).toBeUndefined();
    expect(findFunction("constructor")).toBeUndefined();
    expect(() => getFunction("esaerch")).toThrow(UsageError);
    try {
      getFunction("esaerch");
    } catch (error) {
      expect((error as UsageError).nextStep).toContain("esearch");
    }
  });

  test.each([undefined, null, 5, {}, ["esearch"]])("refuses %j as a name", (name) => {
    expect(() => getFunction(name as string)).toThrow(UsageError);
    expect(() => buildRequest(name as string, {})).toThrow(UsageError);
  });
});

describe.each(functions.map((definition) => [definition.name, definition] as const))(
  "%s",
  (_, definition) => {
    const { name, parameters, example, asks, path, page, does, observe } = definition;
    const names = Object.keys(parameters);

    test("builds a request from its example", () => {
      expect(buildRequest(name, example).url).toMatch(/^https:\/\//);
    });

    test("has a path whose placeholders are its path parameters", () => {
      const inPath = names.filter((key) => parameters[key]?.in === "path");
      expect(placeholders(path).sort()).toEqual(inPath.sort());
    });

    test("says what it does in one line, and how people ask for it in five to twelve ways", () => {
      expect(does).toMatch(/^[A-Z][^\n]{15,140}[^.\n]$/);
      expect(asks.length).toBeGreaterThanOrEqual(5);
      expect(asks.length).toBeLessThanOrEqual(12);
      expect(new Set(asks).size).toBe(asks.length);
      expect(asks.flatMap(placeholders).filter((key) => !names.includes(key))).toEqual([]);
    });

    test("tells and links with its own parameters, brackets closed", () => {
      const called = [page, observe.say, observe.opening].flatMap((text) =>
        [...(text ?? "").matchAll(/\{#?=(\w+)[|}]/g)].map((match) => match[1] ?? ""),
      );
      expect(called.filter((key) => !names.includes(key))).toEqual([]);
      for (const text of [observe.say ?? "", observe.opening ?? ""]) {
        expect(text.replaceAll(/\{[^{}]*\}/g, "").replaceAll(/\[[^[\]{}]*\]/g, "")).not.toMatch(/[[\]{}]/);
      }
    });
  },
);

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
const dashed = (name: string): string => name.replaceAll("_", "-");
