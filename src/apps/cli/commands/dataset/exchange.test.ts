import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datasetRows } from "../../../../../test/dataset-rows.ts";
import { shell } from "../../../../../test/shell.ts";
import { DEFAULT_CONTEXT, formats, type Row } from "../../../../dataset/index.ts";
import { EXIT } from "../../failure.ts";

const place = mkdtempSync(join(tmpdir(), "biotool-exchange-"));
const set = join(place, "rows.jsonl");
let rows: readonly Row[];

beforeAll(async () => {
  rows = await datasetRows();
  writeFileSync(set, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe("biotool dataset stats", () => {
  it("counts a set for readers and for programs", async () => {
    const told = await shell("dataset", "stats", set);
    expect(told.status).toBe(EXIT.done);
    expect(told.out).toContain(`${rows.length} rows`);
    const { out } = await shell("dataset", "stats", set, "--json");
    expect(JSON.parse(out)).toMatchObject({ rows: rows.length, kinds: { "multi-hop": 2 } });
  });

  it("says what is wrong with a set that is none", async () => {
    expect(await shell("dataset", "stats", join(place, "nowhere"))).toMatchObject({ status: EXIT.usage });
    const broken = join(place, "broken.jsonl");
    writeFileSync(broken, '{"question": 1}\n');
    expect(await shell("dataset", "stats", broken)).toMatchObject({ status: EXIT.damaged });
    writeFileSync(join(place, "empty.jsonl"), "");
    expect(await shell("dataset", "stats", join(place, "empty.jsonl"))).toMatchObject({ status: EXIT.no });
  });
});

describe("biotool dataset export", () => {
  it("writes a format, checks it, and counts what it left out", async () => {
    const folder = join(place, "original");
    const { status, out } = await shell("dataset", "export", set, "--format", "original", "--out", folder);
    expect(status).toBe(EXIT.done);
    expect(out).toContain("7 rows in");
    expect(out).toContain("not a single call");
    expect(out).toContain("checked: no fault");
    expect(existsSync(join(folder, "tools.json"))).toBe(true);
  });

  it("shows the functions that it is told to show", async () => {
    const shownIn = async (name: string, ...more: readonly string[]): Promise<number[]> => {
      const folder = join(place, name);
      await shell("dataset", "export", set, "--format", "openai", "--out", folder, ...more);
      const lines = readFileSync(join(folder, "biotool-train.jsonl"), "utf8").trim().split("\n");
      return lines.map((line) => JSON.parse(line).tools.length);
    };
    expect(Math.min(...(await shownIn("nine", "--distractors", "9")))).toBe(10);
    expect(Math.max(...(await shownIn("none", "--distractors", "0", "--mask")))).toBeLessThanOrEqual(2);
  });

  it("names every format and default in its help", async () => {
    const { out } = await shell("dataset", "export", "--help");
    const words = out.split(/[\s,]+/);
    expect(words).toEqual(expect.arrayContaining(Object.keys(formats)));
    expect(out).toContain(`(default: ${DEFAULT_CONTEXT.distractors})`);
    expect(out.replaceAll(/\s+/g, " ")).toContain(`(default: ${DEFAULT_CONTEXT.hardness})`);
  });

  it("is one document for programs", async () => {
    const folder = join(place, "xlam");
    const { out } = await shell("dataset", "export", set, "--format", "xlam", "--out", folder, "--json");
    expect(JSON.parse(out)).toMatchObject({ format: "xlam", folder, rows: 9, faults: { count: 0 } });
  });

  it("refuses formats that are none, folders that are taken, and numbers that are none", async () => {
    const to = join(place, "refused");
    const wrong = await shell("dataset", "export", set, "--format", "opnai", "--out", to);
    expect(wrong.status).toBe(EXIT.usage);
    expect(wrong.err).toContain("did you mean openai?");
    expect(await shell("dataset", "export", set, "--format", "openai", "--out", place)).toMatchObject({
      status: EXIT.usage,
    });
    expect(
      await shell("dataset", "export", set, "--format", "openai", "--out", to, "--distractors", "few"),
    ).toMatchObject({ status: EXIT.usage });
    expect(existsSync(to)).toBe(false);
  });
});

describe("biotool dataset import", () => {
  it("reads the original's layout back as rows, and names what is wrong with it", async () => {
    const [folder, file] = [join(place, "layout"), join(place, "imported.jsonl")];
    await shell("dataset", "export", set, "--format", "original", "--out", folder);
    const { status, out } = await shell("dataset", "import", folder, "--out", file, "--json");
    const { defects, ...told } = JSON.parse(out);
    expect(told.rows).toBe(7);
    expect(status).toBe(defects.length === 0 ? EXIT.done : EXIT.no);
    const imported: Row[] = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const single = rows.filter(({ kind }) => kind === "call");
    expect(imported.map(({ id }) => id).sort()).toEqual(single.map(({ id }) => id).sort());
  });

  it("says which files are missing", async () => {
    const folder = join(place, "nothing");
    mkdirSync(folder);
    const { status, out } = await shell("dataset", "import", folder, "--out", join(place, "none.jsonl"));
    expect(status).toBe(EXIT.no);
    expect(out).toContain("file missing");
  });

  it("says where it cannot write", async () => {
    const layout = join(place, "layout");
    const { status, err } = await shell(
      "dataset",
      "import",
      layout,
      "--out",
      join(place, "no", "such.jsonl"),
    );
    expect(status).toBe(EXIT.usage);
    expect(err).toContain("cannot be written");
  });
});
