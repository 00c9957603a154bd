// How the cost of lookups and searches grows when the tables are doubled and quadrupled with renamed copies.
// Run: npx node bench/snapshot-scale.ts [seconds a measurement]
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { baseUrls } from "../src/catalog/index.ts";
import { openDatabase } from "../src/client/sqlite.ts";
import { snapshotFolder, unpackFolder } from "../src/snapshot/cache.ts";
import { textName } from "../src/snapshot/ddl.ts";
import { openVolumes } from "../src/snapshot/lazy-database.ts";
import { readManifest } from "../src/snapshot/manifest.ts";
import { type Table, tableNamed } from "../src/snapshot/schema.ts";
import { openSnapshot } from "../src/snapshot/snapshot.ts";
import { databasePath, unpackVolume } from "../src/snapshot/unpack.ts";
import { ms, quantile } from "./measure.ts";
import { drawQuestions, type Questions } from "./snapshot-questions.ts";

const seconds = Number(process.argv[2] ?? 3);
const from = snapshotFolder();
const manifest = readManifest(from);
for (const volume of manifest.volumes) unpackVolume(volume, { from, cache: unpackFolder() });

/** The tables that the questions mostly read. */
const grown = ["gene", "transcript", "hgnc", "protein", "ncbi_gene", "article", "snp", "taxon"].map(
  tableNamed,
);

const database = openVolumes(manifest, { from, cache: unpackFolder() });
const questions = drawQuestions(database, 500);
database.close();

type Kind = keyof Questions;
const kinds: readonly Kind[] = ["lookups", "uniprot", "entrez"];

const cache = mkdtempSync(join(tmpdir(), "biotool-scale-"));
try {
  for (const volume of manifest.volumes) {
    cpSync(databasePath(volume, unpackFolder()), databasePath(volume, cache));
  }
  console.log("CPU of one request, mean and p50, ms");
  tell("as shipped");
  for (const copies of [2, 4]) {
    for (const table of grown) grow(table, copies);
    tell(`${copies} times the rows`);
  }
} finally {
  rmSync(cache, { recursive: true, force: true });
}

/** Doubles what is there, so that two calls make four: keys and indexed texts get a suffix, whole-number keys an offset. */
function grow(table: Table, copies: number): void {
  const volume = manifest.volumes.find((each) => each.volume === table.volume);
  if (!volume) return;
  const changed = new Set([
    table.key[0] ?? "",
    ...(table.indexes ?? []).map(([first = ""]) => first.split(" ")[0] ?? ""),
  ]);
  const columns = Object.entries(table.columns);
  const values = columns.map(([name, type]) => {
    if (type === "TEXT" && changed.has(name)) return `"${name}" || 'x${copies}'`;
    return type === "INTEGER" && table.key[0] === name ? `"${name}" + ${copies * 1e10}` : `"${name}"`;
  });
  const names = columns.map(([name]) => `"${name}"`).join(", ");
  const grownFile = openDatabase(databasePath(volume, cache));
  grownFile.exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
  grownFile.exec(`INSERT INTO ${table.name} (${names}) SELECT ${values.join(", ")} FROM ${table.name}`);
  if (table.fullText)
    grownFile.exec(`INSERT INTO ${textName(table)} (${textName(table)}) VALUES ('rebuild')`);
  grownFile.close();
}

function tell(what: string): void {
  const snapshot = openSnapshot({ folder: from, cache });
  const figures = kinds.map((kind) => {
    const requests = questions[kind].map(requestOf);
    for (const request of requests.slice(0, 500)) snapshot.answer(request);
    const times: number[] = [];
    const before = process.cpuUsage();
    for (const end = performance.now() + seconds * 1_000; performance.now() < end; ) {
      const start = performance.now();
      snapshot.answer(requests[times.length % requests.length] ?? requestOf(""));
      times.push(performance.now() - start);
    }
    const { user, system } = process.cpuUsage(before);
    return `${kind} ${ms((user + system) / 1_000 / times.length)} / ${ms(quantile(times, 0.5))}`;
  });
  snapshot.close();
  console.log(`${what.padEnd(18)} ${figures.map((figure) => figure.padEnd(28)).join(" ")}`);
}

function requestOf(target: string) {
  const service =
    (["ensembl", "uniprot", "eutils"] as const).find((name) => target.startsWith(`/${name}/`)) ?? "ensembl";
  const url = baseUrls[service] + target.slice(service.length + 1);
  return { method: "GET" as const, url, headers: { accept: "application/json" }, body: undefined };
}
