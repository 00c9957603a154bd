import { expect, it } from "vitest";
import { retrievalCaller } from "../../caller/index.ts";
import { solverPool } from "./solver-pool.ts";

const QUESTIONS = [
  "Where in the human genome is BRCA1?",
  "What is the weather in Paris?",
  "What is the UniProt keyword KW-0007?",
  "Which gene is it?",
];

it("threads answer as the retrieval caller does, each question its own answer", async () => {
  const pool = solverPool(2);
  try {
    const answers = await Promise.all(QUESTIONS.map((question) => pool.call(question)));
    const caller = retrievalCaller();
    for (const [index, question] of QUESTIONS.entries())
      expect(answers[index]).toEqual(await caller.call(question));
  } finally {
    await pool.close();
  }
}, 60_000);
