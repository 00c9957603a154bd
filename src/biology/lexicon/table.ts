import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { CorruptFileError } from "../../errors/index.ts";

/** Tab-separated rows in code-unit order of their first column, which is unique. */
export interface LexiconTable {
  /** The whole row, key first; undefined where no row has that key. */
  find(key: string): readonly string[] | undefined;
  /** Whether some key begins so. */
  hasPrefix(prefix: string): boolean;
  rows(): IterableIterator<readonly string[]>;
}

export type LexiconName = "genes" | "names" | "name-starts" | "species" | "taxa";

const opened = new Map<LexiconName, LexiconTable>();

/**
 * One file of `data/lexicon`, unpacked on first use and kept.
 * @throws {CorruptFileError} where it is missing or damaged
 */
export function lexicon(name: LexiconName): LexiconTable {
  const known = opened.get(name);
  if (known) return known;
  const table = sortedTable(unpack(new URL(`../../../data/lexicon/${name}.tsv.br`, import.meta.url)));
  opened.set(name, table);
  return table;
}

/** Rows are found by bisection in the text itself, so that opening costs no more than unpacking. */
export function sortedTable(text: string): LexiconTable {
  const keyAt = (start: number): string => text.slice(start, text.indexOf("\t", start));
  /** Offset of the first row whose key is not before this one. */
  const placeOf = (key: string): number => {
    let [low, high] = [0, text.length];
    while (low < high) {
      const start = text.lastIndexOf("\n", Math.floor((low + high) / 2) - 1) + 1;
      const there = keyAt(start);
      if (there === key) return start;
      if (there < key) low = text.indexOf("\n", start) + 1;
      else high = start;
    }
    return low;
  };
  return {
    find: (key) => {
      const start = placeOf(key);
      return start < text.length && keyAt(start) === key
        ? text.slice(start, text.indexOf("\n", start)).split("\t")
        : undefined;
    },
    hasPrefix: (prefix) => text.startsWith(prefix, placeOf(prefix)),
    *rows() {
      for (let start = 0; start < text.length; ) {
        const stop = text.indexOf("\n", start);
        yield text.slice(start, stop).split("\t");
        start = stop + 1;
      }
    },
  };
}

function unpack(file: URL): string {
  try {
    return brotliDecompressSync(readFileSync(file)).toString("utf8");
  } catch (cause) {
    throw new CorruptFileError(`${fileURLToPath(file)} is missing or damaged`, {
      nextStep: "Install the package again.",
      cause,
    });
  }
}
