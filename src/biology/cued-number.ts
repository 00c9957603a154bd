import { defineKind, type Kind, type Mention } from "./kind.ts";

/** What the file of a kind of plain numbers says. */
export interface CuedNumber {
  readonly id: string;
  readonly title: string;
  readonly examples: readonly [string, ...string[]];
  /** Source of the expression for the words that announce such a number, matched without regard to case. */
  readonly cue: string;
}

/** A kind of positive whole numbers that free text announces by a word: a bare number is parsed, never recognised. */
export function cuedNumber({ id, title, examples, cue }: CuedNumber): Kind<number> {
  const lead = `(?:${cue})s?\\s{0,2}(?:(?:number|no\\.?|is|=|:|#)\\s{0,2}){0,2}`;
  const whole = new RegExp(`^(?:${lead})?([1-9]\\d{0,9})$`, "i");
  return defineKind<number>({
    id,
    title,
    examples,
    schema: { type: ["integer", "string"], minimum: 1 },
    parse: (text) => {
      const digits = whole.exec(text)?.[1];
      return digits === undefined ? undefined : Number(digits);
    },
    format: String,
    find: (text) => numbersAfter(text, new RegExp(`(?<![A-Za-z0-9_])${lead}(?=[1-9])`, "gi")),
  });
}

/** The numbers after each cue: one, or a list as in `PMIDs 1, 2 and 3`. */
function numbersAfter(text: string, cue: RegExp): Mention<number>[] {
  return [...text.matchAll(cue)].flatMap((match) => {
    const list = /(?:(?:\s{0,2},\s{0,2}|\s(?:and|or)\s|,\s(?:and|or)\s)?[1-9]\d{0,9}(?![\w-]|[.,]\d{3}\D))+/y;
    list.lastIndex = match.index + match[0].length;
    const run = list.exec(text);
    return run === null
      ? []
      : [...run[0].matchAll(/\d+/g)].map((digits) => mention(run.index + digits.index, digits[0]));
  });
}

const mention = (start: number, text: string): Mention<number> => ({
  start,
  end: start + text.length,
  text,
  value: Number(text),
  normal: String(Number(text)),
});
