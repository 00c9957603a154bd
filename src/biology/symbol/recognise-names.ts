import type { Mention, Span } from "../kind.ts";
import { isEnglishWord } from "../lexicon/english-words.ts";
import { NEEDS_CUE } from "../lexicon/name-columns.ts";
import { lexicon } from "../lexicon/table.ts";
import { quoted } from "../quoted.ts";
import { isCuedAsGene, isPartOfOther, type Surroundings } from "./gene-cues.ts";
import { type NameWord, nameWords } from "./name-words.ts";
import { isAcronym } from "./not-symbols.ts";
import type { GeneSymbol } from "./resolve-symbol.ts";

/** Most words of a name: the longest has 22. */
const LONGEST = 22;
/** How much around a name is looked at, in UTF-16 units. */
const [BEFORE, AFTER] = [60, 40];

/** Names of genes that English word lists hold and that mean nothing else to most people who ask here. */
const KNOWN_AS_GENES = new Set("agrin aromatase citrin dysbindin ghrelin parkin".split(" "));
/** Ordinary words that are a gene's name and no gene's symbol. */
const ORDINARY = new Set("maestro megamind".split(" "));

/** A text taken apart, once for all its names. */
interface Prose {
  readonly text: string;
  readonly words: readonly NameWord[];
  readonly quotes: readonly Span[];
}

interface Named extends Span {
  readonly symbol: string;
  readonly needsCue: boolean;
}

let last: { readonly text: string; readonly mentions: readonly Mention<GeneSymbol>[] } | undefined;

/** Names of genes and proteins in prose, left to right. Several kinds ask for the same text one after another. */
export function recogniseNames(text: string): readonly Mention<GeneSymbol>[] {
  if (last?.text !== text) last = { text, mentions: findNames(text) };
  return last.mentions;
}

function findNames(text: string): Mention<GeneSymbol>[] {
  const prose: Prose = { text, words: nameWords(text), quotes: quoted(text) };
  const mentions: Mention<GeneSymbol>[] = [];
  let end = 0;
  for (const [first, { start }] of prose.words.entries()) {
    if (start < end || /[\w.@-]/.test(text.charAt(start - 1))) continue;
    const name = longestName(prose, first);
    if (!name) continue;
    const { symbol } = name;
    const written = text.slice(start, name.end);
    mentions.push({
      start,
      end: name.end,
      text: written,
      value: { symbol, human: symbol },
      normal: symbol,
    });
    end = name.end;
  }
  return mentions;
}

/** The longest name that begins with a word and stands as the name of a gene. */
function longestName(prose: Prose, first: number): Named | undefined {
  const { text, words } = prose;
  const word = words[first];
  if (!word || !mayBegin(text, { word, next: words[first + 1] })) return undefined;
  let found: Named | undefined;
  let key = "";
  for (let at = first; at < Math.min(first + LONGEST, words.length); at++) {
    const [previous, current] = [words[at - 1], words[at]];
    if (!current || (previous && at > first && !isGap(text.slice(previous.end, current.start)))) break;
    key = key === "" ? current.word : `${key} ${current.word}`;
    if (!lexicon("names").hasPrefix(key)) break;
    const [, symbol, cue] = lexicon("names").find(key) ?? [];
    if (symbol === undefined) continue;
    const end = endOfName(text, { start: word.start, end: current.end });
    if (/\w/.test(text.charAt(end))) continue;
    const name = { start: word.start, end, symbol, needsCue: cue === NEEDS_CUE };
    // A longer name that is something else is not the shorter one within it either.
    found = isGene(prose, { name, key }) ? name : undefined;
  }
  return found;
}

/** Whether some name begins so; it saves opening the names for most questions. */
function mayBegin(
  text: string,
  { word, next }: { readonly word: NameWord; readonly next: NameWord | undefined },
): boolean {
  const starts = lexicon("name-starts");
  if (next && isGap(text.slice(word.end, next.start)) && starts.find(`${word.word} ${next.word}`))
    return true;
  return starts.find(word.word) !== undefined && isCuedAsGene(around(text, word));
}

function isGene(
  { text, quotes }: Prose,
  { name, key }: { readonly name: Named; readonly key: string },
): boolean {
  const surroundings = around(text, name);
  const written = text.slice(name.start, name.end);
  if (quotes.some((quote) => isWithin(name, quote))) return false;
  if (/[\s-]/.test(written) && !name.needsCue) return !isPartOfOther(surroundings);
  if (isAcronym(written) || ORDINARY.has(key) || (isEnglishWord(key) && !KNOWN_AS_GENES.has(key)))
    return false;
  return isCuedAsGene(surroundings);
}

const isWithin = (name: Span, { start, end }: Span): boolean =>
  start <= name.start && name.end <= end && (start < name.start || name.end < end);

const around = (text: string, { start, end }: Span): Surroundings => ({
  before: text.slice(Math.max(0, start - BEFORE), start),
  after: text.slice(end, end + AFTER),
});

/** What follows the last word and belongs to the name, though it does not count: a bracket that closes, `subunit`, `chain`. */
function endOfName(text: string, { start, end }: Span): number {
  const open = text.slice(start, end).includes("(") && !text.slice(start, end).includes(")");
  const closed = open && text.charAt(end) === ")" ? end + 1 : end;
  const [rest = ""] = /^[\s-](?:subunit|chain)\b/i.exec(text.slice(closed, closed + 10)) ?? [];
  return closed + rest.length;
}

/** Between two words of a name: nothing, marks that names have, or words that are left out; but no end of a sentence. */
const isGap = (between: string): boolean =>
  /^(?:[-\s,/()[\]'’.:+]{0,5}|[-\s,)]{0,3}(?:subunit|chain)[-\s,(]{0,3})$/i.test(between) &&
  !/[.:]\s/.test(between);
