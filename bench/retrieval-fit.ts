/**
 * Fits the weights of `src/caller/retrieval/confidence.ts` on the held-out development questions:
 * a logistic on the best score and its lead, by gradient descent with a little shrinkage. Prints the weights.
 */
import { featuresOf } from "../src/caller/retrieval/confidence.ts";
import { scoresFor } from "../src/caller/retrieval/retrieval-caller.ts";
import { isRight, judge } from "./retrieval-judge.ts";
import { devQuestions, isHeldOut } from "./retrieval-questions.ts";

const STEPS = 20_000;
const RATE = 0.5;
const SHRINKAGE = 0.002;

interface Point {
  readonly inputs: readonly [constant: number, score: number, lead: number];
  readonly right: number;
}

const points: Point[] = [];
for (const question of devQuestions().filter(isHeldOut)) {
  const judged = await judge(question);
  if (judged.answer.decision.kind !== "call") continue;
  const { score, lead } = featuresOf(scoresFor(question.question));
  points.push({ inputs: [1, score, lead], right: isRight(judged) ? 1 : 0 });
}

const weights = [0, 0, 0];
for (let step = 0; step < STEPS; step++) {
  const slope = [0, 0, 0];
  for (const { inputs, right } of points) {
    const sum = inputs.reduce((total, input, index) => total + input * (weights[index] ?? 0), 0);
    const miss = 1 / (1 + Math.exp(-sum)) - right;
    for (const [index, input] of inputs.entries())
      slope[index] = (slope[index] ?? 0) + (miss * input) / points.length;
  }
  for (const index of weights.keys())
    weights[index] = (weights[index] ?? 0) * (1 - RATE * SHRINKAGE) - RATE * (slope[index] ?? 0);
}
const [constant = 0, score = 0, lead = 0] = weights;
console.log(
  `${points.length} calls: constant ${constant.toFixed(2)}, score ${score.toFixed(2)}, lead ${lead.toFixed(2)}`,
);
