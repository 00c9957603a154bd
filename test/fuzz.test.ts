import { afterAll, expect, test } from "vitest";
import { openSnapshot } from "../src/snapshot/snapshot.ts";
import { describeSnapshot } from "./ask-snapshot.ts";
import { fuzz } from "./fuzz.ts";
import { chanceOf } from "./fuzz-requests.ts";
import { fuzzServer } from "./fuzz-server.ts";

describeSnapshot("whatever is asked of the snapshot", () => {
  const snapshot = openSnapshot();
  afterAll(() => snapshot.close());

  test("gets an answer that a service could give: nothing thrown, no 500, JSON that parses", () => {
    const { faults, statuses } = fuzz((request) => snapshot.answer(request), { count: 3_000, seed: 7 });
    expect(faults).toEqual([]);
    expect(statuses.get(200)).toBeGreaterThan(500);
    expect(statuses.get(400)).toBeGreaterThan(500);
  });

  test("gets one over HTTP too, what is no HTTP included", async () => {
    const { faults, statuses } = await fuzzServer({ count: 300, seed: 11 });
    expect(faults).toEqual([]);
    expect(statuses.get(200)).toBeGreaterThan(30);
  });

  test("is the same for the same seed", () => {
    const drawn = (seed: number) => {
      const chance = chanceOf(seed);
      return Array.from({ length: 5 }, () => chance.below(1_000));
    };
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
  });
});
