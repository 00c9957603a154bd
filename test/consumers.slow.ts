import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExportReport, formats } from "../src/dataset/formats/index.ts";
import type { Row } from "../src/dataset/row.ts";
import { consumersFolder, type Environment, installConsumers } from "./consumers/install.ts";
import { datasetRows } from "./dataset-rows.ts";

const run = promisify(execFile);
const consumers = installConsumers();

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
      timeout: 300_000,
      maxBuffer: 1e8,
    });
    return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
  };

  beforeAll(async () => {
    rows = await datasetRows();
    mkdirSync(join(folder, "cache"));
    for (const format of Object.values(formats))
      reports[format.name] = await format.write(rows, { folder: join(folder, format.name) });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
    it("read every row and format every record", async () => {
      const found = (await said("hub", ["hugging_face.py", folder, join(folder, "cache")])) as {
        hub: Record<string, number>;
        kinds: Record<string, number>;
        functions: number;
        trl: Record<string, number>;
      };
      const total = (counts: Readonly<Record<string, number>>): number =>
        Object.values(counts).reduce((sum, count) => sum + count, 0);
      expect(found.hub).toEqual({
        train: 6,
        validation: 2,
        test_entities: 1,
        test_templates: 1,
        test_written: 1,
      });
      expect(total(found.kinds)).toBe(rows.length);
      expect(found.functions).toBe(
        new Set(rows.filter(({ kind }) => kind === "call").map(({ calls }) => calls[0]?.name)).size,
      );
      expect(Object.keys(found.trl)).toHaveLength(8);
      for (const [name, count] of Object.entries(found.trl))
        expect(count).toBe(total(reports[name.split(" ")[0] ?? ""]?.files ?? {}));
    });
  });
}
