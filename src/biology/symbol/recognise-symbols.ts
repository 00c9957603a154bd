import type { Mention, Span } from "../kind.ts";
import { isEnglishWord } from "../lexicon/english-words.ts";
import { findSpecies } from "../species.ts";
import { isAcronym, isOtherNotation, isStem } from "./not-symbols.ts";
import { recogniseNames } from "./recognise-names.ts";
import { type GeneSymbol, resolveSymbol, type SymbolEntry, symbolEntry } from "./resolve-symbol.ts";

/** Words joined by hyphens, dots and underscores: `HLA-DRB1`, `BRCA1-related`, `AC012345.1`, `C4B_2`. */
const TOKEN = /(?<![\w.@])[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+){0,6}@?(?![\w@])/g;

/** HGNC's suffixes for RNA genes named after a neighbor: antisense, divergent, intronic, overlapping. */
const ANTISENSE = /^([A-Z0-9]+)-(?:AS|DT|IT|OT)\d{0,2}$/;

const CUE_BEFORE =
  /(?:\b(?:genes?|symbols?|locus|loci|mouse|murine|rat|zebrafish|human|fly|worm|chicken|called|named))\s+["'“]?$/i;
const CUE_AFTER =
  /^["'”]?\s+(?:genes?|locus|mrna|cdna|mutations?|variants?|orthologu?e?s?|homologu?e?s?|paralogu?e?s?|transcripts?|knockouts?|alleles?)\b/i;

/** What surrounds a word: it decides whether letters alone may be a symbol. */
interface Context {
  /** Whether the text has small letters, so that capitals mean something. */
  readonly mixed: boolean;
  /** Whether the next or last word says that this is a gene. */
  readonly cued: boolean;
  /** Whether the text names a species other than human, whose symbols no table holds in full. */
  readonly foreign: boolean;
  /** Whether the text speaks of residues, so that `Trp53` may be a tryptophan. */
  readonly residues: boolean;
}

/** Symbols of clusters in mouse and rat: `Hbb-b1`, `Hba-a1`, `H2-K1`. */
const CLUSTER_STYLE = /^[A-Z][a-z\d]{1,5}-[A-Za-z]{1,3}\d{1,2}$/;
const RESIDUES = /\b(?:residues?|amino[- ]acids?|codons?|tryptophan|substitut\w+|side[- ]chains?|p\.)/i;
/** `Trp53` of mouse and rat, whose letters are also tryptophan's. */
const TRP = /^Trp(?:[567]3)[a-z]{0,4}\d?$/;
/** `the Drosophila gene white in …`: a name where only a name can stand. */
const NAMED_BEFORE = /\bgene (?:called |named )?["'“]?$/i;
const NAMED_AFTER = /^["'”]?(?:\s*[?.,;!]|\s*$|\s+(?:in|of|on|from)\b)/i;
const NO_NAME =
  /^(?:id|ids|is|are|in|of|on|lies|tree|trees|family|ontology|expression|symbols?|names?|models?|sets?|lists?|structure|sequence|function|product|order|location|description|content|annotation|count|density|information|info|types?|there|it|build|loss|number)$/;

/** Gene symbols and names in prose, left to right; a name of several words goes before the symbols in it. */
export function recogniseGenes(text: string): Mention<GeneSymbol>[] {
  const names = recogniseNames(text);
  if (names.length === 0) return recogniseSymbols(text);
  const symbols = recogniseSymbols(text);
  const isCovered = (mention: Span, others: readonly Span[]): boolean =>
    others.some(({ start, end }) => start <= mention.start && mention.end <= end);
  const kept = names.filter((name) => !isCovered(name, symbols));
  const free = symbols.filter(({ start, end }) =>
    kept.every((name) => end <= name.start || name.end <= start),
  );
  return [...kept, ...free].sort((left, right) => left.start - right.start);
}

/** Gene symbols in prose, left to right; of a word with hyphens, the longest stretch that is one. */
function recogniseSymbols(text: string): Mention<GeneSymbol>[] {
  const mixed = text.split(/[^A-Za-z0-9]+/).some((word) => /[a-z]{2}/.test(word) && !/\d/.test(word));
  const others = findSpecies(text).filter(({ normal }) => normal !== "homo_sapiens");
  const foreign = others.length > 0;
  const residues = RESIDUES.test(text);
  return [...text.matchAll(TOKEN)].flatMap((match) => {
    const [word, end] = [match[0], match.index + match[0].length];
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(end, end + 24);
    const cued = CUE_BEFORE.test(before) || CUE_AFTER.test(after);
    const isName = foreign && NAMED_BEFORE.test(before) && NAMED_AFTER.test(after) && isBareName(word);
    if (isName && others.every((other) => end <= other.start || other.end <= match.index))
      return [mention(match.index, word)];
    return stretches(word, { mixed, cued, foreign, residues }).map(([start, word]) =>
      mention(match.index + start, word),
    );
  });
}

const isBareName = (word: string): boolean => /^[a-z]{2,12}$/.test(word) && !NO_NAME.test(word);

function mention(start: number, text: string): Mention<GeneSymbol> {
  const value = resolveSymbol(text);
  return { start, end: start + text.length, text, value, normal: value.symbol };
}

/** The symbols within one token, longest stretch first from the left, as offset and text. */
function stretches(token: string, context: Context): [number, string][] {
  const cuts = [0, ...[...token.matchAll(/[-._]/g)].map(({ index }) => index + 1)];
  const found: [number, string][] = [];
  for (let from = 0; from < cuts.length; from++) {
    for (let to = cuts.length; to > from; to--) {
      const start = cuts[from] ?? 0;
      const word = token.slice(start, (cuts[to] ?? token.length + 1) - 1);
      // Dotted words are versions and notations (`c.68_69del`) unless the whole is a known symbol.
      if (/[._]/.test(token) && word !== token) continue;
      if (!isSymbol(word, context)) continue;
      found.push([start, word]);
      from = to - 1;
      break;
    }
  }
  return found;
}

function isSymbol(word: string, context: Context): boolean {
  if (!/[A-Za-z]/.test(word)) return false;
  const entry = symbolEntry(word);
  if (entry?.approved === word && /\d/.test(word)) return true;
  if (isOtherNotation(word)) return false;
  const [, sense = ""] = ANTISENSE.exec(word) ?? [];
  if (sense && symbolEntry(sense)?.approved) return true;
  const { cued, foreign, residues } = context;
  if (entry === undefined && TRP.test(word) && !residues) return true;
  if (entry === undefined && (cued || foreign)) {
    if (TRP.test(word) || (CLUSTER_STYLE.test(word) && !isStem(word.replace(/-.*$/, "")))) return true;
  }
  if (cued && foreign && entry?.elsewhere.includes(word) && !isEnglishWord(word) && !isAcronym(word))
    return word.length > 1;
  return entry === undefined ? looksLikeSymbol(word) : isKnown(word, { entry, ...context });
}

/** A spelling of the lexicon, as it is written here. */
function isKnown(
  word: string,
  { entry, mixed, cued }: Omit<Context, "foreign" | "residues"> & { entry: SymbolEntry },
): boolean {
  const { approved, previous, elsewhere } = entry;
  const capitals = word === word.toUpperCase();
  const official = approved !== "" || elsewhere.includes(word);
  if (/\d/.test(word)) return official ? word.length > 2 || capitals : isLikelyAlias(word);
  if (capitals && mixed) {
    if (isAcronym(word)) return cued && approved !== "";
    if (word.length < 2) return false;
    return (
      official ||
      cued ||
      (word.length > 3 && !isEnglishWord(word)) ||
      (previous.length > 0 && word.length > 2)
    );
  }
  if (isEnglishWord(word) || isAcronym(word)) return cued && official && /^[A-Z][a-z]+$/.test(word);
  return official && word.length > (capitals || /^[A-Z]/.test(word) ? 2 : 3);
}

/** Aliases with digits are many and short (`p53`, `B12`, `T3`); two letters, or a letter and two digits, at the least. */
const isLikelyAlias = (word: string): boolean =>
  !isStem(word.replace(/-?\d.*$/, "")) &&
  /^(?:[A-Za-z]{2}|p\d\d|[A-Za-z]+-[A-Za-z]*\d)/.test(word) &&
  word.length > 2 &&
  !/^\d/.test(word);

/** Symbols that no table holds: capitals or small letters and a number (`FT1`, `tp53a`), mouse style. */
function looksLikeSymbol(word: string): boolean {
  const stem = word.replace(/-?\d.*$/, "");
  if (isStem(stem) || (stem.length > 2 && isEnglishWord(stem) && stem === stem.toLowerCase())) return false;
  return /^(?:[A-Z]{2,6}\d{1,3}[A-Z]?\d?|[A-Z][a-z]{1,6}\d{1,3}(?:[a-z]\d{0,2})?|[a-z]{2,6}\d{1,3}[a-z]?|LOC\d{5,9})$/.test(
    word,
  );
}
