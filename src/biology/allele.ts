import { defineKind } from "./kind.ts";

// Types of structural variants that VEP reads in place of bases.
const structural = "INS|DEL|DUP|TDUP|INV|CNV|BND|CNLOSS|CNGAIN";

/**
 * A variant allele as VEP reads it: bases (IUPAC), `-` for a deletion, or a structural type such as `DUP`.
 * In free text only beside the word allele, or behind `>` or `/` (`G>A`, `G/A`: the new allele).
 */
export const allele = defineKind<string>({
  id: "allele",
  title: "an allele",
  examples: ["C", "-", "DUP", "ACGT"],
  parse: (text) => (spelling.test(text) ? text.toUpperCase() : undefined),
  format: (bases) => bases,
  find: new RegExp(
    String.raw`(?<=\ballele\s(?:is\s|of\s)?)(?:[ACGT]+|-|${structural})(?![\w-])|(?<![\w-])[ACGT]+(?=\salleles?\b)|(?<=(?<![A-Za-z])[ACGTN]{1,50}[>/])(?:[ACGT]+|-)(?![\w/>-])`,
    "g",
  ),
});

const spelling = new RegExp(`^(?:[ACGTRYKMSWBDHVN]{1,10000}|-|${structural})$`, "i");
