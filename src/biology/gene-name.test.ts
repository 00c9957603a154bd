import { describe, expect, it } from "vitest";
import { geneSymbol } from "./gene-symbol.ts";

const found = (text: string): string[] =>
  geneSymbol.recognise(text).map(({ text: written, normal }) => `${written}: ${normal}`);

describe("names of genes in prose", () => {
  it.each([
    ["Where does the cystic fibrosis transmembrane conductance regulator lie?", "CFTR"],
    ["Show exons of hemoglobin subunit beta", "HBB"],
    ["paralogs of interleukin-6", "IL6"],
    ["Is tumor protein p53 on chromosome 17?", "TP53"],
    ["Which strand is Tumor Necrosis Factor on?", "TNF"],
    ["gene tree with TNF receptor associated factor 1", "TRAF1"],
    ["the fibroblast growth factor receptor 3 gene", "FGFR3"],
  ])("one of several words stands anywhere: %s", (text, symbol) => {
    expect(geneSymbol.recognise(text).map(({ normal }) => normal)).toEqual([symbol]);
  });

  it.each(["TNF alpha", "TNF-alpha", "TNFα", "TNF-α", "TNF α"])(
    "%s is one name however it is spelled",
    (name) => {
      expect(found(`Where is ${name}?`)).toEqual([`${name}: TNF`]);
    },
  );

  it.each([
    ["the haemoglobin subunit delta gene", "haemoglobin subunit delta: HBD"],
    ["the tumour necrosis factor gene", "tumour necrosis factor: TNF"],
    ["where is oestrogen receptor 1", "oestrogen receptor 1: ESR1"],
    ["where is hemoglobin beta", "hemoglobin beta: HBB"],
  ])("British and short spellings are read: %s", (text, mention) => {
    expect(found(text)).toEqual([mention]);
  });

  it.each([
    ["Where is the insulin gene?", "insulin: INS"],
    ["Where is insulin?", "insulin: INS"],
    ["gene for insulin", "insulin: INS"],
    ["insulin's orthologs", "insulin: INS"],
    ["orthologs of dystrophin in mouse", "dystrophin: DMD"],
    ["Titin gene: where is it?", "Titin: TTN"],
    ["Which chromosome is huntingtin on?", "huntingtin: HTT"],
    ["the gene encoding parkin", "parkin: PRKN"],
    ["the factor VIII gene", "factor VIII: F8"],
    ["the sonic hedgehog gene", "sonic hedgehog: SHH"],
    ["mouse alpha-synuclein", "alpha-synuclein: SNCA"],
  ])(
    "one of one word, or one that terms share, stands where a word says it is a gene: %s",
    (text, mention) => {
      expect(found(text)).toEqual([mention]);
    },
  );

  it.each([
    "How does insulin work?",
    "papers about insulin resistance",
    "Where is insulin secreted?",
    "Which GO term is insulin receptor signaling pathway?",
    "Find the term response to tumor necrosis factor",
    "What is the HPO id of alpha-synuclein aggregation?",
    "Which proteins have glucokinase activity?",
    "the maestro gene, the hole gene and the spatial gene",
    'Find "regulation of interleukin 6 production"',
    "Which protein set has an impact?",
    "apoptosis regulator, breast cancer, zinc finger protein",
    "Is it insulin? Receptor genes are many",
  ])("none in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("does not take the shorter name within a longer one that is something else", () => {
    expect(found("interleukin-7 receptor alpha deficiency")).toEqual([]);
  });

  it("leaves a name of several genes alone", () => {
    expect(found("the hemoglobin subunit alpha gene")).toEqual([]);
  });

  it("marks the words as written, brackets and all", () => {
    const text = "Where is collagen alpha-1(I) chain?";
    const [mention] = geneSymbol.recognise(text);
    expect(mention).toMatchObject({ start: 9, end: 34, normal: "COL1A1", value: { human: "COL1A1" } });
  });
});
