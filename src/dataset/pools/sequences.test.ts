import { afterAll, beforeAll, expect, it } from "vitest";
import { describeSnapshot } from "../../../test/ask-snapshot.ts";
import { type Facts, openFacts } from "../../snapshot/index.ts";
import { unpackResidues } from "../../snapshot/query/residues.ts";
import { draw } from "./pool.ts";
import { peptides, scoredPeptides } from "./sequences.ts";

describeSnapshot("Pools of sequences", () => {
  let facts: Facts;
  beforeAll(() => {
    facts = openFacts();
  });
  afterAll(() => facts.close());

  it("cut stretches out of the proteins they name", () => {
    for (const { accession = "", peptide = "", short = "" } of draw(peptides, {
      facts,
      seed: "a",
      limit: 20,
    })) {
      const stored = facts.get<{ sequence: Uint8Array }>(
        "SELECT sequence FROM protein_sequence WHERE accession = ?",
        accession,
      );
      const whole = unpackResidues(stored?.sequence ?? new Uint8Array());
      expect(whole).toContain(String(peptide));
      expect(String(peptide)).toContain(String(short));
    }
  });

  it("encode each residue in one codon", () => {
    const records = draw(peptides, { facts, seed: "b", limit: 20 });
    expect(records).toHaveLength(20);
    for (const { peptide, dna } of records) expect(String(dna)).toHaveLength(3 * String(peptide).length);
  });

  it("pair each stretch with a matrix and its gap costs", () => {
    const [record] = draw(scoredPeptides, { facts, seed: "c", limit: 1 });
    expect(record).toMatchObject({
      matrix: expect.stringMatching(/^(?:BLOSUM|PAM)\d+$/),
      costs: expect.stringMatching(/^\d+ \d$/),
    });
  });
});
