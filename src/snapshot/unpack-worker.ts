import { workerData } from "node:worker_threads";
import { unpackVolume } from "./unpack.ts";
import type { UnpackOrder } from "./unpack-together.ts";

const { jobs, from, cache } = workerData as UnpackOrder;
for (const { volume, names } of jobs) unpackVolume(volume, { from, cache, names });
