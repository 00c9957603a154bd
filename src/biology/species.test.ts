import { describe, expect, it } from "vitest";
import { describeShared, sharedPath } from "../../test/shared.ts";
import { readFacts } from "./lexicon/facts.ts";
import { species } from "./species.ts";

const found = (text: string): string[] => species.recognise(text).map(({ normal }) => normal);

describe("species", () => {
  it.each([
    [
      "homo_sapiens",
      [
        "human",
        "humans",
        "Homo sapiens",
        "H. sapiens",
        "h.sapiens",
        "9606",
        9606,
        "taxid 9606",
        "Homo_sapiens",
      ],
    ],
    ["mus_musculus", ["mouse", "mice", "murine", "Mus musculus", "house mouse", 10090]],
    ["rattus_norvegicus", ["rat", "rats", "Norway rat"]],
    ["danio_rerio", ["zebrafish", "D. rerio"]],
    ["drosophila_melanogaster", ["fruit fly", "Drosophila", "D. melanogaster"]],
    ["caenorhabditis_elegans", ["worm", "C. elegans"]],
    ["saccharomyces_cerevisiae", ["yeast", "baker's yeast", "S. cerevisiae", 4932]],
    ["gallus_gallus", ["chicken"]],
    ["canis_lupus_familiaris", ["dog", "dogs", "Canis familiaris", 9615]],
    ["bos_taurus", ["cow", "cattle", "bovine"]],
    ["sus_scrofa", ["pig", "pigs", "Sus scrofa"]],
    ["escherichia_coli", ["E. coli", "Escherichia coli", 562]],
  ])("%s has many names", (canonical, names) => {
    for (const name of names) {
      expect(species.normalise(name), String(name)).toBe(canonical);
      expect(species.equals(name, canonical)).toBe(true);
    }
  });

  it.each([
    ["mouse", "mus_musculus_aj"],
    ["mus_musculus_aj", "mus_musculus_balbcj"],
    // S288C and K-12 are strains, the dingo a subspecies.
    [4932, 559292],
    [562, 83333],
    ["dog", "canis_lupus_dingo"],
    ["canis_lupus_familiaris", "Canis lupus"],
    ["mouse", "rat"],
    ["sus_scrofa", "sus_scrofa_tibetan"],
  ])("%s and %s are not the same", (left, right) => {
    expect(species.parse(left)).toBeDefined();
    expect(species.parse(right)).toBeDefined();
    expect(species.equals(left, right)).toBe(false);
  });

  it("reads production names of genomes newer than the tables, but not any word", () => {
    expect(species.parse("nannospalax_novus_gca123")).toEqual({ productionName: "nannospalax_novus_gca123" });
    for (const text of ["foobar", "the human", "Xenopus", "BRCA1", "", "../human"])
      expect(species.parse(text)).toBeUndefined();
  });

  it.each([
    ["Where in the human genome is BRCA1?", ["homo_sapiens"]],
    ["human-mouse orthologs of CAT in cats", ["homo_sapiens", "mus_musculus", "felis_catus"]],
    [
      "P53_HUMAN in fruit flies, C. elegans and mus_musculus_aj",
      ["drosophila_melanogaster", "caenorhabditis_elegans", "mus_musculus_aj"],
    ],
    [
      "the dog's genome, guinea pigs and taxid 10090",
      ["canis_lupus_familiaris", "cavia_porcellus", "mus_musculus"],
    ],
    ["orthologs of BRCA1 in MOUSE and ZEBRAFISH", ["mus_musculus", "danio_rerio"]],
    ["9606 genes of a CAT scan, and what a man drills", []],
  ])("%s", (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describeShared("species of the fact tables", () => {
  it("keeps all Ensembl production names apart", () => {
    const names = readFacts(sharedPath("facts"), "ensembl_species.tsv").map(
      ({ production_name = "" }) => production_name,
    );
    expect(new Set(names.map((name) => species.normalise(name)))).toEqual(new Set(names));
  });
});
