import { describe, expect, it } from "vitest";
import { findFunction } from "../../catalog/index.ts";
import { fromStep } from "../stages/execute.ts";
import { allChains, allTopics } from "./all.ts";
import type { Chain } from "./asks.ts";
import { markedArguments, parseTemplate, variablesOf } from "./markup.ts";
import { insideVariables } from "./variables.ts";

/** Arguments that the question has to give, as `<step>.<argument>`. */
const asked = ({ steps }: Chain): [key: string, value: unknown][] =>
  steps.flatMap(({ arguments: args }, step) =>
    Object.entries(args).flatMap(([name, value]): [string, unknown][] =>
      fromStep(value) ? [] : [[`${step}.${name}`, value]],
    ),
  );

describe("chains", () => {
  it("have ids of their own and enough templates to hold some out", () => {
    expect(new Set(allChains.map(({ id }) => id)).size).toBe(allChains.length);
    for (const { id, templates } of allChains) expect(new Set(templates).size, id).toBeGreaterThanOrEqual(7);
  });

  it.each(allChains.map((chain) => [chain.id, chain] as const))(
    "%s asks for every argument that no call finds",
    (_, chain) => {
      for (const template of chain.templates) {
        const parts = parseTemplate(template);
        const [spelled, marked] = [variablesOf(parts), markedArguments(parts)];
        const open = asked(chain).filter(
          ([key, value]) =>
            !marked.includes(key) &&
            !chain.rules?.[key] &&
            !insideVariables(value as string).some((name) => spelled.includes(name)),
        );
        expect(open, template).toEqual([]);
        const keys = asked(chain).map(([key]) => key);
        for (const key of marked) expect(keys, template).toContain(key);
      }
    },
  );

  it("take something from an earlier call in every later one, and know their functions", () => {
    for (const { id, steps } of allChains) {
      expect(steps.length, id).toBeGreaterThan(1);
      for (const [place, { name, arguments: args }] of steps.entries()) {
        const known = findFunction(name)?.parameters ?? {};
        expect(Object.keys(known), id).toEqual(expect.arrayContaining(Object.keys(args)));
        const from = Object.values(args).flatMap((value) => fromStep(value) ?? []);
        expect(from.length > 0, `${id} ${name}`).toBe(place > 0);
        for (const { step } of from) expect(step, id).toBeLessThan(place);
      }
    }
  });
});

describe("topics", () => {
  it("have names of their own and say why nothing answers them", () => {
    expect(new Set(allTopics.map(({ topic }) => topic)).size).toBe(allTopics.length);
    for (const { topic, because, templates } of allTopics) {
      expect(because.length, topic).toBeGreaterThan(10);
      expect(new Set(templates).size, topic).toBeGreaterThanOrEqual(6);
    }
  });

  it("use all that they choose", () => {
    for (const { topic, choose = {}, templates } of allTopics) {
      const used = templates.flatMap((template) => variablesOf(parseTemplate(template)));
      expect(used, topic).toEqual(expect.arrayContaining(Object.keys(choose)));
    }
  });
});
