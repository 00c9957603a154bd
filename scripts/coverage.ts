// Writes src/snapshot/examples.ts and docs/coverage.md from the snapshot: npx node scripts/coverage.ts
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { shellCall } from "../src/apps/cli/print-answer.ts";
import { RID_NOTE } from "../src/apps/cli/snapshot-info.ts";
import type { Arguments, Call, FunctionDefinition } from "../src/catalog/definition.ts";
import { buildRequest, functions } from "../src/catalog/index.ts";
import { readAnswer } from "../src/client/index.ts";
import { heldExamples } from "../src/snapshot/examples.ts";
import {
  type FunctionHolding,
  openSnapshot,
  type Snapshot,
  type SnapshotInfo,
} from "../src/snapshot/index.ts";
import { tablesOf } from "../src/snapshot/info.ts";
import { candidateArguments, type Rows } from "./coverage-candidates.ts";
import { recordedArguments } from "./recorded-arguments.ts";
import { snapshotRows } from "./snapshot-rows.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

/** A search of BLAST's own takes the program, which not every machine has; its own tests run it where it is. */
export const startsProgram = ({ service }: { readonly service: string }): boolean => service === "blast";

/** What a call comes to: content, or the outcome that it is instead. */
export function outcomeOf(snapshot: Snapshot, { name, arguments: args }: Call): string {
  const answer = snapshot.answer(buildRequest(name, args));
  return answer.status >= 300 && answer.status < 400 ? "data" : readAnswer(name, answer).status;
}

interface Found {
  /** Calls that get content, of functions whose example in the catalogue does not. */
  readonly examples: ReadonlyMap<string, Arguments>;
  /** Functions that have a route, and no call of which gets content. */
  readonly unanswered: readonly string[];
  /** Functions that get content without any table. */
  readonly factless: readonly string[];
}

/**
 * A call of each function that gets content: the catalogue's example, else the one known, else the first that works of the
 * recorded requests and of what the tables hold.
 */
export function findExamples(snapshot: Snapshot, rows: Rows): Found {
  const works = (name: string, args: Arguments): boolean => {
    try {
      return outcomeOf(snapshot, { name, arguments: args }) === "data";
    } catch {
      return false;
    }
  };
  const examples = new Map<string, Arguments>();
  const unanswered: string[] = [];
  const factless: string[] = [];
  for (const definition of functions) {
    const { name, example } = definition;
    const tables = tablesOf(name);
    if (startsProgram(definition)) continue;
    if (works(name, example)) {
      if (tables.length === 0) factless.push(name);
      continue;
    }
    if (tables.length === 0) continue;
    const known = heldExamples[name];
    const alone = [
      ...(known ? [known] : []),
      ...recordedArguments(definition),
      ...candidateArguments(definition, { tables, rows }),
    ];
    const tried = [
      ...alone,
      ...optionsOfSiblings(definition).flatMap((option) => alone.map((args) => ({ ...args, ...option }))),
    ];
    const found = tried.find((args) => works(name, args));
    if (found) examples.set(name, found);
    else unanswered.push(name);
  }
  return { examples, unanswered, factless };
}

/** Options that recorded requests of functions over the same table set: `prune_taxon` for the part of a tree that is held. */
function optionsOfSiblings({ name, example, parameters }: FunctionDefinition): readonly Arguments[] {
  const [main] = tablesOf(name);
  const siblings = functions.filter((other) => other.name !== name && tablesOf(other.name)[0] === main);
  const options = siblings
    .flatMap(recordedArguments)
    .flatMap((args) =>
      Object.entries(args).flatMap(([key, value]): [string, Arguments][] =>
        parameters[key]?.required === false && !(key in example)
          ? [[`${key}=${value}`, { [key]: value }]]
          : [],
      ),
    );
  return [...new Map(options).values()].slice(0, 10);
}

/** The text of src/snapshot/examples.ts. */
export const examplesText = ({ examples, unanswered, factless }: Found): string =>
  [
    "// Written by scripts/coverage.ts from the database; do not edit.",
    'import type { Arguments } from "../catalog/definition.ts";',
    "",
    "/** A call that gets content, for functions whose example in the catalogue is about something that is not held. */",
    "export const heldExamples: Readonly<Record<string, Arguments>> = {",
    ...[...examples].map(([name, args]) => `  ${name}: ${literal(args)},`),
    "};",
    "",
    "/** Functions that have a route, and no call of which gets content yet. */",
    `export const unanswered: ReadonlySet<string> = new Set(${setLiteral(unanswered)});`,
    "",
    "/** Functions that need no fact to be answered. */",
    `export const factless: ReadonlySet<string> = new Set(${setLiteral(factless)});`,
    "",
  ].join("\n");

