import { expect, test } from "vitest";
import { describeShared, sharedPath } from "../../../../test/shared.ts";
import { openAnswers } from "./answer-folder.ts";

describeShared("the recorded answers", () => {
  test("that are the reference project's own examples are not there for a builder", () => {
    const answers = openAnswers(sharedPath("responses"));
    expect(answers.index.length).toBeGreaterThan(500);
    expect(answers.index.filter(({ source }) => /biotool/i.test(source))).toEqual([]);
    expect(answers.has("ensembl/get_variation__bt_fewshot.json")).toBe(false);
    expect(() => answers.json("ensembl/get_variation__bt_fewshot.json")).toThrow(/has no recorded answer/);
  });
});
