// A call in process on the snapshot: from a call to its observation.
// Run: npx node bench/snapshot-call.ts [rounds]

import type { Call } from "../src/catalog/definition.ts";
import { buildRequest, functions } from "../src/catalog/index.ts";
import { createClient } from "../src/client/index.ts";
import { observe } from "../src/observation/index.ts";
import { openSnapshot, snapshotTransport } from "../src/snapshot/index.ts";
import { line, ms, quantile } from "./measure.ts";

const rounds = Number(process.argv[2] ?? 20);

const snapshot = openSnapshot();
const genes = ["BRCA1", "TP53", "CFTR", "HBB", "EGFR", "KRAS", "APOE", "SOD1", "LDLR", "MYC", "PTEN", "VHL"];
const ids = genes.map((symbol) => {
  const { body } = snapshot.answer(buildRequest("lookup_by_symbol", { species: "homo_sapiens", symbol }));
  return String(JSON.parse(new TextDecoder().decode(body)).id);
});
const held = new Set(
  functions
    .filter(({ name, example }) => snapshot.answer(buildRequest(name, example)).status === 200)
    .map(({ name }) => name),
);
snapshot.close();

const accessions =
  "P38398 P04637 P13569 P68871 P00533 P01116 P02649 P00441 P01130 P01106 P60484 P40337".split(" ");

/** BLAST is another program, and takes as long as it takes: reported apart. */
const isBlast = (name: string): boolean => name.startsWith("blast");

/** Every function that the snapshot answers, by its example, and the commonest ones over a dozen genes. */
const calls: readonly Call[] = [
  ...functions
    .filter(({ name }) => held.has(name) && !isBlast(name))
    .map(({ name, example }) => ({ name, arguments: example })),
  ...genes.map((symbol) => ({ name: "lookup_by_symbol", arguments: { species: "homo_sapiens", symbol } })),
  ...ids.map((id) => ({ name: "lookup_by_id", arguments: { id, expand: true } })),
  ...ids.map((id) => ({ name: "get_xrefs_by_id", arguments: { id } })),
  ...ids.map((id) => ({ name: "get_homology_by_id", arguments: { species: "human", id } })),
  ...accessions.map((accession) => ({ name: "get_uniprotkb_entry", arguments: { accession } })),
];

/** Questions that thousands of records answer, or that no index narrows: reported apart. */
const broad: readonly Call[] = [
  { name: "search_uniprotkb", arguments: { query: "length:[100 TO 120] AND organism_id:9606" } },
  { name: "search_uniprotkb", arguments: { query: "go:0006915 AND organism_id:9606" } },
  { name: "search_uniprotkb", arguments: { query: "insulin" } },
  { name: "stream_uniprotkb", arguments: { query: "organism_id:9606", fields: "accession" } },
  { name: "esearch", arguments: { db: "snp", term: "missense_variant[Function_Class]" } },
  { name: "esearch", arguments: { db: "snp", term: "BRCA1[gene] AND pathogenic[Clinical_Significance]" } },
  { name: "get_phenotype_by_gene", arguments: { species: "human", gene: "BRCA1", include_associated: true } },
  { name: "overlap_by_region", arguments: { species: "human", region: "1:1-4000000", feature: ["gene"] } },
  { name: "get_ontology_descendants", arguments: { id: "GO:0008150" } },
];

interface Timed {
  readonly name: string;
  readonly ms: number;
}

/** Times of some calls, each asked once a round; the first two rounds open files and warm the compiler. */
async function timesOf(asked: readonly Call[], count: number): Promise<readonly Timed[]> {
  const times: Timed[] = [];
  for (let round = -2; round < count; round += 1) {
    for (const call of asked) {
      const start = performance.now();
      const outcome = await client.call(call.name, call.arguments);
      observe(outcome);
      if (round >= 0) times.push({ name: call.name, ms: performance.now() - start });
    }
  }
  return times;
}

const client = createClient({ transport: snapshotTransport() });
const times = await timesOf(calls, rounds);
const broadTimes = await timesOf(broad, 3);
const blastTimes = await timesOf(
  functions
    .filter(({ name }) => held.has(name) && isBlast(name))
    .map(({ name, example }) => ({ name, arguments: example })),
  3,
);
await client.close();

const sample = times.map(({ ms }) => ms);
console.log(`${held.size} functions, ${times.length} calls`);
line("a call in process on the snapshot, to the observation, p50", {
  figure: ms(quantile(sample, 0.5)),
  goal: "1 ms",
});
line("the same, p99", { figure: ms(quantile(sample, 0.99)), goal: "5 ms" });
const all = [
  ...sample,
  ...broadTimes.slice(0, broad.length).flatMap(({ ms }) => Array<number>(rounds).fill(ms)),
];
line(`the same, with ${broad.length} broad questions, p99`, { figure: ms(quantile(all, 0.99)), goal: "-" });
for (const { name, mean } of meansOf(times).slice(0, 8)) console.log(`${ms(mean).padStart(12)}  ${name}`);
console.log("BLAST:");
for (const { name, mean } of meansOf(blastTimes)) console.log(`${ms(mean).padStart(12)}  ${name}`);
console.log("broad questions:");
for (const [at, { name, arguments: asked }] of broad.entries()) {
  const of = broadTimes.filter((_, index) => index % broad.length === at).map(({ ms }) => ms);
  console.log(`${ms(quantile(of, 0.5)).padStart(12)}  ${name} ${JSON.stringify(asked)}`);
}

function meansOf(timed: readonly Timed[]): { readonly name: string; readonly mean: number }[] {
  return [...Map.groupBy(timed, ({ name }) => name)]
    .map(([name, of]) => ({ name, mean: of.reduce((sum, { ms }) => sum + ms, 0) / of.length }))
    .sort((left, right) => right.mean - left.mean);
}
