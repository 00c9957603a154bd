import { describe, expect, it } from "vitest";
import type { Checks, Row } from "../row.ts";
import { agreementOf, cohensKappa } from "./agreement.ts";

const row = (checks: Partial<Checks>): Row => ({ checks: { judged: [], ...checks } }) as unknown as Row;
const judged = (...verdicts: readonly (readonly [by: string, verdict: "good" | "bad"])[]): Row =>
  row({ judged: verdicts.map(([by, verdict]) => ({ by, verdict })) });

describe("Cohen's kappa", () => {
  it("is what the textbook example has: 20 and 15 agreed of 50", () => {
    expect(cohensKappa([20, 5, 10, 15])).toBeCloseTo(0.4, 10);
  });
  it("is 1 for judges who always agree, and 0 for agreement by chance", () => {
    expect(cohensKappa([7, 0, 0, 3])).toBe(1);
    expect(cohensKappa([25, 25, 25, 25])).toBe(0);
  });
  it("is not defined where nobody ever says anything else, or there is nothing", () => {
    expect(cohensKappa([10, 0, 0, 0])).toBeNull();
    expect(cohensKappa([0, 0, 0, 0])).toBeNull();
  });
});

describe("agreement over rows", () => {
  it("counts each judge, and leaves a row without its verdict out of its pairs", async () => {
    const { rows, judges, pairs } = await agreementOf([
      judged(["a", "good"], ["b", "good"]),
      judged(["b", "bad"], ["a", "bad"]),
      judged(["a", "good"], ["b", "bad"]),
      judged(["a", "good"]),
    ]);
    expect(rows).toBe(4);
    expect(judges).toEqual([
      { judge: "a", good: 3, bad: 1, notJudged: 0 },
      { judge: "b", good: 1, bad: 2, notJudged: 1 },
    ]);
    expect(pairs).toEqual([
      { judges: ["a", "b"], rows: 3, same: 2 / 3, kappa: expect.closeTo(0.4, 10) as number },
    ]);
  });

  it("takes the solver and persons for judges", async () => {
    const { pairs } = await agreementOf([
      row({
        solvable: { by: "retrieval", found: true },
        reviewed: { by: "Ada", when: "2026-01-01T00:00:00Z", verdict: "reject", reason: "no" },
      }),
    ]);
    expect(pairs).toEqual([{ judges: ["persons", "solver retrieval"], rows: 1, same: 0, kappa: 0 }]);
  });
});
