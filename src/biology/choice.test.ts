import { describe, expect, it } from "vitest";
import { choice } from "./choice.ts";
import { entrezDatabase } from "./entrez-database.ts";
import { listOf } from "./list-of.ts";
import { newickFormat } from "./newick-format.ts";
import { spdi } from "./spdi.ts";

const biotype = choice({ id: "biotype", title: "a biotype", values: ["protein_coding", "lncRNA", "a.b-c"] });
const window = choice({ id: "window", title: "a window", values: [0, 1, 5] });

describe("a choice", () => {
  it("normalises to the listed spelling in any capitals", () => {
    expect(biotype.normalise("LNCrna")).toBe("lncRNA");
    expect(biotype.normalise("rRNA")).toBeUndefined();
    expect(biotype.equals("LNCRNA", "lncrna")).toBe(true);
    expect(biotype.schema).toEqual({ type: "string", enum: ["protein_coding", "lncRNA", "a.b-c"] });
  });

  it("may tell capitals apart", () => {
    const marks = choice({ id: "mark", title: "a mark", values: ["T", "t"], sensitive: true });
    expect(marks.equals("T", "t")).toBe(false);
    expect(marks.recognise("t T").map(({ value }) => value)).toEqual(["t", "T"]);
  });

  it("of numbers reads numbers and their spelling", () => {
    expect([window.parse(5), window.parse("5"), window.parse(2)]).toEqual([5, 5, undefined]);
    expect(window.schema.type).toBe("integer");
  });

  it("is found as whole words, with a space for an underscore", () => {
    const found = biotype.recognise(
      "Protein coding genes, a.b-c and lncRNA; not lncRNAs, aXb-c or my_lncRNA",
    );
    expect(found.map(({ text, normal }) => [text, normal])).toEqual([
      ["Protein coding", "protein_coding"],
      ["a.b-c", "a.b-c"],
      ["lncRNA", "lncRNA"],
    ]);
  });

  it("of tree formats and databases holds what the services list", () => {
    expect(newickFormat.normalise("PHYLIP")).toBe("phylip");
    expect(entrezDatabase.schema.enum).toHaveLength(39);
    expect(entrezDatabase.equals("Nucleotide", "nuccore")).toBe(true);
    expect(entrezDatabase.normalise("nucleotide")).toBe("nucleotide");
    expect(entrezDatabase.equals("gene", "genome")).toBe(false);
  });
});

describe("a list", () => {
  const biotypes = listOf(biotype);

  it("is an array or a comma list, in any order and with repetitions", () => {
    expect(biotypes.parse(["lncrna", "protein_coding"])).toEqual(["lncRNA", "protein_coding"]);
    expect(biotypes.normalise("lncRNA, protein_coding,lncRNA")).toBe("lncRNA,protein_coding");
    expect(biotypes.equals("lncRNA,protein_coding", ["protein_coding", "LNCRNA", "lncRNA"])).toBe(true);
    expect(biotypes.equals("lncRNA", "lncRNA,protein_coding")).toBe(false);
    expect(biotypes.schema.type).toEqual(["string", "array"]);
  });

  it("does not read a list with a wrong or no value", () => {
    for (const wrong of ["lncRNA,rRNA", ["rRNA"], [], "", ","]) expect(biotypes.parse(wrong)).toBeUndefined();
  });

  it("compares its values as their kind does", () => {
    expect(listOf(spdi).equals(["NC_000018.10:5:CA:"], "NC_000018.10:5:2:")).toBe(true);
  });

  it("in a sentence is a run of values with commas and words of joining between", () => {
    const sentence = "Overlapping lncRNA, protein coding and a.b-c features, then lncRNA";
    expect(biotypes.recognise(sentence).map(({ normal }) => normal)).toEqual([
      "lncRNA,protein_coding,a.b-c",
      "lncRNA",
    ]);
  });
});
