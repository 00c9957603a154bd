import { valuesOf } from "../lexicon/facts.ts";
import { lexicon } from "../lexicon/table.ts";

/** A gene symbol and what HGNC says of it. */
export interface GeneSymbol {
  /** Canonical spelling. */
  readonly symbol: string;
  /** Approved human gene that the spelling names, as itself, as a previous symbol or as an alias. */
  readonly human?: string;
  /** Approved human genes, where a previous symbol or alias names several. */
  readonly candidates?: readonly string[];
}

/** The row of one spelling. */
export interface SymbolEntry {
  /** The approved human symbol, or empty. */
  readonly approved: string;
  /** Approved human symbols of genes that were called so. */
  readonly previous: readonly string[];
  /** Approved human symbols of genes that are also called so. */
  readonly aliases: readonly string[];
  /** Exact spellings in other species. */
  readonly elsewhere: readonly string[];
}

export function symbolEntry(spelling: string): SymbolEntry | undefined {
  const row = lexicon("genes").find(spelling.toUpperCase());
  if (row === undefined) return undefined;
  const [, approved = "", previous, aliases, elsewhere] = row;
  return {
    approved,
    previous: valuesOf(previous),
    aliases: valuesOf(aliases),
    elsewhere: valuesOf(elsewhere),
  };
}

/** An approved symbol goes before previous ones and aliases, and these count only where they name one gene. */
export function resolveSymbol(text: string): GeneSymbol {
  const entry = symbolEntry(text);
  if (entry === undefined) return { symbol: text };
  const { approved, previous, aliases, elsewhere } = entry;
  if (approved) return { symbol: inStyleOf(text, approved), human: approved };
  const [gene, ...others] = new Set([...previous, ...aliases]);
  if (gene === undefined) return { symbol: text };
  if (others.length > 0 || text.length === 1) return { symbol: text, candidates: [gene, ...others] };
  return { symbol: elsewhere.includes(text) ? text : inStyleOf(text, gene), human: gene };
}

/**
 * Capitals do not tell genes apart, except where a species has both spellings (fly `h` and `H`).
 * An unresolved alias is equal to no gene.
 */
export function sameSymbol(left: GeneSymbol, right: GeneSymbol): boolean {
  const [a, b] = [left.symbol, right.symbol];
  if (a === b) return true;
  if (a.length === 1 || a.toUpperCase() !== b.toUpperCase()) return false;
  const elsewhere = symbolEntry(a)?.elsewhere ?? [];
  return !(elsewhere.includes(a) && elsewhere.includes(b));
}

/** Mouse, rat and chicken symbols are written like names; then the answer is too. */
const inStyleOf = (written: string, symbol: string): string =>
  /^mt-[A-Z][a-z]/.test(written)
    ? written
    : written !== symbol && !/^C[\dXY]+orf\d/.test(written) && /^[A-Z][^A-Z]*[a-z][^A-Z]*$/.test(written)
      ? symbol.charAt(0) + symbol.slice(1).toLowerCase()
      : symbol;
