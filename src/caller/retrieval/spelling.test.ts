import { describe, expect, it } from "vitest";
import { createSpelling } from "./spelling.ts";

const spelled = createSpelling(["chromosome", "ancestor", "gene", "length"]);

describe("spelling", () => {
  it.each([
    ["chromsome", "a letter too few"],
    ["chromosomme", "a letter too many"],
    ["chromosone", "a wrong letter"],
    ["chormosome", "two letters swapped"],
  ])("forgives in %s %s", (word) => {
    expect(spelled(word)).toBe("chromosome");
  });

  it("takes a letter more at the end for another word", () => {
    expect(createSpelling(["sequence"])("sequencer")).toBe("sequencer");
  });

  it("leaves known, short and unknown words alone", () => {
    expect(spelled("ancestor")).toBe("ancestor");
    expect(spelled("gine")).toBe("gine");
    expect(createSpelling(["whether"])("weather")).toBe("weather");
    expect(spelled("photosynthesis")).toBe("photosynthesis");
    expect(spelled("a".repeat(5_000))).toHaveLength(5_000);
  });
});
