import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Caller, CallerAnswer } from "../../caller/caller.ts";

/** What a thread is asked. */
export interface SolverQuestion {
  readonly id: number;
  readonly question: string;
}

interface Waiting {
  readonly resolve: (answer: CallerAnswer) => void;
  readonly reject: (problem: unknown) => void;
}

/** The retrieval caller in as many threads as the machine has cores; close it when done. */
export interface SolverPool extends Caller {
  /** Questions worth having begun at once. */
  readonly width: number;
  /** Starts on a question that will be asked. */
  begin(question: string): Promise<CallerAnswer>;
  close(): Promise<void>;
}

/** Starts the threads. Answers are those of the retrieval caller, whichever thread gives them. */
export function solverPool(threads: number = Math.min(8, availableParallelism())): SolverPool {
  const waiting = new Map<number, Waiting>();
  const workers = Array.from({ length: threads }, () => startWorker(waiting));
  const width = threads * 8;
  const begun = new Map<string, Promise<CallerAnswer>>();
  let asked = 0;
  const ask = (question: string): Promise<CallerAnswer> =>
    new Promise((resolve, reject) => {
      const id = asked;
      asked += 1;
      waiting.set(id, { resolve, reject });
      const order: SolverQuestion = { id, question };
      workers[id % threads]?.postMessage(order);
    });
  const begin = (question: string): Promise<CallerAnswer> => {
    const answer = begun.get(question) ?? ask(question);
    begun.set(question, answer);
    // Nobody comes for the answers of rows that were dropped before they were tried.
    const [oldest] = begun.keys();
    if (begun.size > width * 4 && oldest !== undefined) begun.delete(oldest);
    return answer;
  };
  return {
    name: "retrieval",
    width,
    begin,
    call: (question) => {
      const answer = begin(question);
      begun.delete(question);
      return answer;
    },
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}

function startWorker(waiting: Map<number, Waiting>): Worker {
  const worker = new Worker(new URL(`./solver-worker${extname(import.meta.url)}`, import.meta.url));
  worker.on("message", ({ id, answer }: { readonly id: number; readonly answer: CallerAnswer }) => {
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  worker.on("error", (problem) => {
    for (const { reject } of waiting.values()) reject(problem);
    waiting.clear();
  });
  return worker;
}
