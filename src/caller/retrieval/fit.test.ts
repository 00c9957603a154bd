import { describe, expect, it } from "vitest";
import { getFunction } from "../../catalog/index.ts";
import { fitOf } from "./fit.ts";

const definition = getFunction("lookup_by_symbol");
if (!definition) throw new Error("lookup_by_symbol");
const filled = {
  values: {},
  evidence: {},
  missing: [],
  valid: true,
  used: [{ start: 0, end: 5 }],
  exact: false,
  guessed: 0,
};
const gene = { start: 0, end: 5, kinds: new Set(["gene-symbol"]), weight: 2 };
const variant = { start: 10, end: 15, kinds: new Set(["variant-id"]), weight: 3 };
const task = { definition, things: [gene], unnamed: [] };

describe("the fit of a function", () => {
  it("is neutral where every argument is there and everything named is used", () => {
    expect(fitOf(filled, task)).toBe(1);
  });

  it("suffers from an identifier that no argument takes, more than from a gene or a species", () => {
    const unexplained = (weight: number) =>
      fitOf(filled, { ...task, things: [gene, { ...variant, weight }] });
    expect(unexplained(3)).toBeLessThan(unexplained(2));
    expect(unexplained(2)).toBeLessThan(unexplained(1));
    expect(unexplained(1)).toBeLessThan(1);
  });

  it("suffers less from a missing argument that the question speaks of", () => {
    const missing = { ...filled, missing: ["symbol"], valid: false };
    const unnamed = [{ start: 20, end: 27, kinds: new Set(["gene-symbol"]) }];
    expect(fitOf(missing, task)).toBeLessThan(fitOf(missing, { ...task, unnamed }));
  });

  it("suffers from values that fail the checks and from guesses", () => {
    expect(fitOf({ ...filled, valid: false }, task)).toBeLessThan(1);
    expect(fitOf({ ...filled, guessed: 1 }, task)).toBeLessThan(1);
    expect(fitOf({ ...filled, exact: true }, task)).toBeGreaterThan(1);
  });
});
