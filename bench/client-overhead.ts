// What a call through the client costs over a bare undici request, on the same local server.
// Run: npx node bench/client-overhead.ts [pairs]

import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { Agent } from "undici";
import { createClient, liveTransport } from "../src/client/index.ts";
import { createPacer } from "../src/client/pacer.ts";

const PAIRS = Number(process.argv[2] ?? 500);
const GOAL_MS = 0.3;
/** About what Ensembl answers to a symbol. */
const BODY = JSON.stringify({
  id: "ENSG00000139618",
  display_name: "BRCA2",
  biotype: "protein_coding",
  object_type: "Gene",
  species: "homo_sapiens",
  description: "x".repeat(250),
});

/** In a thread of its own, so that the server's work is not counted as the client's. */
async function startServer(): Promise<{ readonly url: string; stop(): Promise<unknown> }> {
  const worker = new Worker(
    `const { parentPort, workerData } = require("node:worker_threads");
     const server = require("node:http").createServer((request, answer) => {
       answer.setHeader("content-type", "application/json");
       answer.end(workerData);
     });
     server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`,
    { eval: true, workerData: BODY },
  );
  const [port] = (await once(worker, "message")) as [number];
  return { url: `http://127.0.0.1:${port}`, stop: () => worker.terminate() };
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;

async function timed(step: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await step();
  return performance.now() - started;
}

const folder = mkdtempSync(join(tmpdir(), "biotool-bench-"));
const server = await startServer();
const agent = new Agent({ connections: 6 });
const path = "/lookup/symbol/homo_sapiens/BRCA2";
const bare = async (): Promise<unknown> => {
  const { body } = await agent.request({
    origin: server.url,
    path,
    method: "GET",
    headers: { accept: "application/json" },
  });
  return body.json();
};
/** The published gaps would be all that is measured: one client has none, the other takes turns that are always free. */
const clientWith = (gapMs: number) =>
  createClient({
    transport: liveTransport({
      env: { BIOTOOL_ENSEMBL_URL: server.url },
      gapsMs: { ensembl: gapMs },
      paceFile: join(folder, "pace.sqlite"),
    }),
  });
const [free, paced] = [clientWith(0), clientWith(0.001)];
const lookup = { species: "homo_sapiens", symbol: "BRCA2" };
const runs = {
  bare,
  free: () => free.call("lookup_by_symbol", lookup),
  paced: () => paced.call("lookup_by_symbol", lookup),
};

for (let index = 0; index < 300; index++) for (const run of Object.values(runs)) await run();
const names = ["bare", "free", "paced"] as const;
const times = { bare: [] as number[], free: [] as number[], paced: [] as number[] };
for (let index = 0; index < PAIRS; index++) {
  // Whoever goes first changes, so that nobody always has the warmer cache.
  for (const offset of names.keys()) {
    const name = names[(index + offset) % names.length] ?? "bare";
    times[name].push(await timed(runs[name]));
  }
}
const overBare = (name: "free" | "paced"): number[] =>
  times[name].map((time, index) => time - (times.bare[index] ?? Number.NaN));

const pacer = createPacer({ file: join(folder, "turns.sqlite") });
const turns: number[] = [];
for (let index = 0; index < 2000; index++) {
  turns.push(await timed(() => pacer.turn("host", { gapMs: 0.001, latest: Number.POSITIVE_INFINITY })));
}
pacer.close();
await free.close();
await paced.close();
await agent.close();
await server.stop();
rmSync(folder, { recursive: true, force: true });

const row = (name: string, values: readonly number[]): string =>
  `${name.padEnd(44)} ${quantile(values, 0.5).toFixed(3).padStart(8)} ${quantile(values, 0.9).toFixed(3).padStart(8)}`;
const overhead = quantile(overBare("free"), 0.5);
console.log(`${PAIRS} rounds, milliseconds`.padEnd(44), "  median", "     p90");
console.log(row("bare undici request, body as JSON", times.bare));
console.log(row("client call without a schedule", times.free));
console.log(row("client call with this machine's schedule", times.paced));
console.log(row("over bare, without a schedule", overBare("free")));
console.log(row("over bare, with this machine's schedule", overBare("paced")));
console.log(row("one turn from the schedule, alone", turns));
console.log(
  `overhead ${overhead.toFixed(3)} ms, goal ${GOAL_MS} ms: ${overhead <= GOAL_MS ? "reached" : "missed"}`,
);
process.exitCode = overhead <= GOAL_MS ? 0 : 1;
