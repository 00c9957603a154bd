// Opening the snapshot in a fresh process with the cache warm, its sizes, and what unpacking everything takes.
// Run: npx node bench/snapshot-open.ts [--unpack]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { snapshotFolder, unpackFolder } from "../src/snapshot/cache.ts";
import { readManifest } from "../src/snapshot/manifest.ts";
import { databasePath, unpackVolume } from "../src/snapshot/unpack.ts";
import { line, ms, quantile } from "./measure.ts";

const RUNS = 9;
const from = snapshotFolder();
const manifest = readManifest(from);
for (const volume of manifest.volumes) unpackVolume(volume, { from, cache: unpackFolder() });

/** Opens and asks one gene, a protein and a search, so that three volumes are attached; modules are loaded before. */
const script = `
  const { openAnswering } = await import(${JSON.stringify(new URL("../src/snapshot/answering.ts", import.meta.url).href)});
  const { openVolumes } = await import(${JSON.stringify(new URL("../src/snapshot/lazy-database.ts", import.meta.url).href)});
  const { readManifest } = await import(${JSON.stringify(new URL("../src/snapshot/manifest.ts", import.meta.url).href)});
  const options = { from: ${JSON.stringify(from)}, cache: ${JSON.stringify(unpackFolder())} };
  const start = performance.now();
  openAnswering({ folder: options.from, cache: options.cache });
  const opened = performance.now();
  const database = openVolumes(readManifest(options.from), options);
  database.get("SELECT * FROM gene WHERE id = 'ENSG00000012048'");
  database.get("SELECT * FROM protein WHERE accession = 'P04637'");
  database.get("SELECT rowid FROM article_text WHERE article_text MATCH 'cancer' LIMIT 1");
  console.log(JSON.stringify([opened - start, performance.now() - opened]));`;

const runs = Array.from({ length: RUNS }, (): readonly [number, number] => {
  const { stdout } = spawnSync(process.execPath, ["--no-warnings", "--input-type=module", "-e", script]);
  return JSON.parse(String(stdout)) as [number, number];
});
line("opening the database", {
  figure: ms(
    quantile(
      runs.map(([open]) => open),
      0.5,
    ),
  ),
  goal: "50 ms",
});
line("opening it and asking three volumes", {
  figure: ms(
    quantile(
      runs.map(([, ask]) => ask),
      0.5,
    ),
  ),
  goal: "50 ms",
});

const packed = readdirSync(from).reduce((sum, file) => sum + statSync(join(from, file)).size, 0);
const size = (path: string): number => statSync(path).size;
line("shipped", { figure: megabytes(packed), goal: "40 MB" });
const unpacked = manifest.volumes.map(
  (volume) => [volume.volume, size(databasePath(volume, unpackFolder()))] as const,
);
line("unpacked", { figure: megabytes(unpacked.reduce((sum, [, bytes]) => sum + bytes, 0)), goal: "300 MB" });
console.log(`  ${unpacked.map(([name, bytes]) => `${name} ${megabytes(bytes)}`).join(", ")}`);

if (process.argv.includes("--unpack")) {
  const cache = mkdtempSync(join(tmpdir(), "biotool-open-"));
  const start = performance.now();
  for (const volume of manifest.volumes) unpackVolume(volume, { from, cache });
  line("unpacking everything, one thread", { figure: ms(performance.now() - start), goal: "-" });
  rmSync(cache, { recursive: true, force: true });
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
