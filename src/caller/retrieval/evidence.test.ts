import { describe, expect, it } from "vitest";
import { functions, getFunction } from "../../catalog/index.ts";
import { retrievalCaller } from "./retrieval-caller.ts";

const caller = retrievalCaller();
const decide = async (question: string) => (await caller.call(question)).decision;

describe("evidence", () => {
  it("is there for every argument, and an identifier stands where it says", async () => {
    for (const definition of functions) {
      for (const ask of definition.asks.slice(0, 2)) {
        const question = ask.replace(/\{(\w+)\}/g, (_, name: string) =>
          String(definition.example[name] ?? "this"),
        );
        const decision = await decide(question);
        if (decision.kind !== "call") continue;
        const { call, evidence } = decision;
        expect(Object.keys(evidence).sort()).toEqual(Object.keys(call.arguments).sort());
        for (const [name, reason] of Object.entries(evidence)) {
          if (!("span" in reason)) continue;
          const said = question.slice(reason.span.start, reason.span.end);
          expect(said).not.toBe("");
          const value = call.arguments[name] ?? null;
          const { kind } = getFunction(call.name)?.parameters[name] ?? {};
          if (kind?.schema.pattern) expect([said, kind.equals(said, value)]).toEqual([said, true]);
        }
      }
    }
  });
});
