/**
 * Shows what the templates of some functions make: questions, calls, evidence, what the snapshot answers, and every fault.
 * `node scripts/dataset-try.ts lookup_by_symbol get_archive_id [--rows 2] [--faults]`
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findFunction, getFunction } from "../src/catalog/index.ts";
import { createClient } from "../src/client/index.ts";
import type { FunctionAsks, Shape } from "../src/dataset/asks/asks.ts";
import { gapsOf, valuesOf } from "../src/dataset/asks/gaps.ts";
import { kindsOf } from "../src/dataset/asks/kind-of.ts";
import { realize } from "../src/dataset/asks/realize.ts";
import { choose, fillArguments } from "../src/dataset/asks/variables.ts";
import { readWritten } from "../src/dataset/asks/written.ts";
import { evidenceFaults } from "../src/dataset/check/evidence.ts";
import { lexiconOf } from "../src/dataset/check/lexicon.ts";
import { draw } from "../src/dataset/pools/pool.ts";
import { randomOf } from "../src/dataset/random.ts";
import { observe } from "../src/observation/index.ts";
import { openFacts, snapshotTransport } from "../src/snapshot/index.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: "string", default: "1" }, faults: { type: "boolean", default: false } },
});
const folder = join(import.meta.dirname, "../src/dataset/asks");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  /^(?:ncbi|ensembl|uniprot)\/.*\.ts$/.test(file),
);
const modules: Record<string, unknown>[] = await Promise.all(files.map((file) => import(join(folder, file))));
const isAsks = (value: unknown): value is FunctionAsks =>
  typeof value === "object" && value !== null && "shapes" in value;
const all = modules.flatMap((module) => Object.values(module).filter(isAsks));
const wanted = all.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
for (const name of positionals)
  if (!all.some((one) => one.name === name)) console.log(`! no templates for ${name}`);
const facts = openFacts();
const client = createClient({ transport: snapshotTransport() });
const written = new Map(
  wanted.map(({ name }) => [
    name,
    existsSync(writtenFile(name)) ? readWritten(name, readFileSync(writtenFile(name), "utf8")) : [],
  ]),
);
const lexicon = lexiconOf(
  all,
  [...written.values()].flat().flatMap(({ words }) => words),
);
let faults = 0;
const fault = (text: string): void => {
  faults += 1;
  console.log(`! ${text}`);
};
for (const asks of wanted) {
  if (!values.faults) console.log(`\n# ${asks.name}`);
  for (const [place, shape] of asks.shapes.entries()) await tryShape(asks.name, { shape, place });
  tellCoverage(asks);
  await tryWritten(asks.name);
}
await client.close();
facts.close();
console.log(`\n${wanted.length} functions, ${faults} faults`);

function writtenFile(name: string): string {
  return join(import.meta.dirname, "../data/written", findFunction(name)?.database ?? "", `${name}.jsonl`);
}

async function outcomeOf(name: string, args: Parameters<typeof client.call>[1]): Promise<string> {
  try {
    const outcome = await client.call(name, args);
    return `${outcome.status}: ${observe(outcome, { budget: 160 }).text.replaceAll("\n", " / ").slice(0, 160)}`;
  } catch (problem) {
    return `wrong: ${problem instanceof Error ? problem.message : String(problem)}`;
  }
}

async function tryShape(name: string, { shape, place }: { shape: Shape; place: number }): Promise<void> {
  const random = randomOf(`try|${name}|${place}`);
  const records = shape.from ? draw(shape.from, { facts, seed: `try|${place}`, limit: 200 }) : [{}];
  if (records.length === 0) return fault(`${name} shape ${place + 1}: the pool is empty`);
  const choices = Math.max(1, ...Object.values(shape.choose ?? {}).map((choice) => valuesOf(choice).length));
  const tries = Math.max(Number(values.rows), shape.templates.length, Math.min(choices, 40));
  const told = new Set<string>();
  const statuses = new Map<string, number>();
  for (let index = 0; index < tries; index += 1) {
    const filling = { drawn: records[index % records.length] ?? {}, ...choose(shape, { index, random }) };
    const template = shape.templates[index % shape.templates.length] as string;
    const where = `${name} shape ${place + 1}, “${template}”`;
    try {
      const args = fillArguments(shape.arguments, filling);
      const { question, evidence, unjustified } = realize(template, {
        wording: { ...shape, kindOf: kindsOf(name) },
        filling,
        random,
      });
      const problems = [
        ...unjustified.map((argument) => `nothing in it gives ${argument}`),
        ...evidenceFaults({ question, calls: [{ name, arguments: args }], evidence: [evidence] }, lexicon),
        ...(shape.missing ?? [])
          .filter((parameter) => !(parameter in getFunction(name).parameters))
          .map((parameter) => `unknown missing parameter ${parameter}`),
      ];
      for (const problem of problems)
        if (!told.has(`${template}${problem}`)) {
          told.add(`${template}${problem}`);
          fault(`${where}: ${problem}\n    ${question}  ${JSON.stringify(args)}`);
        }
      if (shape.missing) {
        if (!values.faults) console.log(`  ? ${question}  (missing ${shape.missing.join(", ")})`);
        continue;
      }
      const outcome = await outcomeOf(name, args);
      const status = outcome.split(":")[0] ?? "";
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === "wrong") fault(`${where}: ${outcome} ${JSON.stringify(args)}`);
      if (!values.faults) console.log(`  ${question}\n      ${JSON.stringify(args)}  →  ${outcome}`);
    } catch (problem) {
      fault(`${where}: ${problem instanceof Error ? problem.message : String(problem)}`);
    }
  }
  if (!shape.missing)
    console.log(
      `  ${name} shape ${place + 1}: pool ${records.length === 200 ? "200 or more" : records.length}, ${[...statuses].map(([status, count]) => `${status} ${count}`).join(", ")}`,
    );
}

function tellCoverage(asks: FunctionAsks): void {
  const { name, shapes } = asks;
  const templates = new Set(shapes.filter(({ missing }) => !missing).flatMap((shape) => shape.templates));
  const missing = new Set(shapes.filter((shape) => shape.missing).flatMap((shape) => shape.templates));
  const gaps = gapsOf(asks, facts);
  if (templates.size < 12) fault(`${name}: ${templates.size} templates, at least 12 are wanted`);
  if (gaps.parameters.length > 0) fault(`${name}: no shape covers ${gaps.parameters.join(", ")}`);
  if (gaps.values.length > 0) fault(`${name}: no shape gives ${gaps.values.join(", ")}`);
  console.log(
    `  ${name}: ${templates.size} templates, ${missing.size} for missing parameters, ${written.get(name)?.length ?? 0} written`,
  );
}

async function tryWritten(name: string): Promise<void> {
  for (const entry of written.get(name) ?? []) {
    const { question, call, evidence, unjustified } = entry;
    const problems = [
      ...unjustified.map((argument) => `nothing in it gives ${argument}`),
      ...evidenceFaults({ question, calls: [call], evidence: [evidence] }, lexicon),
    ];
    for (const problem of problems)
      fault(`${entry.id}: ${problem}\n    ${question}  ${JSON.stringify(call.arguments)}`);
    const outcome = await outcomeOf(name, call.arguments);
    if (/^(?:wrong|refused|malformed)/.test(outcome)) fault(`${entry.id}: ${outcome}`);
    if (!values.faults)
      console.log(`  W ${question}\n      ${JSON.stringify(call.arguments)}  →  ${outcome}`);
  }
}
