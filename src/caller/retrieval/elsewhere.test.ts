import { describe, expect, it } from "vitest";
import { askedElsewhere, askedToRank } from "./elsewhere.ts";

describe("other databases", () => {
  it("are told by their name", () => {
    expect(askedElsewhere("Show the pathway hsa04110")).toBe("KEGG");
    expect(askedElsewhere("Which DrugBank drugs bind EGFR?")).toBe("DrugBank");
  });

  it.each([
    ["What is the price of a DNA sequencer?", "prices and orders"],
    ["Translate hello to French", "a translation between languages"],
    ["What should I eat to grow muscle protein?", "advice"],
    ["How do I extract DNA from strawberries?", "laboratory methods"],
  ])("and other fields are told by their words: %s", (question, field) => {
    expect(askedElsewhere(question)).toBe(field);
  });

  it.each([
    "Which novel variants are in BRCA1?",
    "integral membrane proteins of yeast",
    "Which transcript of BRCA1 should I use?",
    "How can I convert cDNA positions of ENST00000269305 to the genome?",
    "queen bee taxonomy",
    "articles about the cost of sequencing",
    "CAR gene in human",
  ])("are not seen in %s", (question) => {
    expect(askedElsewhere(question)).toBeUndefined();
  });

  it("are ours to ask about where a link or an article is wanted", () => {
    expect(askedElsewhere("Does UniProt link to DrugBank?")).toBeUndefined();
    expect(askedElsewhere("papers about AlphaFold")).toBeUndefined();
    expect(askedElsewhere("Where is BRCA1?")).toBeUndefined();
  });
});

describe("questions for the extreme of all records", () => {
  it.each([
    ["Which human gene is the longest?", "longest"],
    ["smallest protein of yeast", "smallest"],
    ["Which gene of the fly has the most transcripts?", "most transcripts"],
  ])("are seen in: %s", (question, extreme) => {
    expect(askedToRank(question)).toBe(extreme);
  });

  it.each([
    "What is the most severe consequence of rs334?",
    "the latest version of ENSG00000012048",
    "How long is BRCA1?",
  ])("are not seen in: %s", (question) => {
    expect(askedToRank(question)).toBeUndefined();
  });
});

it.each(["Dock this ligand into EGFR", "please simulate my protein"])(
  "an experiment or a computation is none of ours: %s",
  (question) => {
    expect(askedElsewhere(question)).toBe("an experiment or a computation");
  },
);
