import { brotliCompressSync, constants } from "node:zlib";
import { type NumberLayout, writeNumbers } from "./bytes.ts";
import {
  type Cell,
  type Encoding,
  type Peers,
  splitNumbered,
  type Written,
  writeLines,
  writeWhole,
} from "./column.ts";

const layouts: readonly NumberLayout[] = ["varint", "planes"];

/** The form of a whole-number column that compresses best: differences to zero, to the row above, or to the column before it. */
export function writeNumberColumn(cells: readonly Cell[], peers: Peers): Written {
  const before = [...peers.keys()].at(-1);
  const origins = ["zero", "above", ...(before === undefined ? [] : [before])];
  return smallest(
    origins.flatMap((from) =>
      layouts.map((layout): Written => {
        const encoding = { form: "numbers", layout, from } as const;
        return { encoding, pieces: [writeWhole(encoding, { cells, peers })] };
      }),
    ),
  );
}

export const writeRealColumn = (cells: readonly Cell[]): Written => ({
  encoding: { form: "lines", real: true },
  pieces: [writeLines(cells)],
});

/** The form of a text column that compresses best. */
export function writeTextColumn(cells: readonly Cell[]): Written {
  const lines: Written = { encoding: { form: "lines" }, pieces: [writeLines(cells)] };
  return smallest([lines, ...asNumbered(cells), ...asWords(cells), ...asList(cells)]);
}

function asNumbered(cells: readonly Cell[]): Written[] {
  const split = splitNumbered(cells);
  if (!split) return [];
  const number = writeNumberColumn(split.numbers, new Map());
  const places = writeNumbers("varint", split.places.map(Number));
  const encoding: Encoding = { form: "numbered", prefixes: split.prefixes, number: number.encoding };
  return [{ encoding, pieces: [places, ...number.pieces] }];
}

function asWords(cells: readonly Cell[]): Written[] {
  const words = [...new Set(cells.map((cell) => String(cell ?? "")))].sort();
  if (words.length > cells.length / 2) return [];
  const places = new Map(words.map((word, at) => [word, at]));
  const values = cells.map((cell) => places.get(String(cell ?? "")) ?? 0);
  return layouts.map((layout) => ({
    encoding: { form: "words", layout },
    pieces: [writeLines(words), writeNumbers(layout, values)],
  }));
}

function asList(cells: readonly Cell[]): Written[] {
  if (!cells.some((cell) => String(cell).includes("|"))) return [];
  const lists = cells.map((cell) => (cell === null ? [] : String(cell).split("|")));
  if (lists.some((values) => values.includes(""))) return [];
  const values = writeTextColumn(lists.flat());
  const counts = writeNumbers(
    "varint",
    lists.map((list) => list.length),
  );
  return [{ encoding: { form: "list", values: values.encoding }, pieces: [counts, ...values.pieces] }];
}

function smallest(candidates: readonly Written[]): Written {
  let best = candidates[0];
  // To compress the sequences for nothing takes ten seconds.
  if (candidates.length === 1 && best) return best;
  let bestSize = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const size = candidate.pieces.reduce((sum, piece) => sum + quickSize(piece), 0);
    if (size < bestSize) [best, bestSize] = [candidate, size];
  }
  if (!best) throw new TypeError("no form to choose from");
  return best;
}

const quickSize = (bytes: Buffer): number =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 24 },
  }).length;
