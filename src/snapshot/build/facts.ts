import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { UsageError } from "../../errors/index.ts";

/** One row of a fact table; a cell that is empty is left out. */
export type FactRow = Readonly<Record<string, string | undefined>>;

/** What SOURCES.tsv says about a fact table. */
export interface FactSource {
  readonly file: string;
  readonly what: string;
  readonly source: string;
  readonly licence: string;
  readonly rows: number;
  readonly note: string;
}

/** A folder of fact tables with a SOURCES.tsv. */
export interface FactFolder {
  readonly sources: readonly FactSource[];
  /** Rows of a table. @throws UsageError where the folder has no such table. */
  rows(file: string): FactRow[];
  has(file: string): boolean;
  /** SHA-256 of each file read so far. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Reads `<folder>/SOURCES.tsv`. @throws UsageError where it is missing. */
export function openFacts(folder: string): FactFolder {
  if (!existsSync(join(folder, "SOURCES.tsv"))) {
    throw new UsageError(`${folder} has no SOURCES.tsv, so it is not a folder of fact tables`, {
      nextStep: "Name the folder with --facts",
    });
  }
  const hashes = new Map<string, string>();
  const read = (file: string): string => {
    const path = join(folder, file);
    if (!existsSync(path)) throw new UsageError(`${folder} has no fact table ${file}`);
    const bytes = readFileSync(path);
    hashes.set(file, createHash("sha256").update(bytes).digest("hex"));
    return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  };
  return {
    sources: parseTsv(read("SOURCES.tsv")).map(toSource),
    rows: (file) => parseTsv(read(file)),
    has: (file) => existsSync(join(folder, file)),
    hashes,
  };
}

export function parseTsv(text: string): FactRow[] {
  const [header, ...lines] = text.split("\n");
  const names = header?.split("\t") ?? [];
  return lines.filter((line) => line !== "").map((line) => toRow(names, line));
}

function toRow(names: readonly string[], line: string): FactRow {
  const cells = line.split("\t");
  const row: Record<string, string> = {};
  for (const [at, name] of names.entries()) {
    const cell = cells[at]?.trim();
    if (cell) row[name] = cell;
  }
  return row;
}

const toSource = (row: FactRow): FactSource => ({
  file: row["file"] ?? "",
  what: row["what"] ?? "",
  source: row["source"] ?? "",
  licence: row["licence"] ?? "",
  rows: Number(row["rows"] ?? 0),
  note: row["note"] ?? "",
});
