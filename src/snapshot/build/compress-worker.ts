import { parentPort } from "node:worker_threads";
import { compress } from "./compress.ts";
import type { CompressOrder } from "./compress-pool.ts";

parentPort?.on("message", ({ bytes, quality }: CompressOrder) => {
  parentPort?.postMessage(compress(bytes, quality));
});
