import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { ManifestVolume } from "./manifest.ts";
import { type UnpackOptions, unpackVolume } from "./unpack.ts";

/** Tables of one volume that are needed. */
export interface UnpackJob {
  readonly volume: ManifestVolume;
  readonly names: readonly string[];
  /** Rows of those tables, of which the time is made. */
  readonly rows: number;
}

/** What the second thread is told. */
export interface UnpackOrder extends Pick<UnpackOptions, "from" | "cache"> {
  readonly jobs: readonly UnpackJob[];
}

/**
 * Unpacks several volumes with two threads that start from either end of the list and meet: who comes second to a volume
 * waits for its lock and finds the tables there. So nothing is lost where the other thread fails or never starts.
 * @throws CorruptFileError where packed bytes are not those of the manifest
 */
export function unpackTogether(jobs: readonly UnpackJob[], options: UnpackOptions): void {
  const largestFirst = jobs.toSorted((left, right) => right.rows - left.rows);
  const other = jobs.length > 1 ? startOther(largestFirst.toReversed(), options) : undefined;
  try {
    for (const { volume, names } of largestFirst) unpackVolume(volume, { ...options, names });
  } finally {
    other?.unref();
  }
}

function startOther(jobs: readonly UnpackJob[], { from, cache }: UnpackOptions): Worker {
  const order: UnpackOrder = { jobs, from, cache };
  const worker = new Worker(new URL(`./unpack-worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: order,
  });
  // What it cannot do, this thread does, or fails at in the same way.
  worker.on("error", () => {});
  return worker;
}
