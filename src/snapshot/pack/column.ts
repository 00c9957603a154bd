import { type NumberLayout, readNumbers, writeNumbers } from "./bytes.ts";

export type Cell = string | number | null;

/**
 * How a column is written. Every form loses nothing:
 * numbers  whole numbers, NULL as 0; `from` is what each is the difference to: nothing, the one above, or another column
 * lines    texts, one a line, NULL as an empty line (a real number is its shortest decimal text)
 * numbered texts that are a prefix and a number of fixed width (ENSG00000012048): prefix by its place in a list, then the number
 * words    texts by their place in the sorted list of different ones
 * list     values joined with `|`: how many, then all of them as one column
 */
export type Encoding =
  | { readonly form: "numbers"; readonly layout: NumberLayout; readonly from: "zero" | "above" | string }
  | { readonly form: "lines"; readonly real?: true }
  | { readonly form: "numbered"; readonly prefixes: readonly string[]; readonly number: Encoding }
  | { readonly form: "words"; readonly layout: NumberLayout }
  | { readonly form: "list"; readonly values: Encoding };

/** A column as written: its form and its bytes, one piece for each part of the form. */
export interface Written {
  readonly encoding: Encoding;
  readonly pieces: readonly Buffer[];
}

/** Other whole-number columns of the same rows, for `from`. */
export type Peers = ReadonlyMap<string, readonly Cell[]>;

interface Input {
  readonly cells: readonly Cell[];
  readonly peers: Peers;
}

/** Reads a column back. `next` gives the pieces in the order they were written. */
export function readColumn(
  encoding: Encoding,
  count: number,
  source: { next(): Buffer; peers: Peers },
): Cell[] {
  switch (encoding.form) {
    case "numbers":
      return readWhole(encoding, readNumbers(encoding.layout, source.next(), count), source.peers);
    case "lines":
      return readLines(source.next(), count, encoding.real === true);
    case "numbered":
      return readNumbered(encoding, count, source);
    case "words": {
      const words = readLines(source.next(), undefined, false);
      return readNumbers(encoding.layout, source.next(), count).map((at) => words[at] ?? null);
    }
    case "list": {
      const counts = readNumbers("varint", source.next(), count);
      const total = counts.reduce((sum, size) => sum + size, 0);
      const values = readColumn(encoding.values, total, source);
      let end = 0;
      return counts.map((size) => {
        end += size;
        return size === 0 ? null : values.slice(end - size, end).join("|");
      });
    }
  }
}

export function writeWhole(
  encoding: Extract<Encoding, { form: "numbers" }>,
  { cells, peers }: Input,
): Buffer {
  const origin = peers.get(encoding.from);
  let above = 0;
  const values = cells.map((cell, row) => {
    if (cell === null) return 0;
    const base = encoding.from === "above" ? above : Number(origin?.[row] ?? 0);
    above = Number(cell);
    const difference = above - base;
    return difference >= 0 ? difference + 1 : difference;
  });
  return writeNumbers(encoding.layout, values);
}

function readWhole(encoding: Extract<Encoding, { form: "numbers" }>, values: number[], peers: Peers): Cell[] {
  const origin = peers.get(encoding.from);
  const running = encoding.from === "above";
  let above = 0;
  return values.map((value, row) => {
    if (value === 0) return null;
    const base = running ? above : Number(origin?.[row] ?? 0);
    above = base + (value > 0 ? value - 1 : value);
    return above;
  });
}

export const writeLines = (cells: readonly Cell[]): Buffer =>
  Buffer.from(cells.map((cell) => cell ?? "").join("\n"));

function readLines(bytes: Buffer, count: number | undefined, real: boolean): Cell[] {
  if (count === 0) return [];
  const lines = bytes.toString("utf8").split("\n");
  return lines.map((line) => (line === "" ? null : real ? Number(line) : line));
}

const NUMBERED = /^(.*?)(\d{1,15})$/s;

/** Prefix and digits of each text, with the width in the prefix's own entry; undefined where a text is not of that form. */
export function splitNumbered(
  cells: readonly Cell[],
): { prefixes: string[]; places: Cell[]; numbers: Cell[] } | undefined {
  const prefixes = new Map<string, number>();
  const places: Cell[] = [];
  const numbers: Cell[] = [];
  for (const cell of cells) {
    const [, prefix = "", digits = ""] = NUMBERED.exec(String(cell ?? "")) ?? [];
    if (cell !== null && digits === "") return undefined;
    const width = digits.startsWith("0") ? digits.length : digits.length > 6 ? digits.length : 0;
    const id = cell === null ? "" : `${width}:${prefix}`;
    if (!prefixes.has(id)) prefixes.set(id, prefixes.size);
    if (prefixes.size > 64) return undefined;
    places.push(prefixes.get(id) ?? 0);
    numbers.push(cell === null ? null : Number(digits));
  }
  return { prefixes: [...prefixes.keys()], places, numbers };
}

function readNumbered(
  { prefixes, number }: Extract<Encoding, { form: "numbered" }>,
  count: number,
  source: { next(): Buffer; peers: Peers },
): Cell[] {
  const places = readNumbers("varint", source.next(), count);
  const numbers = readColumn(number, count, source);
  const forms = prefixes.map((id) => {
    const colon = id.indexOf(":");
    return { width: Number(id.slice(0, colon)), prefix: id.slice(colon + 1) };
  });
  return numbers.map((value, row) => {
    const form = forms[places[row] ?? 0];
    return value === null || !form ? null : form.prefix + String(value).padStart(form.width, "0");
  });
}
