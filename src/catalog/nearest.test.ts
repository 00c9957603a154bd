import { describe, expect, test } from "vitest";
import { nearest } from "./nearest.ts";

describe("nearest", () => {
  const names = ["lookup_by_id", "lookup_by_symbol", "overlap_by_id", "species", "symbol", "id"];

  test("finds a name with a slip in it", () => {
    expect(nearest("spcies", names)).toEqual(["species"]);
    expect(nearest("sybmol", names)).toEqual(["symbol"]);
    expect(nearest("Lookup-By-Symbol", names)).toEqual(["lookup_by_symbol"]);
  });

  test("takes the beginning or the end of a name for the name", () => {
    expect(nearest("lookup", names, { limit: 2 })).toEqual(["lookup_by_id", "lookup_by_symbol"]);
    expect(nearest("by_symbol", names)).toEqual(["lookup_by_symbol"]);
  });

  test("gives the best first and nothing that cannot be meant", () => {
    expect(nearest("overlap_by_ib", names, { limit: 3 })[0]).toBe("overlap_by_id");
    expect(nearest("protein_sequence", names)).toEqual([]);
    expect(nearest("", names)).toEqual([]);
    expect(nearest("3", ["1", "2"])).toEqual([]);
  });

  test("reads a very long word in bounded time", () => {
    const start = performance.now();
    nearest("x".repeat(1_000_000), names);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
