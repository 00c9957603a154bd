import { describe, expect, it } from "vitest";
import { blastDatabase, blastRid } from "./blast.ts";
import { citationString } from "./citation-string.ts";
import { entrezIds } from "./entrez-ids.ts";
import { fieldList } from "./field-list.ts";
import { uniprotSort } from "./uniprot-sort.ts";

describe("Entrez ids", () => {
  it("are one number, a comma list or an array, as a set", () => {
    expect(entrezIds.normalise(672)).toBe("672");
    expect(entrezIds.equals([672, "675"], "675, 672")).toBe(true);
    expect(entrezIds.equals("672", "672,675")).toBe(false);
    expect(entrezIds.equals("nm_007294.4", "NM_007294.4")).toBe(true);
    expect(entrezIds.equals("NM_007294.3", "NM_007294.4")).toBe(false);
    expect(entrezIds.parse("672;rm -rf")).toBeUndefined();
  });

  it("are found in a sentence, lists as one", () => {
    const sentence = "Summaries of 672, 675 and NM_007294.4, not p53, 12.5 or chr1:100-200";
    expect(entrezIds.recognise(sentence).map(({ normal }) => normal)).toEqual(["672,675", "NM_007294.4"]);
  });
});

describe("a field list", () => {
  it("has no order, repetition or capitals", () => {
    expect(fieldList.equals("accession, gene_names", ["gene_names", "Accession", "accession"])).toBe(true);
    expect(fieldList.equals("accession", "accession,gene_names")).toBe(false);
    expect(fieldList.normalise([" accession ", "gene_names"])).toBe("accession,gene_names");
    expect(fieldList.parse("a b")).toBeUndefined();
  });
});

describe("a UniProt sort order", () => {
  it("has an order and a direction each", () => {
    expect(uniprotSort.normalise("Length DESC , accession")).toBe("length desc,accession asc");
    expect(uniprotSort.equals("length desc,accession asc", "accession asc,length desc")).toBe(false);
    expect(uniprotSort.parse("length down")).toBeUndefined();
    expect(uniprotSort.recognise("sorted by length desc, accession asc please")[0]?.normal).toBe(
      "length desc,accession asc",
    );
  });
});

describe("a citation string", () => {
  const pair =
    "proc natl acad sci u s a|1991|88|3248|mann bj|Art1|\rscience|1987|235|182|palmenberg ac|Art2|";

  it("is the same whatever the keys, the separators and the order", () => {
    const other = "Science|1987|235|182|palmenberg+ac|x|%0Dproc+natl+acad+sci+u+s+a|1991|88|3248|mann%20bj|";
    expect(citationString.normalise(pair)).toBe(pair);
    expect(citationString.equals(pair, other)).toBe(true);
    expect(citationString.equals(pair, pair.replace("3248", "3249"))).toBe(false);
  });

  it("may leave fields empty but not all", () => {
    expect(citationString.normalise("science||235|182|||")).toBe("science||235|182|||");
    for (const wrong of ["|||||", "science|1987", "science|87|235|182|x|k|more|", ""])
      expect(citationString.parse(wrong), wrong).toBeUndefined();
  });

  it("is found behind the words that ask for it", () => {
    const [found] = citationString.recognise(
      "Find the citation science|1987|235|182|palmenberg ac|Art2| for me",
    );
    expect(found?.text).toBe("science|1987|235|182|palmenberg ac|Art2|");
  });
});

describe("BLAST names", () => {
  it("are known databases in any capitals, and others as they are", () => {
    expect(blastDatabase.normalise("SWISSPROT")).toBe("swissprot");
    expect(blastDatabase.normalise("Betacoronavirus")).toBe("Betacoronavirus");
    expect(blastDatabase.parse("../nt")).toBeUndefined();
    expect(blastDatabase.recognise("against swissprot, not ntx or refseq").map(({ text }) => text)).toEqual([
      "swissprot",
    ]);
    expect(blastRid.normalise("vwj3abc5016")).toBe("VWJ3ABC5016");
    expect(blastRid.recognise("RID VWJ3ABC5016 and ENSG00000139618").map(({ text }) => text)).toEqual([
      "VWJ3ABC5016",
    ]);
  });
});
