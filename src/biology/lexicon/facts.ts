import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

export type FactRow = Readonly<Record<string, string>>;

/** All rows of a tab-separated table with a header line, gzipped where its name ends in `.gz`. */
export function readFacts(folder: string, file: string): FactRow[] {
  const { columns, rows } = readCells(folder, file);
  return rows.map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])),
  );
}

/** A table read once, to ask for the cells of its columns, each once. */
export function readColumns(folder: string, file: string): (column: string) => ReadonlySet<string> {
  const { columns, rows } = readCells(folder, file);
  return (column) => {
    const index = columns.indexOf(column);
    return new Set(rows.map((cells) => cells[index] ?? ""));
  };
}

/** The values of a cell that holds several. */
export const valuesOf = (cell: string | undefined): string[] =>
  (cell ?? "").split("|").filter((value) => value !== "");

function readCells(folder: string, file: string): { columns: string[]; rows: string[][] } {
  const bytes = readFileSync(join(folder, file));
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const [header = "", ...lines] = text.split("\n");
  const rows = lines.filter((line) => line !== "").map((line) => line.split("\t"));
  return { columns: header.split("\t"), rows };
}
