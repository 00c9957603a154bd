import { expect, it } from "vitest";
import { functionsOf } from "./functions-of.ts";

const positionalOf = (source: string) => functionsOf(source).map(({ positional }) => positional);

it("counts the parameters of a function without its options", () => {
  expect(positionalOf("function ask(a: string, b: number, c?: boolean) {}")).toEqual([3]);
  expect(positionalOf("const ask = (a: string, { b }: { b: number }) => a;")).toEqual([1]);
  expect(positionalOf("const ask = (a: string, { b = 1 } = {}) => a;")).toEqual([1]);
  expect(positionalOf("class Asking { constructor(a: string, details: Details = {}) {} }")).toEqual([1]);
});

it("does not count those of a function that is handed to a call, but of one inside it", () => {
  expect(positionalOf("list.reduce((sum, one, at) => sum + one, 0);")).toEqual([0]);
  expect(positionalOf("register({ resolve(a, b, c) { const own = (d, e, f) => d; } });")).toEqual([0, 3]);
});

it("tells where a function begins, and how many lines it has", () => {
  expect(functionsOf("\nfunction ask() {\n  return 1;\n}\n")).toEqual([{ line: 2, lines: 3, positional: 0 }]);
});
