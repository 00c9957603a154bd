import { describe, expect, it } from "vitest";
import { geneSymbol } from "./gene-symbol.ts";

const found = (text: string): string[] => geneSymbol.recognise(text).map(({ normal }) => normal);

describe("gene symbols", () => {
  it.each([
    ["p53", "TP53"],
    ["MLL", "KMT2A"],
    ["HER2", "ERBB2"],
    ["PD-L1", "CD274"],
    ["brca1", "BRCA1"],
    ["c9ORF72", "C9orf72"],
    ["C11orf67", "AAMDC"],
  ])("%s and %s name one gene", (left, right) => {
    expect(geneSymbol.equals(left, right)).toBe(true);
    expect(geneSymbol.normalise(left)).toBe(right);
  });

  it.each([
    // MLL2 was KMT2D and is also an alias of KMT2B; NEU was NEU1 and is an alias of ERBB2.
    ["MLL2", "KMT2D"],
    ["MLL2", "KMT2B"],
    ["NEU", "ERBB2"],
    ["NEU", "NEU1"],
    ["BRCA1", "BRCA2"],
    // A zebrafish gene of its own.
    ["her2", "ERBB2"],
    // Fly genes that capitals tell apart: hairy and Hairless.
    ["h", "H"],
    ["H", "FUT1"],
    ["TP53", "TP63"],
  ])("%s and %s do not", (left, right) => {
    expect(geneSymbol.equals(left, right)).toBe(false);
    expect(geneSymbol.equals(right, left)).toBe(false);
  });

  it("says which genes an ambiguous alias may mean, and which human gene a zebrafish symbol resembles", () => {
    expect(geneSymbol.parse("MLL2")).toEqual({ symbol: "MLL2", candidates: ["KMT2D", "KMT2B"] });
    expect(geneSymbol.parse("her2")).toEqual({ symbol: "her2", human: "ERBB2" });
  });

  it("keeps mouse style, also where an old name gives way to the approved one", () => {
    expect(geneSymbol.normalise("Brca1")).toBe("Brca1");
    expect(geneSymbol.normalise("Mll")).toBe("Kmt2a");
    expect(geneSymbol.normalise("mt-Nd1")).toBe("mt-Nd1");
  });

  it.each(["ENSG00000012048", "rs699", "NM_000059.4", "672", "two words", ""])("does not read %j", (text) => {
    expect(geneSymbol.parse(text)).toBeUndefined();
  });

  it("reads symbols that no table holds", () => {
    for (const symbol of ["su(Hw)", "l(1)G0004", "AT1G01010", "unc-13", "HOXA@", "mt:ND1"])
      expect(geneSymbol.normalise(symbol)).toBe(symbol);
  });
});

describe("gene symbols in prose", () => {
  it.each([
    ["Where in the human genome is BRCA1?", ["BRCA1"]],
    ["Is p53 the same as TP53?", ["TP53", "TP53"]],
    ["Find HLA-DRB1, NKX2-5, C9orf72 and BRCA1-AS1.", ["HLA-DRB1", "NKX2-5", "C9orf72", "BRCA1-AS1"]],
    ["Does VEP know BRAF V600E and BRCA1:c.68_69del?", ["BRAF", "BRCA1"]],
    ["Is brca1 near tp53a, kras or shha?", ["BRCA1", "tp53a", "KRAS", "shha"]],
    ["BRCA1-mutated, TP53-related and anti-HER2", ["BRCA1", "TP53", "ERBB2"]],
    ["Compare Pten, Ins1 and the Kit gene in mice", ["Pten", "Ins1", "Kit"]],
    ["What does unc-13 do?", ["unc-13"]],
    ["Where is Hbb-b1 in mouse?", ["Hbb-b1"]],
    ["Where is Trp53 in the mouse genome?", ["Trp53"]],
    ["Where is Trp53?", ["Trp53"]],
    ["Cyp2d22's orthologs", ["Cyp2d22"]],
    ["wg gene in Drosophila", ["wg"]],
    ["Where is the Drosophila gene white?", ["white"]],
    ["Show the mouse gene tree of Pax6", ["Pax6"]],
    ["BRCA1/BRCA2's exons", ["BRCA1", "BRCA2"]],
    [
      "Is WAS or CAT on the X chromosome, and what about MET, AR and the REST gene?",
      ["WAS", "CAT", "MET", "AR", "REST"],
    ],
  ])("%s", (text, symbols) => {
    expect(found(text)).toEqual(symbols);
  });

  it.each([
    "What was the type of the protein set that the cat met?",
    "What is the impact of rest on the clock?",
    "Which genes lie on chr17 of GRCh38 at 17q21.31, and what is rs699?",
    "Show the GO terms, the SNPs and the CDS in FASTA; use the REST API of NCBI",
    "Get ENSG00000012048, NM_000059.3:c.100A>G, P04637, PF00069, IPR000719 and PMC3531190",
    "COVID-19, SARS-CoV-2, vitamin B12, H3K27me3, type 2, top 10, exon 5, step1",
    "Was this Cat in the Set? Rest is for the Clock.",
    "Is residue Trp53 conserved?",
    "Is there a human type VIII gene?",
    "LIST THE EXONS AND WHERE THEY WERE FOUND",
  ])("none in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("gives the place of each", () => {
    const text = "The human p53 gene";
    const [mention] = geneSymbol.recognise(text);
    expect(mention).toMatchObject({ start: 10, end: 13, text: "p53", normal: "TP53" });
  });
});
