import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetMetadataAsync } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datasetRows } from "../../../../test/dataset-rows.ts";
import { gathered } from "../../../../test/gathered.ts";
import { contentHash } from "../../random.ts";
import type { Row } from "../../row.ts";
import { parquet, readParquet } from "./parquet.ts";

const place = mkdtempSync(join(tmpdir(), "biotool-parquet-"));
let rows: readonly Row[];

beforeAll(async () => {
  rows = await datasetRows();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe("Parquet", () => {
  it("gives every row back whole", async () => {
    const folder = join(place, "whole");
    await parquet.write(rows, { folder });
    const read = await gathered(readParquet(folder));
    const byId = (left: Row, right: Row): number => (left.id < right.id ? -1 : 1);
    expect([...read].sort(byId)).toEqual([...rows].sort(byId));
  });

  it("has a card whose splits have names the hub takes and the files there are", async () => {
    const folder = join(place, "card");
    await parquet.write(rows, { folder });
    const card = readFileSync(join(folder, "README.md"), "utf8");
    const splits = [...card.matchAll(/split: (\w+)\n/g)].map(([, name]) => name);
    expect(splits).toEqual(["train", "validation", "test_entities", "test_templates", "test_written"]);
    for (const split of splits)
      expect(readdirSync(join(folder, "data"))).toContain(`${split}-00000-of-00001.parquet`);
  });

  it("is written in groups of at most a thousand rows, whatever their number", async () => {
    const folder = join(place, "groups");
    function* many(): Generator<Row> {
      for (const row of rows.slice(0, 1))
        for (let index = 0; index < 2500; index += 1) yield { ...row, id: contentHash(`${index}`) };
    }
    await parquet.write(many(), { folder });
    const file = await asyncBufferFromFile(join(folder, "data/train-00000-of-00001.parquet"));
    const { row_groups: groups } = await parquetMetadataAsync(file);
    expect(groups.map((group) => Number(group.num_rows))).toEqual([1000, 1000, 500]);
    expect(await gathered(parquet.validate(folder))).toEqual([]);
  });

  it("is found to hold an id twice and an empty question", async () => {
    const folder = join(place, "faults");
    const [first] = rows;
    if (!first) throw new Error("no row");
    await parquet.write([first, { ...first, question: "" }], { folder });
    expect((await gathered(parquet.validate(folder))).map(({ rule }) => rule)).toEqual([
      "the question is empty",
      "the id stands there twice",
    ]);
  });
});
