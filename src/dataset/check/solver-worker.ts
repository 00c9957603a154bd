import { parentPort } from "node:worker_threads";
import { retrievalCaller } from "../../caller/index.ts";
import type { SolverQuestion } from "./solver-pool.ts";

const caller = retrievalCaller();
parentPort?.on("message", async ({ id, question }: SolverQuestion) => {
  parentPort?.postMessage({ id, answer: await caller.call(question) });
});
