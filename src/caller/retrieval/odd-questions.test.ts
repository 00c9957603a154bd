import { describe, expect, it } from "vitest";
import { retrievalCaller } from "./retrieval-caller.ts";

const caller = retrievalCaller();

describe("odd questions", () => {
  it.each([
    ["one letter", "a"],
    ["marks", "?!.,;:"],
    ["emoji", "🧬 "],
    ["words", "gene and "],
    ["names", "BRCA1 rs334 17:1-2 "],
    ["commas", "a,"],
    ["brackets", "a[b] ("],
  ])("answers 10,000 characters of %s in good time", async (_, unit) => {
    const start = performance.now();
    await caller.call(unit.repeat(Math.ceil(10_000 / unit.length)));
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it("reads a long sequence", async () => {
    const sequence = "ATGGCCAAGT".repeat(600);
    const { decision } = await caller.call(`BLAST ${sequence} against nt`);
    expect(decision).toMatchObject({
      kind: "call",
      call: { name: "blast", arguments: { query: sequence, database: "nt" } },
    });
  });
});