/** Written out in lines, which the formatter leaves as they are. */
const literal = (args: Arguments): string =>
  ["{", ...Object.entries(args).map(([name, value]) => `    ${name}: ${JSON.stringify(value)},`), "  }"].join(
    "\n",
  );

/** As the formatter has it: in one line where that has room. */
function setLiteral(names: readonly string[]): string {
  const words = names.map((name) => JSON.stringify(name));
  const line = `[${words.join(", ")}]`;
  return line.length < 45 ? line : `[\n${words.map((word) => `  ${word},`).join("\n")}\n]`;
}

/** The text of docs/coverage.md. */
export function coverageText({ functions: holdings, release, sources, bytes }: SnapshotInfo): string {
  const held = holdings.filter(({ content }) => content);
  const absent = holdings.filter(({ content }) => !content);
  const releases = Map.groupBy(sources, ({ release }) => release);
  return [
    "# Coverage",
    "",
    `Written by \`npx node scripts/coverage.ts\` from \`biotool snapshot info --json\`; a test runs every example.`,
    `Snapshot of ${release}, ${(bytes / 1e6).toFixed(1)} MB: content for ${held.length} of ${holdings.length} functions.`,
    "",
    ...["ensembl", "eutils", "blast", "uniprot"].flatMap((service) => sectionOf(service, held)),
    "## Absent",
    "",
    'These get the service\'s own "not found" form with `x-biotool-snapshot: absent`, until the fact named is held.',
    "",
    "| function | needs |",
    "| --- | --- |",
    ...absent.map(({ name, needs = "" }) => `| \`${name}\` | ${needs} |`),
    "",
    "## Releases and licences of the sources",
    "",
    "| release | files | licence |",
    "| --- | --: | --- |",
    ...[...releases].map(
      ([name, files]) =>
        `| ${cell(name)} | ${files.length} | ${cell([...new Set(files.map(({ licence }) => licence))].join("; "))} |`,
    ),
    "",
  ].join("\n");
}

const TITLES: Readonly<Record<string, string>> = {
  ensembl: "Ensembl",
  eutils: "NCBI E-utilities",
  blast: "NCBI BLAST",
  uniprot: "UniProt",
};

function sectionOf(service: string, held: readonly FunctionHolding[]): string[] {
  const rows = held.filter((holding) => holding.service === service);
  if (rows.length === 0) return [];
  return [
    `## ${TITLES[service] ?? service}`,
    "",
    ...(service === "blast"
      ? ["By NCBI BLAST+ over the sequences held, where it is installed; absent elsewhere.", RID_NOTE, ""]
      : []),
    "| function | entities | tables | releases | a call that works |",
    "| --- | --: | --- | --- | --- |",
    ...rows.map(({ name, entities, databases, tables, sources, example }) => {
      const counts = databases
        ? Object.entries(databases).map(([database, count]) => `${database} ${count.toLocaleString("en-US")}`)
        : [entities.toLocaleString("en-US")];
      const from = [...new Set(sources.map(({ release }) => release))];
      const call = shellCall({ name, arguments: example });
      return `| \`${name}\` | ${counts.join(", ")} | ${tables.join(", ")} | ${cell(from.join("; "))} | \`${cell(call)}\` |`;
    }),
    "",
  ];
}

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** The same command twice: what is found decides what the account says, which is read again by a second run. */
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const snapshot = openSnapshot();
  if (process.argv[2] === "--page") {
    const info = snapshot.info();
    writeFileSync(`${root}docs/coverage.md`, coverageText(info));
    const held = info.functions.filter(({ content }) => content).length;
    console.log(`docs/coverage.md: content for ${held} of ${info.functions.length} functions`);
  } else {
    const found = findExamples(snapshot, snapshotRows());
    writeFileSync(`${root}src/snapshot/examples.ts`, examplesText(found));
    console.log(
      `src/snapshot/examples.ts: ${found.examples.size} examples from recorded requests and tables`,
    );
    if (found.unanswered.length > 0) console.log(`no call gets content: ${found.unanswered.join(", ")}`);
    const again = ["--disable-warning=ExperimentalWarning", fileURLToPath(import.meta.url), "--page"];
    execFileSync(process.execPath, again, { stdio: "inherit" });
  }
  snapshot.close();
}
