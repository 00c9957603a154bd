import { expect, test } from "vitest";
import { asker, describeSnapshot, formDifferences } from "../../../../test/ask-snapshot.ts";
import { loose, recordedAnswer } from "../../../../test/ensembl-assertions.ts";
import { describeShared } from "../../../../test/shared.ts";
import { codingHaplotype, hexOf, nameOf, proteinHaplotype } from "./haplotypes.ts";
import { transcriptHaplotypes } from "./transcript-haplotypes.ts";
import { translate } from "./translate.ts";

const ask = asker("ensembl", [transcriptHaplotypes]);
const get = (path: string) => ask(`https://rest.ensembl.org/transcript_haplotypes/${path}`);
const HELD = "homo_sapiens/ENST00000314040";

const uncounted = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value) => (/(?:^|_)(?:counts?|frequenc\w+)$/.test(key) ? undefined : value)),
  );

test("a coding sequence is translated by the standard code, what is no base gives X", () => {
  expect(translate("ATGGCCTAA")).toBe("MA*");
  expect(translate("ATGNCCTTTGG")).toBe("MXF");
});

test("a haplotype has the changes of its bases and what they make of the protein", () => {
  const cds = "ATGGCCAAATAA";
  const coding = codingHaplotype(cds, [
    { position: 5, ref: "C", alt: "T" },
    { position: 9, ref: "A", alt: "G" },
  ]);
  expect(coding && nameOf(coding)).toBe("5C>T,9A>G");
  expect(coding && nameOf(proteinHaplotype(cds, coding))).toBe("2A>V");
  expect(codingHaplotype(cds, [{ position: 5, ref: "G", alt: "T" }])).toBeUndefined();
  expect(hexOf({ sequence: "ATG", differences: [] })).toHaveLength(32);
});

describeSnapshot("haplotypes of a transcript", () => {
  test("carry their sequences when asked, and say what is not held", () => {
    const answer = get(`${HELD}?sequence=1&samples=1`);
    const { protein_haplotypes: proteins, cds_haplotypes: coding } = answer.json as Record<
      "protein_haplotypes" | "cds_haplotypes",
      { name: string; seq: string }[]
    >;
    expect(coding.map(({ seq }) => translate(seq))).toEqual(proteins.map(({ seq }) => seq));
    expect(proteins.find(({ name }) => name.endsWith(":22A>V"))?.seq[21]).toBe("V");
    expect(answer.headers["x-biotool-snapshot-lacks"]).toMatch(/^other haplotypes,.*frequency.*,samples$/);
  });

  test("are not counted: the two samples they were seen in are no population", () => {
    expect(get(HELD).text).not.toMatch(/count"|counts"|frequenc/);
  });

  test("are absent of other transcripts and refused of what is none", () => {
    expect(get("homo_sapiens/ENST00000269305").absent).toBe(true);
    expect(get("mus_musculus/ENST00000314040").absent).toBe(true);
    expect(get("homo_sapiens/wibble")).toMatchObject({ status: 400, absent: false });
    expect(get("wibble/ENST00000314040")).toMatchObject({ status: 400, absent: false });
  });

  describeShared("beside the recorded answer", () => {
    test("agree with it in form and content", () => {
      const theirs = uncounted(
        recordedAnswer("get_transcript_haplotypes__t_homo_sapiens_ENST00000314040.json"),
      );
      const ours = get(HELD).json;
      expect(loose(ours)).toEqual(loose(theirs));
      expect(formDifferences(ours, theirs)).toEqual([]);
    });
  });
});
