import { describe, expect, it } from "vitest";
import { isStopWord, plainStem, stem, stemsOf, wordsOf } from "./words.ts";

describe("words of a question", () => {
  it("come with their place, hyphens inside", () => {
    const text = "Is gene-centric β-actin shown?";
    expect(wordsOf(text).map(({ text: word }) => word)).toEqual(["Is", "gene-centric", "β-actin", "shown"]);
    for (const { text: word, start, end } of wordsOf(text)) expect(text.slice(start, end)).toBe(word);
  });

  it.each([
    ["phenotypes", "phenotype"],
    ["families", "family"],
    ["matches", "match"],
    ["virus", "virus"],
    ["gene's", "gene"],
  ])("lose their plural: %s", (word, expected) => {
    expect(plainStem(word)).toBe(expected);
  });

  it("become one word where they mean the same", () => {
    expect(stem("orthologues")).toBe(stem("ortholog"));
    expect(stem("papers")).toBe(stem("article"));
    expect(stem("xrefs")).toBe(stem("cross-references"));
  });

  it("are not counted where they say nothing", () => {
    expect(isStopWord("The")).toBe(true);
    expect(stemsOf("Show me the lineage of it")).toEqual(stemsOf("lineage"));
  });
});
