import { describe, expect, it } from "vitest";
import { ensemblTranscriptId, stableId, text } from "../../biology/index.ts";
import { either } from "../either.ts";
import { words } from "../words.ts";
import { alternateBases, referenceBases } from "./alleles.ts";

describe("words", () => {
  const feature = words({
    id: "feature",
    title: "a feature",
    values: { gene: [], variation: ["SNP", "variant"], somatic_variation: ["somatic variant"] },
  });
  const biotype = words({
    id: "biotype",
    title: "a biotype",
    values: { lncRNA: ["long non-coding RNA"] },
    others: /^\w+$/,
  });

  it("reads a value, what people call it, and both in the plural", () => {
    expect(["gene", "Genes", "SNPs", "variants", "somatic variants"].map(feature.normalise)).toEqual([
      "gene",
      "gene",
      "variation",
      "variation",
      "somatic_variation",
    ]);
  });

  it("refuses other values, unless the list is open", () => {
    expect(feature.parse("enhancer")).toBeUndefined();
    expect(biotype.parse("scaRNA")).toBe("scaRNA");
    expect(biotype.parse("a b")).toBeUndefined();
  });

  it("finds whole words only, the longest first", () => {
    const found = feature.recognise(
      "Which somatic variants and SNPs hit the gene? Not generalities or gene-trap.",
    );
    expect(found.map(({ text: written, normal }) => [written, normal])).toEqual([
      ["somatic variants", "somatic_variation"],
      ["SNPs", "variation"],
      ["gene", "gene"],
    ]);
    expect(biotype.recognise("long noncoding RNAs and long non-coding RNAs")).toHaveLength(1);
  });

  it("takes a value and its other names for the same", () => {
    expect(feature.equals("SNP", "variation")).toBe(true);
    expect(feature.equals("SNP", "gene")).toBe(false);
  });
});

describe("either", () => {
  const transcript = either({
    id: "transcript",
    title: "a transcript",
    kinds: [ensemblTranscriptId],
    also: [stableId, text],
  });

  it("reads what any of its kinds reads", () => {
    expect(transcript.parse("ENST00000269305")).toBeDefined();
    expect(transcript.normalise("anything else")).toBe("anything else");
    expect(transcript.parse("")).toBeUndefined();
  });

  it("finds only the kinds to look for", () => {
    const found = transcript.recognise("Is ENST00000269305 a transcript of ENSG00000141510?");
    expect(found.map(({ normal }) => normal)).toEqual(["ENST00000269305"]);
  });

  it("finds a stretch of text once, as the most telling kind", () => {
    const both = either({ id: "id", title: "an id", kinds: [ensemblTranscriptId, stableId] });
    const found = both.recognise("ENSG00000141510 has ENST00000269305");
    expect(found.map(({ normal }) => normal)).toEqual(["ENSG00000141510", "ENST00000269305"]);
  });

  it("keeps the spelling of names that are looked up as they are", () => {
    const mouse = words({ id: "animal", title: "an animal", values: { mouse: ["mice"] } });
    const name = either({ id: "name", title: "a name", kinds: [mouse], also: [text], verbatim: true });
    expect(name.normalise("mice")).toBe("mice");
    expect(name.recognise("the taxon of mice").map(({ normal }) => normal)).toEqual(["mice"]);
    expect(name.equals("mice", "mouse")).toBe(true);
  });

  it("compares as the kind that reads both", () => {
    expect(transcript.equals("ENST00000269305", "enst00000269305")).toBe(
      ensemblTranscriptId.equals("ENST00000269305", "enst00000269305"),
    );
    expect(transcript.equals("ENST00000269305", "ENST00000269306")).toBe(false);
  });
});

describe("alleles of a change", () => {
  it.each([
    ["Was A changed to T at 140753335?", [], ["T"]],
    ["chromosome 7, A>T", ["A"], ["T"]],
    ["from A to T", ["A"], ["T"]],
    ["Is there a DUP at 7:100318423-100321323?", [], ["DUP"]],
    ["Is a gene close to a CTCF site?", [], []],
  ])("are told apart in %s", (question, replaced, replacing) => {
    expect(referenceBases.recognise(question).map(({ normal }) => normal)).toEqual(replaced);
    expect(alternateBases.recognise(question).map(({ normal }) => normal)).toEqual(replacing);
  });
});
