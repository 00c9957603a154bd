import { readFacts, valuesOf } from "./facts.ts";

/** Species whose own symbols go before human aliases: `her2` is a zebrafish gene, not ERBB2. */
const CLOSE_SPECIES = [
  "genes_mouse_mgi.tsv.gz",
  "ncbi_gene_info_mus_musculus.tsv.gz",
  "ncbi_gene_info_danio_rerio.tsv.gz",
] as const;
const OTHER_SPECIES = ["genes_models_strand.tsv.gz", "genes_other_species.tsv.gz"] as const;

export const GENE_SOURCES = ["hgnc_genes.tsv.gz", ...CLOSE_SPECIES, ...OTHER_SPECIES] as const;

/** A spelling that people write as one word. */
const SPELLING = /^[A-Z0-9][A-Z0-9.@_/()-]{0,30}$/;

interface Entry {
  approved: string;
  readonly previous: Set<string>;
  readonly aliases: Set<string>;
  readonly elsewhere: Set<string>;
}

/**
 * Rows `SPELLING, approved, previous symbol of, alias of, spellings in other species`: the first is upper case,
 * the second to fourth are HGNC's approved symbols, lists joined by `|`.
 */
export function geneRows(facts: string): string[][] {
  const entries = humanEntries(facts);
  const human = new Set(entries.keys());
  for (const [key, spelling] of spellings(facts, CLOSE_SPECIES))
    if (human.has(key) && entryOf(entries, key).approved === "")
      entryOf(entries, key).elsewhere.add(spelling);
  // Other spellings with digits are told by their look, but for the worm's (`unc-13`), which look like words and numbers.
  for (const [key, spelling] of spellings(facts, [...CLOSE_SPECIES, ...OTHER_SPECIES]))
    if (!human.has(key) && /^(?:[^\d]*|[a-z]{3,4}-\d+)$/.test(spelling))
      entryOf(entries, key).elsewhere.add(spelling);
  return [...entries]
    .map(([key, { approved, previous, aliases, elsewhere }]) => [
      key,
      approved,
      joined(previous, approved),
      joined(aliases, approved),
      joined(elsewhere, ""),
    ])
    .filter((row) => row.slice(1).some((cell) => cell !== ""));
}

function humanEntries(facts: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { symbol = "", prev_symbol, alias_symbol } of readFacts(facts, "hgnc_genes.tsv.gz")) {
    entryOf(entries, symbol.toUpperCase()).approved = symbol;
    for (const spelling of valuesOf(prev_symbol))
      entryOf(entries, spelling.toUpperCase()).previous.add(symbol);
    for (const spelling of valuesOf(alias_symbol))
      entryOf(entries, spelling.toUpperCase()).aliases.add(symbol);
  }
  for (const key of entries.keys()) if (!SPELLING.test(key)) entries.delete(key);
  return entries;
}

/** Symbols that are not written in capitals, each with its upper-case form. */
function spellings(facts: string, files: readonly string[]): [key: string, spelling: string][] {
  return files
    .flatMap((file) => readFacts(facts, file))
    .map(({ symbol = "" }): [string, string] => [symbol.toUpperCase(), symbol])
    .filter(([key, symbol]) => SPELLING.test(key) && symbol !== key);
}

function entryOf(entries: Map<string, Entry>, key: string): Entry {
  const known = entries.get(key);
  if (known) return known;
  const entry = {
    approved: "",
    previous: new Set<string>(),
    aliases: new Set<string>(),
    elsewhere: new Set<string>(),
  };
  entries.set(key, entry);
  return entry;
}

const joined = (symbols: ReadonlySet<string>, approved: string): string =>
  [...symbols]
    .filter((symbol) => symbol !== approved)
    .sort()
    .join("|");
