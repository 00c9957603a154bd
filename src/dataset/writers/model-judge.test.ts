import { afterEach, describe, expect, it } from "vitest";
import type { Row } from "../row.ts";
import type { Phrased } from "../stages/phrase.ts";
import type { Chat } from "./chat.ts";
import { judgePrompt, modelJudge } from "./model-judge.ts";
import type { ChatReply } from "./read-reply.ts";

const ROW = {
  id: "r",
  kind: "call",
  question: "Is ENSG00000157764 still in use?",
  calls: [{ name: "get_archive_id", arguments: { id: "ENSG00000157764" } }],
  outcomes: [{ status: "data", observation: "is_current: 1" }],
} as unknown as Phrased;

let asked = 0;
afterEach(() => {
  asked = 0;
});
const saying = (...said: readonly (string | ChatReply)[]): Chat => ({
  model: "m",
  complete: () => {
    const next = said[Math.min(asked, said.length - 1)] ?? "";
    asked += 1;
    return Promise.resolve(typeof next === "string" ? { content: next } : next);
  },
  close: () => Promise.resolve(),
});

describe("a language model as judge", () => {
  it("sees question, call, schema and observation", () => {
    const text = judgePrompt(ROW)
      .map(({ content }) => content)
      .join("\n");
    for (const part of [ROW.question, '"ENSG00000157764"', "- id (required)", "is_current: 1"])
      expect(text).toContain(part);
  });

  it("is told that a call was not made, and all functions where none is said to fit", () => {
    const told = (row: object): string => judgePrompt({ ...ROW, ...row }).at(-1)?.content ?? "";
    expect(told({ outcomes: [] })).toContain("the call was not made");
    expect(told({ kind: "abstain", calls: [], outcomes: [] })).toContain("- lookup_by_symbol:");
    expect(told({ kind: "missing-parameter", missing: ["id"], outcomes: [] })).toContain("missing: id");
  });

  it("says good or bad with its reason", async () => {
    const { judge } = modelJudge(saying('{"verdict":"bad","reason":"The id was guessed."}'));
    expect(await judge(ROW)).toEqual({ by: "m", verdict: "bad", reason: "The id was guessed." });
  });

  it.each([
    ["prose", "This looks bad to me."],
    ["another word", '{"verdict":"maybe","reason":"x"}'],
    ["no reason", '{"verdict":"bad"}'],
    ["more than was asked for", '{"verdict":"bad","reason":"x","score":1}'],
    ["a refusal", { refusal: "refused: I cannot" }],
  ])("has not judged where it gives %s, twice", async (_, said) => {
    expect(await modelJudge(saying(said)).judge(ROW)).toBeUndefined();
    expect(asked).toBe(2);
  });

  it("lets a fault of the endpoint through: nobody is to take it for a verdict", async () => {
    const chat: Chat = { ...saying(), complete: () => Promise.reject(new Error("gone")) };
    await expect(modelJudge(chat).judge(ROW as Row)).rejects.toThrow("gone");
  });
});
