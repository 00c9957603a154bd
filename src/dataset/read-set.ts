import { createReadStream, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { CorruptFileError, UsageError } from "../errors/index.ts";
import { readParquet } from "./formats/index.ts";
import type { Row } from "./row.ts";

/** Rows of any set of ours: a release folder (Parquet), a build folder, or a file of rows (`.jsonl`, `.jsonl.gz`). */
export function readSet(path: string): AsyncIterable<Row> {
  if (!existsSync(path))
    throw new UsageError(`there is no ${path}`, {
      nextStep: "Name a data set's folder, or a file of rows (.jsonl, .jsonl.gz)",
    });
  if (statSync(path).isFile()) return fileRows(path);
  const lines = ["rows.jsonl.gz", "rows.jsonl", join("stages", "split.jsonl"), "split.jsonl"].find((name) =>
    existsSync(join(path, name)),
  );
  if (lines !== undefined) return fileRows(join(path, lines));
  if (existsSync(join(path, "data"))) return readParquet(path);
  throw new UsageError(`${path} holds no data set`, {
    nextStep:
      "A data set has data/*.parquet or rows.jsonl.gz; build one with `biotool dataset build --out <folder>`",
  });
}

/** Rows of a JSONL file, one at a time; dropped results of a stage are left out. @throws CorruptFileError for a line that is no row */
async function* fileRows(path: string): AsyncGenerator<Row> {
  const raw = createReadStream(path);
  const input = path.endsWith(".gz") ? raw.pipe(createGunzip()) : raw;
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line === "") continue;
      const { n: _, ...value } = JSON.parse(line) as Row & { readonly n?: number; readonly drop?: string };
      if (value.drop !== undefined) continue;
      if (typeof value.question !== "string" || !Array.isArray(value.calls)) throw new SyntaxError("no row");
      yield value;
    }
  } catch (cause) {
    throw new CorruptFileError(
      `${path}, line ${number + 1 - Number(cause instanceof SyntaxError)}: this is no row of a data set`,
      { cause },
    );
  }
}
