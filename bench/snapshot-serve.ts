// `biotool snapshot serve` under load: 50 connections of this process, the server in another, both on this machine.
// Run: npm run build && npx node bench/snapshot-serve.ts [requests]
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { snapshotFolder, unpackFolder } from "../src/snapshot/cache.ts";
import { openVolumes } from "../src/snapshot/lazy-database.ts";
import { readManifest } from "../src/snapshot/manifest.ts";
import { load } from "./http-load.ts";
import { line, ms, quantile } from "./measure.ts";
import { drawQuestions } from "./snapshot-questions.ts";

const requests = Number(process.argv[2] ?? 40_000);
const CONNECTIONS = 50;
const cli = process.env["BIOTOOL_CLI"] ?? fileURLToPath(new URL("../dist/apps/cli/main.js", import.meta.url));

const database = openVolumes(readManifest(snapshotFolder()), {
  from: snapshotFolder(),
  cache: unpackFolder(),
});
const { lookups, uniprot, entrez } = drawQuestions(database, 2_000);
database.close();

const extra = process.env["BENCH_NODE"]?.split(" ") ?? [];
const server = spawn(process.execPath, [...extra, cli, "snapshot", "serve", "--port", "0", "--json"], {
  stdio: ["ignore", "pipe", "ignore"],
});
const port = await portOf(server);

try {
  console.log(
    `${CONNECTIONS} connections; ${lookups.length}, ${uniprot.length} and ${entrez.length} different questions`,
  );
  await measure("lookups", { targets: lookups, requests, goal: 5_000 });
  await measure("searches, UniProt's language", { targets: uniprot, requests: requests / 4, goal: 1_000 });
  await measure("searches, Entrez's language", { targets: entrez, requests: requests / 4, goal: 1_000 });
} finally {
  server.kill("SIGTERM");
  await once(server, "exit");
}

async function portOf({ stdout }: ChildProcess): Promise<number> {
  let told = "";
  for await (const chunk of stdout ?? []) {
    told += String(chunk);
    const bound = /127\.0\.0\.1:(\d+)/.exec(told)?.[1];
    if (bound) return Number(bound);
  }
  throw new Error(`the server did not start: is it built? ${told}`);
}

async function measure(
  what: string,
  { targets, requests: wanted, goal }: { targets: readonly string[]; requests: number; goal: number },
): Promise<void> {
  const ask = (count: number) => load({ port, connections: CONNECTIONS, targets, requests: count });
  await ask(Math.min(wanted, targets.length, 4_000));
  const before = cpuSeconds(server.pid);
  const { perSecond, times, statuses, bytes } = await ask(wanted);
  const cpu = cpuSeconds(server.pid) - before;
  line(`${what}, a second`, { figure: perSecond.toFixed(0), goal: `${goal}` });
  line("  p50", { figure: ms(quantile(times, 0.5)), goal: "-" });
  line("  p99", { figure: ms(quantile(times, 0.99)), goal: "20 ms" });
  const told = [...statuses].map(([status, count]) => `${count} x ${status}`).join(", ");
  const each = Number.isNaN(cpu) ? "" : `; ${((cpu / wanted) * 1000).toFixed(3)} ms of the server's CPU each`;
  console.log(`  ${told}; ${(bytes / wanted / 1000).toFixed(1)} kB each${each}`);
}

/** Processor time of a process, seconds: only Linux tells. */
function cpuSeconds(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}
