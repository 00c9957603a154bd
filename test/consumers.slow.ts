import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDataset, builtRows } from "../src/dataset/build.ts";
import { contextOf, DEFAULT_CONTEXT } from "../src/dataset/context/index.ts";
import { columnsOf, type ExportReport, formats, getFormat, hubName } from "../src/dataset/formats/index.ts";
import type { Row, RowKind } from "../src/dataset/row.ts";
import { consumersFolder, type Environment, installConsumers } from "./consumers/install.ts";
import { datasetRows } from "./dataset-rows.ts";
import { gathered } from "./gathered.ts";

const run = promisify(execFile);
const consumers = installConsumers();

/** With lists, flags, decimals and texts among their arguments, and with chains among them. */
const FUNCTIONS = [
  "lookup_by_symbol",
  "lookup_by_id",
  "overlap_by_id",
  "overlap_by_region",
  "get_homology_by_symbol",
  "get_ld_pairwise",
  "get_variation",
  "get_taxonomy_classification",
  "get_uniprotkb_entry",
  "search_uniprotkb",
  "esummary",
];
const MIX = { seed: 3, calls: 300, abstain: 40, missing: 40, chains: 60, weights: {} };

/** The worst order for readers that guess: single calls first, and what looks different at the end. */
const ORDER: readonly RowKind[] = ["call", "abstain", "missing-parameter", "multi-hop"];

/** Formats whose readers guess types from the first 10 MB of a file: with so many functions beside a question, files are larger. */
const GUESSED = ["openai", "trl", "trl-prompt-completion"];
const WIDE = { distractors: 45, hardness: "any" } as const;
const GUESSED_FROM = 10 * 2 ** 20;

const total = (counts: Readonly<Record<string, number>> = {}): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const counted = (keys: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

if (typeof consumers === "string") {
  describe("the consumers of the data set", () => {
    it.skip(`are not installed: ${consumers}`, () => {});
  });
} else {
  const folder = mkdtempSync(join(tmpdir(), "biotool-consumers-"));
  let rows: readonly Row[];
  const reports: Record<string, ExportReport> = {};

  /** What a script says in its last line, one JSON document. */
  const said = async (environment: Environment, words: readonly string[]): Promise<unknown> => {
    const { stdout } = await run(consumers[environment], words, {
      cwd: consumersFolder,
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1", HF_HOME: join(folder, "hf") },
      timeout: 550_000,
      maxBuffer: 1e8,
    });
    return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
  };

  beforeAll(async () => {
    const build = join(folder, "build");
    await buildDataset({ folder: build, ...MIX, only: FUNCTIONS, solver: null });
    const built = [...(await datasetRows()), ...(await gathered(builtRows(build)))];
    rows = ORDER.flatMap((kind) => built.filter((row) => row.kind === kind));
    mkdirSync(join(folder, "cache"));
    for (const { name, write } of Object.values(formats))
      reports[name] = await write(rows, { folder: join(folder, name) });
    mkdirSync(join(folder, "wide"));
    for (const name of GUESSED)
      await getFormat(name).write(rows, { folder: join(folder, "wide", name), context: WIDE });
    const lines = rows.map((row) => JSON.stringify(columnsOf(row, shownWith(row))));
    writeFileSync(join(folder, "rows.jsonl"), lines.map((line) => `${line}\n`).join(""));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const shownWith = (row: Row): readonly string[] =>
    contextOf(row, DEFAULT_CONTEXT).functions.map(({ name }) => name);

  describe("the set they are given", () => {
    it("holds all kinds of rows, and files too large to be guessed as a whole", () => {
      for (const kind of ORDER)
        expect(rows.filter((row) => row.kind === kind).length).toBeGreaterThanOrEqual(20);
      for (const name of GUESSED)
        expect(statSync(join(folder, "wide", name, "biotool-train.jsonl")).size).toBeGreaterThan(
          GUESSED_FROM,
        );
    });
  });

  describe("LLaMA-Factory", () => {
    it("keeps every row to the end, with tokens to train on, in every split and template", async () => {
      const { counts, standIns } = (await said("factory", [
        "llama_factory.py",
        join(folder, "llama-factory"),
        folder,
      ])) as { counts: Record<string, Record<string, number>>; standIns: string[] };
      expect(Object.keys(counts).sort()).toEqual(Object.keys(reports["llama-factory"]?.files ?? {}).sort());
      for (const [file, kept] of Object.entries(counts))
        for (const number of Object.values(kept)) expect(number).toBe(reports["llama-factory"]?.files[file]);
      console.log(
        `LLaMA-Factory kept ${rows.length} of ${rows.length} rows; stand-ins for ${standIns.join(", ")}`,
      );
    });
  });

  describe("BFCL", () => {
    it("accepts our gold, and every other spelling of it, and nothing with an argument too many", async () => {
      const verdict = (await said("factory", ["bfcl.py", join(folder, "bfcl")])) as Record<string, unknown>;
      expect(verdict).toMatchObject({ refused: 0, wrongAccepted: 0, problems: [] });
      expect(verdict["checked"]).toBeGreaterThanOrEqual(rows.filter(({ kind }) => kind === "call").length);
      console.log(`BFCL accepted ${String(verdict["checked"])} spellings of gold`);
    });
  });

  describe("datasets, DuckDB and TRL", () => {
    it("read every row as it was written, and format every record", async () => {
      const found = (await said("hub", ["hugging_face.py", folder, join(folder, "cache")])) as {
        hub: Record<string, number>;
        same: number;
        duckdb: number;
        kinds: Record<string, number>;
        functions: number;
        loaded: Record<string, number>;
        trl: Record<string, number>;
        inexact: Record<string, number>;
      };
      expect(found.hub).toEqual(counted(rows.map(({ split }) => hubName(split ?? "train"))));
      expect([found.same, found.duckdb]).toEqual([rows.length, rows.length]);
      expect(found.kinds).toEqual(counted(rows.map(({ kind }) => kind)));
      expect(found.functions).toBe(
        new Set(rows.filter(({ kind }) => kind === "call").map(({ calls }) => calls[0]?.name)).size,
      );
      expect(Object.keys(found.loaded)).toEqual(GUESSED.flatMap((name) => [name, `wide/${name}`]));
      for (const [name, count] of Object.entries(found.loaded))
        expect([name, count]).toEqual([name, total(reports[name.replace("wide/", "")]?.files)]);
      expect(Object.keys(found.trl)).toHaveLength(8);
      for (const [name, count] of Object.entries(found.trl))
        expect([name, count]).toEqual([name, total(reports[name.split(" ")[0] ?? ""]?.files)]);
      console.log(
        `datasets and DuckDB have ${rows.length} of ${rows.length} rows; records with a decimal that datasets changed: ` +
          JSON.stringify(found.inexact),
      );
    });
  });
}
