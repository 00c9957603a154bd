import { expect, it } from "vitest";
import { describeShared, sharedPath } from "../../test/shared.ts";
import { geneSymbol } from "./gene-symbol.ts";
import { readColumns, readFacts, valuesOf } from "./lexicon/facts.ts";

const facts = sharedPath("facts");

describeShared("gene symbols of the fact tables", () => {
  it("keeps every approved symbol of HGNC and finds it in a sentence, but for one-letter ones", () => {
    const approved = [...readColumns(facts, "hgnc_genes.tsv.gz")("symbol")];
    expect(approved.filter((symbol) => geneSymbol.normalise(symbol) !== symbol)).toEqual([]);
    const missed = approved.filter(
      (symbol) => geneSymbol.recognise(`Where is the ${symbol} gene?`)[0]?.text !== symbol,
    );
    expect(missed.length).toBeLessThan(10);
    expect(missed.filter((symbol) => symbol.length > 1)).toEqual([]);
  });

  it("reads an alias or previous symbol as a gene only where it is that of one gene", () => {
    const genes = readFacts(facts, "hgnc_genes.tsv.gz");
    const approved = new Set(genes.map(({ symbol = "" }) => symbol.toUpperCase()));
    const bearers = new Map<string, Set<string>>();
    for (const { symbol = "", alias_symbol, prev_symbol } of genes)
      for (const name of [...valuesOf(alias_symbol), ...valuesOf(prev_symbol)].map((each) =>
        each.toUpperCase(),
      ))
        bearers.set(name, (bearers.get(name) ?? new Set()).add(symbol));
    const wrong = [...bearers].filter(([name, symbols]) => {
      const normal = geneSymbol.normalise(name)?.toUpperCase() ?? name;
      if (approved.has(name) || symbols.size > 1) return normal !== name;
      return normal !== name && normal !== [...symbols][0]?.toUpperCase();
    });
    expect(bearers.size).toBeGreaterThan(50_000);
    expect(wrong).toEqual([]);
  });

  it("never takes one approved gene for another", () => {
    const genes = readFacts(facts, "hgnc_genes.tsv.gz");
    const wrong = genes.flatMap(({ symbol = "", alias_symbol, prev_symbol }) =>
      [...valuesOf(alias_symbol), ...valuesOf(prev_symbol)]
        .map((name) => geneSymbol.parse(name)?.human)
        .filter((human) => human !== undefined && human !== symbol)
        .map((human) => `${symbol} ${human}`)
        .filter((pair) => geneSymbol.equals(...(pair.split(" ") as [string, string]))),
    );
    expect(wrong).toEqual([]);
  });
});
