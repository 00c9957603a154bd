// Random requests over all routes of the snapshot: no exception, no 500, none over a second, memory steady.
// Run: npx node bench/snapshot-fuzz.ts [--requests 200000] [--seed 1] [--http 5000]
import { parseArgs } from "node:util";
import { snapshotFolder, unpackFolder } from "../src/snapshot/cache.ts";
import { readManifest } from "../src/snapshot/manifest.ts";
import { openSnapshot } from "../src/snapshot/snapshot.ts";
import { unpackVolume } from "../src/snapshot/unpack.ts";
import { fuzz } from "../test/fuzz.ts";
import { fuzzServer } from "../test/fuzz-server.ts";
import { line } from "./measure.ts";

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "200000" },
    seed: { type: "string", default: "1" },
    http: { type: "string", default: "5000" },
  },
});
const [requests, seed, http] = [Number(values.requests), Number(values.seed), Number(values.http)];

const from = snapshotFolder();
for (const volume of readManifest(from).volumes) unpackVolume(volume, { from, cache: unpackFolder() });
const snapshot = openSnapshot();
const started = performance.now();
const { statuses, faults, slowest, memory } = fuzz((request) => snapshot.answer(request), {
  count: requests,
  seed,
});
const seconds = (performance.now() - started) / 1_000;
snapshot.close();
console.log(`${requests} requests of seed ${seed} in ${seconds.toFixed(0)} s`);
console.log(`  by status: ${told(statuses)}`);
line("faults: exceptions, 5xx, broken JSON, over a second", { figure: String(faults.length), goal: "0" });
line("slowest request, CPU", { figure: `${slowest.ms.toFixed(0)} ms`, goal: "1000 ms" });
line("resident memory over the run", { figure: `${memory.join(" ")} MB`, goal: "steady" });
if (slowest.request) console.log(`  slowest: ${shown(slowest.request)}`);
for (const { why, request } of faults)
  console.log(`\n${shown(request)}\n  ${why.split("\n").slice(0, 6).join("\n  ")}`);

const served = await fuzzServer({ count: http, seed });
console.log(`\n${http} over HTTP, by status: ${told(served.statuses)}`);
line("faults over HTTP: 5xx, no answer", { figure: String(served.faults.length), goal: "0" });
for (const fault of served.faults) console.log(`  ${fault.slice(0, 300)}`);
process.exitCode = faults.length + served.faults.length > 0 ? 1 : 0;

function told(counts: ReadonlyMap<number, number>): string {
  return [...counts]
    .sort(([left], [right]) => left - right)
    .map(([status, count]) => `${status}: ${count}`)
    .join(", ");
}

function shown({
  method,
  url,
  headers,
  body,
}: {
  method: string;
  url: string;
  headers: object;
  body: string | undefined;
}): string {
  return `${method} ${url.slice(0, 300)} ${JSON.stringify(headers)} ${body?.slice(0, 200) ?? ""}`;
}
