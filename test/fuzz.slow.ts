import { expect, test } from "vitest";
import { openSnapshot } from "../src/snapshot/snapshot.ts";
import { describeSnapshot } from "./ask-snapshot.ts";
import { fuzz } from "./fuzz.ts";
import { fuzzServer } from "./fuzz-server.ts";

describeSnapshot("200,000 random requests", () => {
  test("get answers, each within a second, in memory that does not grow", () => {
    const snapshot = openSnapshot();
    const { faults, slowest, memory } = fuzz((request) => snapshot.answer(request), {
      count: 200_000,
      seed: 1,
    });
    snapshot.close();
    expect(faults).toEqual([]);
    expect(slowest.ms).toBeLessThan(1_000);
    // The first fifth fills caches and maps the files.
    const [, early = 0] = memory;
    expect(memory.at(-1)).toBeLessThan(early + 250);
  });

  test("5,000 over HTTP", async () => {
    const { faults } = await fuzzServer({ count: 5_000, seed: 2 });
    expect(faults).toEqual([]);
  });
});
