import { describe, expect, it } from "vitest";
import { basesFor } from "./alleles.ts";

describe("bases of a change", () => {
  it.each([
    ["17:7675088 C>T", "allele", "T"],
    ["the allele G at this place", "allele", "G"],
    ["what if the base becomes A?", "allele", "A"],
    ["start 10, ref G alt C", "referenceBases", "G"],
    ["start 10, ref G alt C", "alternateBases", "C"],
    ["is allele G>A known?", "alternateBases", "A"],
  ])("are read in %j for %s", (question, name, bases) => {
    const found = basesFor(question, name);
    expect(found?.value).toBe(bases);
    const evidence = found?.evidence;
    expect(evidence && "span" in evidence && question.slice(evidence.span.start, evidence.span.end)).toBe(
      bases,
    );
  });

  it("are not words in capitals, nor arguments of another name", () => {
    expect(basesFor("what does CAT do?", "allele")).toBeUndefined();
    expect(basesFor("C>T", "symbol")).toBeUndefined();
  });
});
