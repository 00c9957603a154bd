import { extname } from "node:path";
import { Worker } from "node:worker_threads";

/** What a worker is told: bytes to compress, and how well. */
export interface CompressOrder {
  readonly bytes: Uint8Array;
  readonly quality: number;
}

/** Compresses in threads of its own, several volumes at a time and in the order they are given. */
export interface CompressPool {
  compress(order: CompressOrder): Promise<Uint8Array>;
  close(): Promise<unknown>;
}

/** As many as small machines have cores; compressing takes about ten times the bytes in memory. */
const THREADS = 2;

export function openCompressPool(): CompressPool {
  const idle = Array.from({ length: THREADS }, startWorker);
  const all = [...idle];
  const waiting: ((worker: Worker) => void)[] = [];
  const release = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    async compress(order) {
      const worker = idle.shift() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
      try {
        return await answerOf(worker, order);
      } finally {
        release(worker);
      }
    },
    close: () => Promise.all(all.map((worker) => worker.terminate())),
  };
}

const startWorker = (): Worker =>
  new Worker(new URL(`./compress-worker${extname(import.meta.url)}`, import.meta.url));

function answerOf(worker: Worker, order: CompressOrder): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (packed: Uint8Array) => {
      worker.off("error", reject);
      resolve(packed);
    });
    worker.postMessage(order);
  });
}
