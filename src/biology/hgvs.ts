import { sameHgvs } from "./hgvs/compare.ts";
import { formatHgvs } from "./hgvs/format.ts";
import type { HgvsVariant } from "./hgvs/model.ts";
import { parseHgvs } from "./hgvs/parse.ts";
import { defineKind, type Kind, type Mention } from "./kind.ts";

export type { HgvsVariant };

/**
 * A variant in HGVS nomenclature (hgvs-nomenclature.org): genomic, mitochondrial, coding, non-coding, RNA and protein,
 * on RefSeq, Ensembl, LRG, chromosome or gene names, or bare (`p.Val600Glu`).
 *
 * Equal are one- and three-letter residues, `*`, `X` and `Ter`, `del` and `delAG` where two bases are spanned,
 * and a transcript with or without its gene in parentheses. Never equal are other positions, offsets, references or
 * versions, and `p.(Val600Glu)` (deduced from DNA) and `p.Val600Glu` (seen in the protein), which the nomenclature tells apart.
 */
export const hgvs = defineKind<HgvsVariant>({
  id: "hgvs",
  title: "a variant in HGVS notation",
  examples: [
    "NM_007294.4:c.68_69del",
    "9:g.22125504G>C",
    "BRCA1:c.68_69delAG",
    "NP_004324.2:p.Val600Glu",
    "p.V600E",
  ],
  parse: parseHgvs,
  format: formatHgvs,
  find: findHgvs,
  same: sameHgvs,
});

const isPlaced = ({ reference }: HgvsVariant): boolean => reference !== undefined;

/** The same with the sequence it is on, without which `c.12A>G` is no place in a genome. */
export const placedHgvs: Kind<HgvsVariant> = {
  ...hgvs,
  title: "a variant in HGVS notation with the sequence it is on",
  examples: ["NM_007294.4:c.68_69del", "9:g.22125504G>C", "BRCA1:c.68_69delAG", "NP_004324.2:p.Val600Glu"],
  parse: (input) => [hgvs.parse(input)].find((value) => value && isPlaced(value)),
  normalise: (input) => (placedHgvs.parse(input) ? hgvs.normalise(input) : undefined),
  recognise: (text) => hgvs.recognise(text).filter(({ value }) => isPlaced(value)),
};

const candidate =
  /(?<![\w.])(?:([A-Za-z0-9][\w.-]{0,40}(?:\([A-Za-z0-9][\w.-]{0,40}\))?)(\s?:\s?|\s))?([gmocnrp])\.([\w()[\]*?=>+;:.-]{1,300})/g;
const symbol = String.raw`(?:[A-Z]{2}_\d+\.\d+|ENS[A-Z]*\d{11}(?:\.\d+)?|[A-Z][A-Z0-9-]{1,9})(?:\([\w.-]+\))?`;
const before = new RegExp(`^${symbol}$`);
const after = new RegExp(
  String.raw`\s(?:in|of|on)\s(?:the\s)?(?:human\s)?(?:gene\s)?(${symbol})(?![\w.:-])`,
  "y",
);
// Words in capitals that stand beside a description without naming its sequence.
const notGenes = /^(?:C?DNA|M?RNA|SN[PV]|HGVS|VCF|VEP|VARIANT|MUTATION|ALLELE|THE|FOR|OF|IS|IN)$/;

/** A gene or accession beside a bare description (`BRAF p.V600E`, `p.V600E in BRAF`) belongs to it. */
function findHgvs(text: string): Mention<HgvsVariant>[] {
  const mentions: Mention<HgvsVariant>[] = [];
  for (const match of text.matchAll(candidate)) {
    const [whole, reference = "", separator = "", type = "", body = ""] = match;
    const joined = separator.includes(":") || isName(reference);
    const head = joined ? `${reference}:${type}.` : `${type}.`;
    const read = longestDescription(head, body);
    if (!read) continue;
    const start = match.index + (joined ? 0 : reference.length + separator.length);
    const end = match.index + whole.length - body.length + read.length;
    const behind = joined ? undefined : nameBehind(text, end);
    const value = (behind && parseHgvs(`${behind.name}:${head}${body.slice(0, read.length)}`)) ?? read.value;
    const last = value.reference && behind ? behind.end : end;
    mentions.push({ start, end: last, text: text.slice(start, last), value, normal: formatHgvs(value) });
  }
  return mentions;
}

const isName = (word: string) => before.test(word) && !notGenes.test(word);

function nameBehind(text: string, at: number): { name: string; end: number } | undefined {
  after.lastIndex = at;
  const name = after.exec(text)?.[1];
  return name && isName(name) ? { name, end: after.lastIndex } : undefined;
}

/** Sentences end in marks that a description may also end in, so the longest reading wins. */
function longestDescription(head: string, body: string): { value: HgvsVariant; length: number } | undefined {
  for (let length = body.length; length > Math.max(0, body.length - 12); length--) {
    // A reading that stops inside a word is none.
    if (/^\w\w$/.test(body.slice(length - 1, length + 1))) return undefined;
    const value = parseHgvs(head + body.slice(0, length));
    if (value) return { value, length };
  }
  return undefined;
}
