import type { Kind } from "../../biology/kind.ts";
import type { Entity } from "./entities.ts";

/** Another way of writing a variant, and the same in HGVS notation. */
interface Spelling {
  readonly written: RegExp;
  readonly hgvs: (match: RegExpExecArray) => string;
}

const SPELLINGS: readonly Spelling[] = [
  {
    // As in the columns of a VCF file: `13:32340300:A:G`, `chr13-32340300-A-G`.
    written: /(?<![\w:.-])(?:chr)?(\d{1,2}|[XYWZ]|MT)([:-])(\d+)\2([ACGT])[:>/-]([ACGT])(?![\w:-])/g,
    hgvs: ([, chromosome, , position, reference, other]) =>
      `${chromosome}:g.${position}${reference}>${other}`,
  },
  {
    written: /(?<![\w:.-])(?:chr)?(\d{1,2}|[XYWZ]|MT):(\d+)\s?([ACGT])\s?>\s?([ACGT])(?![\w:-])/g,
    hgvs: ([, chromosome, position, reference, other]) => `${chromosome}:g.${position}${reference}>${other}`,
  },
  {
    // HGVS without its letter: `13:32340300_32340301del`.
    written:
      /(?<![\w:.-])(?:chr)?(\d{1,2}|[XYWZ]|MT):(\d+(?:_\d+)?(?:del[ACGT]*(?:ins[ACGT]+)?|dup[ACGT]*|inv)|\d+_\d+ins[ACGT]+)(?![\w:-])/g,
    hgvs: ([, chromosome, change]) => `${chromosome}:g.${change}`,
  },
  {
    // A change of a protein by its gene: `EGFR L858R`, `EGFR Leu858Arg`.
    written:
      /(?<![\w:.-])([A-Z][A-Z0-9]{1,9})\s((?:[ACDEFGHIKLMNPQRSTVWY]|[A-Z][a-z]{2})[1-9]\d{0,4}(?:[ACDEFGHIKLMNPQRSTVWY*]|[A-Z][a-z]{2}))(?![\w:.>-])/g,
    hgvs: ([, symbol, change]) => `${symbol}:p.${change}`,
  },
];

/** Variants of a question that are written in other ways, read as HGVS. */
export function writtenVariants(question: string, kinds: readonly Kind[]): Entity[] {
  const kind = kinds.find(({ id }) => id === "hgvs");
  if (!kind) return [];
  return SPELLINGS.flatMap(({ written, hgvs }) =>
    [...question.matchAll(written)].flatMap((match): Entity[] => {
      const spelled = hgvs(match);
      const [value, normal] = [kind.parse(spelled), kind.normalise(spelled)];
      if (value === undefined || normal === undefined) return [];
      const [start, text] = [match.index, match[0]];
      return [{ kind, start, end: start + text.length, text, value, normal }];
    }),
  );
}
