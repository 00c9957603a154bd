import { describe, expect, it } from "vitest";
import { taxon } from "./taxon.ts";

const found = (text: string): string[] => taxon.recognise(text).map(({ normal }) => normal);

describe("taxa", () => {
  it.each([
    [40674, "Mammalia"],
    [9606, "human"],
    ["Homo sapiens", "homo_sapiens"],
    ["mammals", "Mammalia"],
    ["mouse", 10090],
    ["taxid 9606", "Human"],
  ])("%s and %s are the same", (left, right) => expect(taxon.equals(left, right)).toBe(true));

  it.each([
    // The genus, a subgenus of the same name, and the species people mean by it.
    ["Drosophila", "Drosophila melanogaster"],
    [562, 83333],
    ["Mammalia", "Aves"],
    ["Canis lupus", "Canis lupus familiaris"],
  ])("%s and %s are not", (left, right) => expect(taxon.equals(left, right)).toBe(false));

  it("keeps a number a number and gives a name its scientific form", () => {
    expect(taxon.normalise(9606)).toBe("9606");
    expect(taxon.normalise("human")).toBe("Homo sapiens");
    expect(taxon.parse("Enterobacteriaceae")).toMatchObject({ taxonId: 543 });
    expect(taxon.normalise("No such  clade")).toBe("No such clade");
  });

  it.each([
    ["What is the lineage of Enterobacteriaceae and mammals?", ["Enterobacteriaceae", "Mammalia"]],
    [
      "Is the house mouse a rodent? Ask taxid 10090 about Canis lupus",
      ["Mus musculus", "Rodentia", "10090", "Canis lupus"],
    ],
    ["Is Cancer a disease? Data on BRCA1 and what man monitors", []],
  ])("%s", (text, names) => {
    expect(found(text)).toEqual(names);
  });
});
