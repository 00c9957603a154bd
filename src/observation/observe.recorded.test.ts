import { expect, test } from "vitest";
import { recordedAnswers } from "../../test/recorded-answers.ts";
import { describeShared } from "../../test/shared.ts";
import { getFunction } from "../catalog/index.ts";
import type { Outcome } from "../client/outcome.ts";
import { readAnswer } from "../client/read-answer.ts";
import { valueAt } from "../client/value-at.ts";
import { observe } from "./observe.ts";
import { resultsOf } from "./results-of.ts";
import { isNothing } from "./value-text.ts";

describeShared("observations of recorded answers", () => {
  const files = recordedAnswers().filter(({ file }) => !file.includes(".jsonl"));
  const all = files.map(({ file, functionName, status, body }) => {
    const reading = readAnswer(functionName, { status, body });
    const outcome = {
      ...reading,
      call: { name: functionName, arguments: {} },
      provenance: {},
    } as unknown as Outcome;
    return { file, outcome, definition: getFunction(functionName), observation: observe(outcome) };
  });

  test("say something about every answer, within the budget", () => {
    for (const { file, observation } of all) {
      expect(observation.text.length, file).toBeLessThanOrEqual(4000);
      expect(observation.text.trim(), file).toMatch(/\w/);
      expect(observation.text, file).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  test("never make an error or an empty answer look like a result", () => {
    for (const { file, outcome, observation } of all) {
      const says = /^(Nothing found|The service (refused|could not)|Not in|The answer could not)/.test(
        observation.text,
      );
      expect(says, file).toBe(outcome.status !== "data" && outcome.status !== "partial");
    }
  });

  test("name the first hinted field of the first result, with its value", () => {
    let named = 0;
    for (const { file, outcome, definition, observation } of all) {
      const [first] = resultsOf(outcome, definition);
      const path = definition.observe.keep?.find((one) => !isNothing(valueAt(first, one)));
      const value = path === undefined ? undefined : valueAt(first, path);
      if (typeof value !== "string" || value.length > 60) continue;
      expect(observation.text, file).toContain(value.replaceAll(/\s+/g, " ").trim());
      named += 1;
    }
    expect(named).toBeGreaterThan(200);
  });

  test("never show more results than there are, and count what they leave out", () => {
    for (const { file, observation } of all) {
      const { total = 0, shown = 0, omitted } = observation;
      expect(shown, file).toBeLessThanOrEqual(Math.max(total, shown === 1 ? 1 : 0));
      if (shown < total) expect(omitted.length, file).toBeGreaterThan(0);
    }
  });
});
