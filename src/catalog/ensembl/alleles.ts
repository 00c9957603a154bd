import { allele } from "../../biology/index.ts";
import { defineKind, type Kind } from "../../biology/kind.ts";
import { either } from "../either.ts";

/** Bases whose part in a change only the words around them tell: `from A to T`, `A>T`. */
const told = (id: string, find: RegExp): Kind =>
  defineKind<string>({
    id,
    title: allele.title,
    examples: allele.examples,
    parse: (written) => allele.normalise(written),
    format: (bases) => bases,
    find,
  });

const replaced = told(
  "replaced-bases",
  /(?<![\w.])[ACGTN]+(?= to [ACGTN]+\b|>[ACGTN]+\b)|(?<=\bfor )[ACGTN]+\b|(?<= instead of )[ACGTN]+\b/g,
);
const replacing = told(
  "replacing-bases",
  /(?<=(?<![\w.])[ACGTN]+(?: to |>))[ACGTN]+\b|(?<=\b(?:to|a|an|there|allele) )(?:[ACGTN]+|DUP|DEL|INS|INV|CNV)\b/g,
);

export const referenceBases = either({
  id: "reference-bases",
  title: "reference bases",
  kinds: [replaced],
  also: [allele],
});
export const alternateBases = either({
  id: "alternate-bases",
  title: "an allele",
  kinds: [replacing, allele],
});
