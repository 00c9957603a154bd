import { defineKind } from "./kind.ts";
import { recogniseGenes } from "./symbol/recognise-symbols.ts";
import { type GeneSymbol, resolveSymbol, sameSymbol } from "./symbol/resolve-symbol.ts";

/** Identifiers of other kinds that a symbol is easily taken for. */
const OTHER_IDENTIFIER = /^(?:ENS[A-Z]{0,6}\d{11}(?:\.\d+)?|rs\d{3,}|[NX][MPR]_\d+(?:\.\d+)?)$/i;
const SHAPE = /^(?=.{0,60}[A-Zα-ω])[A-Z0-9α-ω][A-Z0-9α-ω_.:;@#<>()/'[\]*+,-]{0,60}$/i;

/**
 * Gene symbol. Human ones follow HGNC: capitals (`BRCA1`, but `C9orf72`); an alias or previous symbol of exactly one
 * approved gene reads as that gene (`p53` is TP53, `MLL` is KMT2A, `HER2` is ERBB2), one of several stays as written.
 * Mouse style (`Brca1`) stays; any plausible symbol of another species is read.
 * In prose a symbol is recognised where the lexicon or its look makes it one; English words (WAS, CAT, SET) only in capitals.
 * There the name of one human gene or its protein is recognised too, and reads as the symbol: `tumor protein p53`, and with a
 * word that cues it `the insulin gene`.
 */
export const geneSymbol = defineKind<GeneSymbol>({
  id: "gene-symbol",
  title: "a gene symbol",
  examples: ["BRCA1", "TP53", "Brca1", "HLA-DRB1", "C9orf72", "p53"],
  parse: (text) => (SHAPE.test(text) && !OTHER_IDENTIFIER.test(text) ? resolveSymbol(text) : undefined),
  format: ({ symbol }) => symbol,
  find: recogniseGenes,
  same: sameSymbol,
});
