import { describe, expect, it } from "vitest";
import { TextSet } from "./text-set.ts";

describe("a set of texts", () => {
  it("knows what was added, and nothing else, over many sizes", () => {
    const set = new TextSet();
    for (let index = 0; index < 50_000; index += 1) expect(set.add(`text ${index}`)).toBe(true);
    expect(set.size).toBe(50_000);
    expect(set.add("text 7")).toBe(false);
    for (let index = 0; index < 50_000; index += 997) {
      expect(set.has(`text ${index}`)).toBe(true);
      expect(set.has(`other ${index}`)).toBe(false);
    }
  });
});
