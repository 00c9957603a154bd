import { describe, expect, it } from "vitest";
import { confidenceOf, floorFor } from "./confidence.ts";

describe("confidence", () => {
  it("lies between 0 and 1 whatever the scores", () => {
    for (const scores of [[], [0], [5], [0.3, 0.3], [1, 0], [0, 1]]) {
      expect(confidenceOf(scores)).toBeGreaterThanOrEqual(0);
      expect(confidenceOf(scores)).toBeLessThanOrEqual(1);
    }
  });

  it("grows with the score and with the lead", () => {
    expect(confidenceOf([0.8, 0.2])).toBeGreaterThan(confidenceOf([0.4, 0.1]));
    expect(confidenceOf([0.6, 0.1])).toBeGreaterThan(confidenceOf([0.6, 0.5]));
  });

  it("asks least where an identifier is named and most where something is missing", () => {
    const plain = floorFor({ identified: false, missing: false });
    expect(floorFor({ identified: true, missing: false })).toBeLessThan(plain);
    expect(floorFor({ identified: false, missing: true })).toBeGreaterThan(plain);
  });
});
