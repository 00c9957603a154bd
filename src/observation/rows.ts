import { leafText, valueAt } from "../client/value-at.ts";
import { type Column, cell, columnsOf, pathsOf } from "./columns.ts";
import { cut, inline, isNothing } from "./value-text.ts";

export interface Rows {
  readonly lines: readonly string[];
  /** Records in `lines`, from the first on. */
  readonly shown: number;
  /** Labels of fields that no line shows. */
  readonly left: readonly string[];
}

export interface RowOptions {
  /** Most important fields, in order; guessed from the records where there are none. */
  readonly columns?: readonly Column[];
  /** Whether fields beyond `columns` may follow while the budget lasts. @default true */
  readonly more?: boolean;
  readonly budget: number;
  /** What a line starts with, given the record's position. */
  readonly bullet: (index: number) => string;
}

const GUESSED_COLUMNS = 8;
const VALUE_LENGTH = 300;
/** Lengths to which one value is cut, tried in turn until all records fit; the last one stays where they do not. */
const VALUE_LENGTHS = [3000, 1000, 500, 250, 120] as const;
/** Records looked at to learn which fields there are. */
const SAMPLE = 30;

/** One line per record, whole records in order as long as they fit; then further fields for all of them. */
export function rowsOf(records: readonly unknown[], options: RowOptions): Rows {
  if (records.every((record) => leafText(record) !== undefined)) return plainRows(records, options.budget);
  const sample = records.slice(0, SAMPLE);
  const all =
    options.more === false && options.columns ? [] : pathsOf(sample).filter((path) => !HASH.test(path));
  const wanted = (options.columns ?? []).filter(({ path }) =>
    sample.some((record) => !isNothing(valueAt(record, path))),
  );
  const columns = wanted.length > 0 ? wanted : columnsOf(all.slice(0, GUESSED_COLUMNS));
  const { budget, bullet } = options;
  const { lines, used } = fullestLines(records, { columns, budget, bullet });
  const others = all.filter(
    (path) =>
      !columns.some(
        (column) =>
          column.path === path ||
          column.path.replaceAll(".*", "") === path ||
          path.startsWith(`${column.path}.`),
      ),
  );
  if (others.length === 0) return { lines, shown: lines.length, left: [] };
  return widen({
    lines,
    records,
    columns: columnsOf(others, columns),
    room: lines.length < records.length ? 0 : budget - used,
  });
}

/** Members named by a checksum, as transcript haplotypes have them, are of no use to a reader. */
const HASH = /(^|\.)[\da-f]{32,}$/;

interface Filling {
  readonly columns: readonly Column[];
  readonly budget: number;
  readonly bullet: (index: number) => string;
}

function fullestLines(
  records: readonly unknown[],
  filling: Filling,
): { lines: readonly string[]; used: number } {
  // Many records never fit with long values, so that trying is a waste.
  const lengths = records.length * 40 > filling.budget ? VALUE_LENGTHS.slice(-1) : VALUE_LENGTHS;
  let last: { lines: readonly string[]; used: number } = { lines: [], used: 0 };
  for (const max of lengths) {
    last = linesOf(records, { ...filling, max: Math.min(max, filling.budget) });
    if (last.lines.length === records.length) break;
  }
  return last;
}

function linesOf(
  records: readonly unknown[],
  { columns, budget, bullet, max }: Filling & { max: number },
): { lines: readonly string[]; used: number } {
  const lines: string[] = [];
  let used = 0;
  for (const [index, record] of records.entries()) {
    const cells = columns.map((column) => cell(record, { column, max })).filter((text) => text !== "");
    const line = `${bullet(index)}${cells.length > 0 ? cells.join("; ") : inline(record, max)}`;
    if (used + line.length + 1 > budget) {
      if (index === 0 && budget > 60) return { lines: [cut(line, budget)], used: budget };
      break;
    }
    lines.push(line);
    used += line.length + 1;
  }
  return { lines, used };
}

interface Widening {
  readonly lines: readonly string[];
  readonly records: readonly unknown[];
  readonly columns: readonly Column[];
  readonly room: number;
}

/** Adds one field after the other to every line, as long as there is room; a field that is too long is passed over. */
function widen({ lines, records, columns, room }: Widening): Rows {
  let wide = [...lines];
  let free = room;
  const left: string[] = [];
  for (const column of columns) {
    const cells =
      free < column.label.length
        ? []
        : wide.map((_, index) => cell(records[index], { column, max: VALUE_LENGTH }));
    const cost = cells.reduce((sum, text) => sum + (text === "" ? 0 : text.length + 2), 0);
    if (cells.length === 0 || cost > free) {
      left.push(column.label);
      continue;
    }
    wide = wide.map((line, index) => (cells[index] ? `${line}; ${cells[index]}` : line));
    free -= cost;
  }
  return { lines: wide, shown: wide.length, left };
}

/** Ids and other plain values share lines. */
function plainRows(records: readonly unknown[], budget: number): Rows {
  const texts: string[] = [];
  let used = 0;
  for (const record of records) {
    const text = inline(record, Math.max(12, Math.min(VALUE_LENGTH, budget)));
    if (used + text.length + 2 > budget) break;
    texts.push(text);
    used += text.length + 2;
  }
  return { lines: texts.length === 0 ? [] : [texts.join(", ")], shown: texts.length, left: [] };
}
