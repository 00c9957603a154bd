import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fc } from "../../test/property.ts";
import { describeShared, sharedPath } from "../../test/shared.ts";
import { aminoAcidSequence, nucleotideSequence, sequence } from "./sequence.ts";

describe("a sequence", () => {
  it("is read without header, line breaks, numbers and final stop", () => {
    expect(nucleotideSequence.normalise(">x some text\nacgt ACGT\n  61 nnry")).toBe("ACGTACGTNNRY");
    expect(aminoAcidSequence.normalise("MEEPQ SDPSV*")).toBe("MEEPQSDPSV");
    expect(aminoAcidSequence.normalise("1 MEEPQ 5\n6 SDPSV 10")).toBe("MEEPQSDPSV");
    expect(aminoAcidSequence.normalise("MEEB1")).toBeUndefined();
    expect(sequence.normalise(">only a header")).toBeUndefined();
    expect(nucleotideSequence.parse("MEEPQSDPSV")).toBeUndefined();
    expect(sequence.parse("17:1-5")).toBeUndefined();
  });

  it("is the same in any layout and differs in one letter", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("A", "C", "G", "T"), { minLength: 10, maxLength: 90 }),
        (letters) => {
          const plain = letters.join("");
          const laid = `>q\n${plain.toLowerCase().replace(/.{7}/g, "$&\n")}`;
          expect(sequence.equals(plain, laid)).toBe(true);
          expect(sequence.equals(plain, `${plain}A`)).toBe(false);
          expect(nucleotideSequence.recognise(`BLAST ${plain} please`)[0]?.text).toBe(plain);
        },
      ),
    );
  });

  it("is found where it is not a word in capitals or an identifier", () => {
    const sentence =
      "BLAST MEEPQSDPSVEPPLSQETFSDLWKLLPENNVLSP or ATGGATTTATCTGCTCTTCG against IMMUNOGLOBULIN, PHOSPHORYLATION, ENSG00000139618, CATGATTACA and HOMO SAPIENS";
    const found = (kind: typeof sequence) => kind.recognise(sentence).map(({ value }) => value);
    expect(found(nucleotideSequence)).toEqual(["ATGGATTTATCTGCTCTTCG", "CATGATTACA"]);
    expect(found(aminoAcidSequence)).toEqual(["MEEPQSDPSVEPPLSQETFSDLWKLLPENNVLSP"]);
    expect(found(sequence)).toHaveLength(3);
  });
});

describeShared("every protein of the fact tables", () => {
  const text = () => gunzipSync(readFileSync(sharedPath("facts/protein_sequences.tsv.gz"))).toString("utf8");

  it("reads as it is, and is found if it has ten residues or more", { timeout: 30_000 }, () => {
    const lines = text().trimEnd().split("\n").slice(1);
    expect(lines.length).toBeGreaterThan(10_000);
    const missed: string[] = [];
    for (const line of lines) {
      const [accession = "", , , letters = ""] = line.split("\t");
      if (aminoAcidSequence.normalise(letters) !== letters) throw new Error(accession);
      if (letters.length >= 10 && aminoAcidSequence.recognise(letters)[0]?.text !== letters)
        missed.push(accession);
    }
    expect(missed).toEqual([]);
  });
});
