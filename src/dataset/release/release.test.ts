import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datasetRows } from "../../../test/dataset-rows.ts";
import { UsageError } from "../../errors/index.ts";
import { openFacts } from "../../snapshot/index.ts";
import { getFormat, readParquet } from "../formats/index.ts";
import { readSet } from "../read-set.ts";
import type { Row } from "../row.ts";
import type { StageManifest } from "../stages/stage.ts";
import { type ReleaseOptions, writeRelease } from "./release.ts";
import { filesUnder } from "./sums.ts";

const place = mkdtempSync(join(tmpdir(), "biotool-release-"));
let rows: readonly Row[];
let snapshot: ReleaseOptions["snapshot"];

const MANIFESTS: readonly StageManifest[] = [
  {
    stage: "sample",
    options: { seed: 7, calls: 12, abstain: 1, missing: 1, chains: 2, weights: { evolution: 2 } },
    inputs: {},
    output: { file: "sample.jsonl", sha256: "00", kept: 14 },
    drops: {},
  },
  {
    stage: "execute",
    options: {},
    inputs: { "sample.jsonl": "00" },
    output: { file: "execute.jsonl", sha256: "01", kept: 12 },
    drops: { "get_ld_region: absent": 2 },
  },
];

/** A row as it is made for a function that the snapshot cannot answer. */
const unexecuted = (row: Row): Row => ({
  ...row,
  id: "0123456789abcdef",
  question: "A question whose call nobody here can answer?",
  outcomes: [],
  checks: { ...row.checks, executed: false },
});

beforeAll(async () => {
  const made = await datasetRows();
  rows = [...made, ...made.slice(0, 1).map(unexecuted)];
  const facts = openFacts();
  snapshot = facts.manifest;
  facts.close();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

let number = 0;
const fresh = (): string => {
  number += 1;
  return join(place, String(number));
};
const release = (folder: string, of: Iterable<Row> | AsyncIterable<Row> = rows) =>
  writeRelease(of, { folder, manifests: MANIFESTS, snapshot, templatesOf: () => 12 });

describe("a release", () => {
  it("has Parquet by split, rows, card, statistics, plots, manifest and sums, and names their sizes", async () => {
    const folder = fresh();
    const { files, rows: count } = await release(folder);
    expect(count).toBe(rows.length);
    expect(Object.keys(files).sort()).toEqual(await filesUnder(folder));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        "README.md",
        "SHA256SUMS",
        "data/test_entities-00000-of-00001.parquet",
        "data/train-00000-of-00001.parquet",
        "data/unexecuted-00000-of-00001.parquet",
        "manifest.json",
        "plots/function.svg",
        "rows.jsonl.gz",
        "statistics.json",
        "tools.json",
      ]),
    );
    for (const [file, bytes] of Object.entries(files))
      expect(readFileSync(join(folder, file)).length).toBe(bytes);
  });

  it("is the same bytes when it is written again, in its own place too", async () => {
    const [first, second] = [fresh(), fresh()];
    await release(first);
    await release(second);
    const before = await bytesOf(first);
    expect(await bytesOf(second)).toEqual(before);
    await release(first);
    expect(await bytesOf(first)).toEqual(before);
  });

  it("gives the same rows from Parquet and from JSONL", async () => {
    const folder = fresh();
    await release(folder);
    expect(await all(readSet(folder))).toEqual(rows);
    const byId = (left: Row, right: Row): number => (left.id < right.id ? -1 : 1);
    expect(await all(getFormat("parquet").validate(folder))).toEqual([]);
    expect((await all(readParquet(folder))).sort(byId)).toEqual([...rows].sort(byId));
  });

  it("keeps rows that were not executed in a part of their own, under their split", async () => {
    const folder = fresh();
    await release(folder);
    const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    expect(manifest.rows.parts.unexecuted).toBe(1);
    expect(Object.values<number>(manifest.rows.parts).reduce((sum, one) => sum + one, 0)).toBe(rows.length);
    const card = readFileSync(join(folder, "README.md"), "utf8");
    expect(card).toContain("path: data/unexecuted-*.parquet");
    expect(card).toContain("scores by result must leave them out");
  });

  it("has sums that sha256sum accepts", async ({ skip }) => {
    const folder = fresh();
    await release(folder);
    const { error, status, stdout } = spawnSync("sha256sum", ["-c", "SHA256SUMS"], {
      cwd: folder,
      encoding: "utf8",
    });
    if (error) skip("there is no sha256sum here");
    expect(status).toBe(0);
    expect(stdout.trim().split("\n")).toHaveLength((await filesUnder(folder)).length - 1);
  });

  it("has a gzip header without date and system", async () => {
    const folder = fresh();
    await release(folder);
    const bytes = readFileSync(join(folder, "rows.jsonl.gz"));
    expect([...bytes.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
    expect(gunzipSync(bytes).toString().split("\n")).toHaveLength(rows.length + 1);
  });

  it("tells every drop, the command that makes it again, and that no person looked", async () => {
    const folder = fresh();
    await release(folder);
    const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    expect(manifest.stages).toEqual(MANIFESTS);
    const card = readFileSync(join(folder, "README.md"), "utf8");
    expect(card).toContain(
      "biotool dataset build --out <folder> --seed 7 --calls 12 --abstain 1 --missing 1 --chains 2 --weight evolution=2",
    );
    expect(card).toContain("| persons | read and decided | 0 |");
    expect(card).toContain("| `get_ld_region` | 0 | no call was kept; 12 templates; 2 dropped");
    expect(card).toContain("`get_info_data`");
    expect(card).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe("the place of a release", () => {
  it("keeps what is not of a release, and loses what an earlier one left", async () => {
    const folder = fresh();
    await release(folder);
    mkdirSync(join(folder, "stages"));
    writeFileSync(join(folder, "stages", "split.jsonl"), "");
    writeFileSync(join(folder, "data", "train-00001-of-00002.parquet"), "old");
    writeFileSync(join(folder, "data", "notes.txt"), "mine");
    await release(folder);
    expect(existsSync(join(folder, "stages", "split.jsonl"))).toBe(true);
    expect(existsSync(join(folder, "data", "notes.txt"))).toBe(true);
    expect(existsSync(join(folder, "data", "train-00001-of-00002.parquet"))).toBe(false);
  });

  it("is refused where it holds something else", async () => {
    const folder = fresh();
    mkdirSync(folder);
    writeFileSync(join(folder, "README.md"), "mine");
    await expect(release(folder)).rejects.toThrow(UsageError);
    expect(readdirSync(folder)).toEqual(["README.md"]);
  });

  it("takes over what a killed run left", async () => {
    const folder = fresh();
    mkdirSync(join(folder, ".release.partial", "data"), { recursive: true });
    writeFileSync(join(folder, ".release.partial", "README.md"), "half");
    await release(folder);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
    expect(readFileSync(join(folder, "README.md"), "utf8")).toContain("# biotool data set");
  });

  it("stays as it was where the rows break off", async () => {
    const folder = fresh();
    await release(folder);
    const before = await bytesOf(folder);
    async function* broken(): AsyncGenerator<Row> {
      yield* rows;
      throw new Error("the disk is gone");
    }
    await expect(release(folder, broken())).rejects.toThrow("the disk is gone");
    expect(await bytesOf(folder)).toEqual(before);
  });
});

async function all<Item>(found: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const row of found) list.push(row);
  return list;
}

async function bytesOf(folder: string): Promise<Record<string, string>> {
  const files = await filesUnder(folder);
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file)).toString("base64")]));
}
