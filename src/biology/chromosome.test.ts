import { describe, expect, it } from "vitest";
import { describeShared, sharedPath } from "../../test/shared.ts";
import { assembly } from "./assembly.ts";
import { chromosome } from "./chromosome.ts";
import { humanSequence } from "./human-sequences.ts";
import { readFacts } from "./lexicon/facts.ts";

describe("chromosomes", () => {
  it.each([
    ["17", "chr17"],
    ["chromosome 17", 17],
    ["x", "chrX"],
    ["chrM", "MT"],
    ["2l", "2L"],
    ["NC_000017.11", "CM000679.2"],
  ])("%s is %s", (left, right) => expect(chromosome.equals(left, right)).toBe(true));

  it.each([
    ["NC_000017.10", "NC_000017.11"],
    ["NC_000017.11", "NC_000018.10"],
    ["CM000679.1", "NC_000017.11"],
    ["17", "NC_000017.11"],
    ["1", "11"],
    ["X", "Y"],
  ])("%s is not %s", (left, right) => expect(chromosome.equals(left, right)).toBe(false));

  it("knows the assembly of an accession", () => {
    expect(chromosome.parse("nc_000017.10")).toEqual({
      name: "17",
      accession: "NC_000017.10",
      assembly: "GRCh37",
    });
    expect(chromosome.normalise("NC_000017.10")).toBe("NC_000017.10");
    for (const text of ["", "17:1-2", "../1", "a b"]) expect(chromosome.parse(text)).toBeUndefined();
  });

  it.each([
    ["Genes on chromosome 17 and chrX", ["17", "X"]],
    ["chromosomes 1, 2 and X of 17 species", ["1", "2", "X"]],
    ["chr17:43044295-43125483 and the mitochondrial chromosome", ["17", "MT"]],
    ["17 genes, chromosome number and chromosomes", []],
  ])("%s", (text, names) => expect(chromosome.recognise(text).map(({ normal }) => normal)).toEqual(names));
});

describe("assemblies", () => {
  it.each([
    ["GRCh38", "hg38"],
    ["hg19", "grch37"],
    ["GRCm38", "mm10"],
    ["GRCm39", "mm39"],
    ["GRCh38", "GRCh38.p14"],
    ["GCA_000001405.29", "GRCh38.p14"],
  ])("%s is %s", (left, right) => expect(assembly.equals(left, right)).toBe(true));

  it.each([
    ["GRCh38", "GRCh37"],
    ["GRCh38.p13", "GRCh38.p14"],
    ["GCF_000001405.25", "GRCh38"],
    ["mm10", "mm39"],
    ["BDGP6", "BDGP6.46"],
  ])("%s is not %s", (left, right) => expect(assembly.equals(left, right)).toBe(false));

  it("are found in prose by official and UCSC names", () => {
    const text = "Convert hg19 to GRCh38.p14, not 38 (mm10 has no T2T-CHM13v2.0).";
    expect(assembly.recognise(text).map(({ normal }) => normal)).toEqual([
      "GRCh37",
      "GRCh38.p14",
      "GRCm38",
      "T2T-CHM13v2.0",
    ]);
  });
});

describeShared("the table of human chromosomes", () => {
  it("agrees with NCBI's assembly reports", () => {
    const molecules = readFacts(sharedPath("facts"), "assembly_sequences_human.tsv").filter(
      ({ role, name }) => role === "assembled-molecule" && name !== "MT",
    );
    expect(molecules.length).toBe(72);
    for (const { assembly: release = "", name = "", refseq = "", genbank = "" } of molecules) {
      const expected = { assembly: release.replace(/\.p\d+$/, ""), name, refseq, genbank };
      expect(humanSequence(refseq)).toEqual(expected);
      expect(humanSequence(genbank)).toEqual(expected);
    }
  });
});
