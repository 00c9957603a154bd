import { describe, expect, it } from "vitest";
import {
  type EnsemblId,
  ensemblExonId,
  ensemblGeneId,
  ensemblId,
  geneTreeId,
  sameStableId,
} from "./ensembl-id.ts";

const read = (text: string): EnsemblId => {
  const id = ensemblId.parse(text);
  if (id === undefined) throw new Error(`${text} did not read`);
  return id;
};

describe("Ensembl stable ids", () => {
  it.each([
    ["ENSG00000012048", { stableId: "ENSG00000012048", feature: "gene", speciesPrefix: "ENS" }],
    [
      "ensmust00000017290.11",
      { stableId: "ENSMUST00000017290", version: 11, feature: "transcript", speciesPrefix: "ENSMUS" },
    ],
    [
      "ENSCSAVP00000000001",
      { stableId: "ENSCSAVP00000000001", feature: "protein", speciesPrefix: "ENSCSAV" },
    ],
    ["ENSE00001484009", { stableId: "ENSE00001484009", feature: "exon", speciesPrefix: "ENS" }],
    ["ENSGT00390000003602", { stableId: "ENSGT00390000003602", feature: "tree", speciesPrefix: "ENS" }],
    [
      "MGP_CAROLIEiJ_G0013946",
      { stableId: "MGP_CAROLIEiJ_G0013946", feature: "gene", speciesPrefix: "MGP_CAROLIEiJ_" },
    ],
  ] as const)("%s", (text, parts) => expect(ensemblId.parse(text)).toEqual(parts));

  it("differ where their versions do, or where one has none", () => {
    expect(ensemblGeneId.equals("ENSG00000012048.22", "ENSG00000012048.23")).toBe(false);
    expect(ensemblGeneId.equals("ENSG00000012048", "ENSG00000012048.23")).toBe(false);
    expect(ensemblGeneId.equals("ensg00000012048.23", "ENSG00000012048.23")).toBe(true);
  });

  it("may be the same feature where one has no version", () => {
    expect(sameStableId(read("ENSG00000012048"), read("ENSG00000012048.23"))).toBe(true);
    expect(sameStableId(read("ENSG00000012048.22"), read("ENSG00000012048.23"))).toBe(false);
    expect(sameStableId(read("ENSG00000012048"), read("ENSG00000139618"))).toBe(false);
  });

  it("belong to one kind of feature", () => {
    expect(ensemblGeneId.parse("ENST00000357654")).toBeUndefined();
    expect(ensemblExonId.parse("ENSG00000012048")).toBeUndefined();
    expect(geneTreeId.parse("ENSG00000012048")).toBeUndefined();
    expect(ensemblGeneId.parse("ENSGT00390000003602")).toBeUndefined();
    for (const text of ["ENSG1234", "ENSG000000120488", "ENSX00000012048", "ENSG00000012048.0"])
      expect(ensemblId.parse(text)).toBeUndefined();
  });

  it("are found with their version, not with the point that ends the sentence", () => {
    const text = "Look up ENSG00000012048.23, then ENSMUSG00000017146.";
    expect(ensemblId.recognise(text).map(({ normal }) => normal)).toEqual([
      "ENSG00000012048.23",
      "ENSMUSG00000017146",
    ]);
  });
});
