import { describe, expect, it } from "vitest";
import { functions, getFunction } from "../../catalog/index.ts";
import { createLexicalIndex } from "./lexical-index.ts";
import { stemsOf } from "./words.ts";

const index = createLexicalIndex(functions);
const best = (text: string, ...kinds: readonly string[]) =>
  index.rank({
    words: new Set(stemsOf(text)),
    things: kinds.length > 0 ? [{ kinds: new Set(kinds), weight: 3 }] : [],
  })[0]?.definition.name;

describe("the index", () => {
  it("prefers the function whose asks share the rare words", () => {
    expect(best("ancestors of", "ontology-term-id")).toBe("get_ontology_ancestors");
    expect(best("observed haplotypes of the transcript", "ensembl-transcript-id")).toBe(
      "get_transcript_haplotypes",
    );
  });

  it("lets the kind of what is named decide between siblings", () => {
    expect(best("where in the genome", "gene-symbol")).toBe("lookup_by_symbol");
    expect(best("where in the genome", "stable-id")).toBe("lookup_by_id");
  });

  it("tells how many of a question's words are a function's own", () => {
    const share = (text: string) => index.ownShare(new Set(stemsOf(text)), getFunction("get_info_assembly"));
    expect(share("how many chromosomes")).toBe(1);
    expect(share("how many chromosomes does love have")).toBe(0.5);
    expect(share("")).toBe(1);
  });

  it("scores nothing where nothing is shared, and never above 1", () => {
    const scores = (words: string) =>
      index.rank({ words: new Set(stemsOf(words)), things: [] }).map(({ score }) => score);
    expect(Math.max(...scores("weather Paris"))).toBe(0);
    for (const { does } of functions) expect(Math.max(...scores(does))).toBeLessThanOrEqual(1);
  });
});
