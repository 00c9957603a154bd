import type { Span } from "../kind.ts";

/** One word, number or Greek letter of a gene name, in the form in which names are compared. */
export interface NameWord extends Span {
  readonly word: string;
}

const GREEK: Readonly<Record<string, string>> = {
  α: "alpha",
  β: "beta",
  γ: "gamma",
  δ: "delta",
  ε: "epsilon",
  ζ: "zeta",
  η: "eta",
  θ: "theta",
  κ: "kappa",
  λ: "lambda",
  μ: "mu",
  π: "pi",
  σ: "sigma",
  τ: "tau",
  ω: "omega",
};

/** A Greek letter at the end of other letters: `TNFalpha`. */
const ENDS_GREEK = /^([a-z]{2,})(alpha|beta|gamma|delta|epsilon|kappa)$/;
/** Words that are left out as often as not: `hemoglobin beta` is hemoglobin subunit beta. */
const LEFT_OUT = new Set(["subunit", "chain"]);

/** British spellings of what is in gene names, and the American ones that HGNC uses. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.*)haem/, "$1hem"],
  [/^(leuk|an)aem/, "$1em"],
  [/^(tum|col|behavi|neighb)our/, "$1or"],
  [/^oestr/, "estr"],
  [/^oesoph/, "esoph"],
  [/^foet/, "fet"],
  [/^caerul/, "cerul"],
  [/^(.*)sulph/, "$1sulf"],
  [/^fibre/, "fiber"],
  [/^signalling/, "signaling"],
];

/**
 * The words of a text as gene names are compared: in small letters, letters and digits apart, Greek letters by name,
 * American spelling, without `subunit` and `chain`. `TNF-α`, `TNFalpha` and `TNF alpha` are the same two words.
 */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  for (const { 0: written, index: start } of text.matchAll(/[A-Za-z]+|\d+|[α-ω]/g)) {
    const end = start + written.length;
    const word = GREEK[written] ?? spelled(written.toLowerCase());
    const [, stem, letter] = ENDS_GREEK.exec(word) ?? [];
    if (stem !== undefined && letter !== undefined) {
      words.push({ word: stem, start, end: end - letter.length });
      words.push({ word: letter, start: end - letter.length, end });
    } else if (!LEFT_OUT.has(word)) words.push({ word, start, end });
  }
  return words;
}

/** What two spellings of one name have in common. */
export const nameKey = (name: string): string =>
  nameWords(name)
    .map(({ word }) => word)
    .join(" ");

const spelled = (word: string): string =>
  SPELLINGS.reduce((text, [british, american]) => text.replace(british, american), word);
