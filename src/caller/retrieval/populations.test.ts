import { describe, expect, it } from "vitest";
import { populationNamed } from "./populations.ts";

describe("populations", () => {
  it.each([
    ["tag SNPs in CEU", "1000GENOMES:phase_3:CEU", "CEU"],
    ["tag SNPs in the Yoruba", "1000GENOMES:phase_3:YRI", "Yoruba"],
    ["LD among Europeans", "1000GENOMES:phase_3:EUR", "Europeans"],
  ])("are read in %j", (question, value, said) => {
    const found = populationNamed(question);
    expect(found?.value).toBe(value);
    expect(found && question.slice(found.span.start, found.span.end)).toBe(said);
  });

  it("are not seen in other words or in a whole name", () => {
    expect(populationNamed("the final answer")).toBeUndefined();
    expect(populationNamed("1000GENOMES:phase_3:CEU")).toBeUndefined();
  });
});
