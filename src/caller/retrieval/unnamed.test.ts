import { describe, expect, it } from "vitest";
import { unnamedIn } from "./unnamed.ts";

const phrases = (question: string) => unnamedIn(question).map(({ start, end }) => question.slice(start, end));

describe("things without a name", () => {
  it("are found by what points at them", () => {
    expect(phrases("Where in the genome is my gene?")).toEqual(["my gene"]);
    expect(phrases("What is the most severe consequence of the variant?")).toEqual(["the variant"]);
    expect(unnamedIn("Which genes overlap this region?")[0]?.kinds).toEqual(new Set(["region"]));
  });

  it.each([
    "Where is the gene BRCA1?",
    "the variant rs334",
    "the protein P04637",
    "the disease called ataxia",
  ])("are none where a name follows: %s", (question) => {
    expect(phrases(question)).toEqual([]);
  });
});
