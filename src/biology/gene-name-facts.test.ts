import { expect, it } from "vitest";
import { describeShared, sharedPath } from "../../test/shared.ts";
import { geneSymbol } from "./gene-symbol.ts";
import { readFacts } from "./lexicon/facts.ts";
import { nameKey } from "./symbol/name-words.ts";
import { recogniseNames } from "./symbol/recognise-names.ts";

describeShared("gene names of HGNC", () => {
  it("are found in a sentence as their gene, but for the few that several genes have", () => {
    const genes = readFacts(sharedPath("facts"), "hgnc_genes.tsv.gz");
    const bearers = Map.groupBy(genes, ({ name = "" }) => nameKey(name));
    const ambiguous = [...bearers.values()].filter((each) => each.length > 1).flat();
    // Regulatory subunits B' and B'' of protein phosphatase 2, polypeptides A and A' of a ribonucleoprotein.
    expect(ambiguous.map(({ symbol }) => symbol)).toEqual(
      "PPP2R3A PPP2R5A PPP2R3B PPP2R5B PPP2R3C PPP2R5C SNRPA SNRPA1".split(" "),
    );
    const unique = genes.filter((gene) => !ambiguous.includes(gene));
    const missed = unique.filter(({ name = "", symbol = "" }) => {
      const text = `Where is the ${name} gene?`;
      const [first = geneSymbol.recognise(text)[0]] = recogniseNames(text);
      return first?.normal !== symbol;
    });
    // An ordinary word, names that end with a mark, names with the end of a sentence in them.
    expect(missed.map(({ symbol }) => symbol)).toEqual("MRO POMGNT1 POMGNT2 SLIRPP1 SLIRPP2".split(" "));
  });
});
