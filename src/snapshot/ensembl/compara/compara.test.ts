import { expect, test } from "vitest";
import { asker, describeSnapshot, formDifferences } from "../../../../test/ask-snapshot.ts";
import { assertionsOf, expressionOf, loose } from "../../../../test/ensembl-assertions.ts";
import { describeShared } from "../../../../test/shared.ts";
import { alignmentRegion } from "./alignment-region.ts";
import { alignmentTree, parseAlignmentTree } from "./alignment-tree.ts";
import { alignSequence, cigarLength, withoutEmptyColumns } from "./cigar.ts";

test("a CIGAR line puts gaps into a sequence of its length only", () => {
  expect(alignSequence("ACGT", "2MD2M")).toBe("AC-GT");
  expect(alignSequence("ACGT", "M2D3M")).toBe("A--CGT");
  expect(alignSequence("ACG", "2MD2M")).toBeUndefined();
  expect(alignSequence("ACG", "2MX")).toBeUndefined();
  expect(cigarLength("22MD3396M")).toBe(3418);
  expect(withoutEmptyColumns(["A--C", "A-GC"])).toEqual(["A-C", "AGC"]);
});

test("a block's tree reads back as it was written", () => {
  const tree =
    "(homo_sapiens_X_5_9[-]:0.1,(mus_musculus_4_1_5[+]:0.02,rattus_norvegicus_5_2_6[+]:0.03)Mmus-Rnor[2]:0.12)Hsap-Mmus-Rnor[3];";
  expect(alignmentTree(parseAlignmentTree(tree))).toBe(tree);
  expect(parseAlignmentTree("wibble")).toHaveLength(1);
  expect(alignmentTree(parseAlignmentTree(tree), { lengths: false })).toBe(
    "(homo_sapiens_X_5_9[-],(mus_musculus_4_1_5[+],rattus_norvegicus_5_2_6[+]));",
  );
});

const ask = asker("ensembl", [alignmentRegion]);
const get = (path: string) => ask(`https://rest.ensembl.org/alignment/region/${path.replaceAll(";", "&")}`);
const BIRDS = "taeniopygia_guttata/2:106040050-106040100?species_set_group=birds";

describeSnapshot("a genome alignment", () => {
  test("names the other genomes, whose sequences are not held", () => {
    const answer = get(`${BIRDS};method=EPO`);
    const [block] = answer.json as { alignments: { species: string; seq?: string }[] }[];
    expect(block?.alignments.map(({ species, seq }) => [species, seq !== undefined])).toEqual([
      ["taeniopygia_guttata", true],
      ["gallus_gallus", false],
      ["meleagris_gallopavo", false],
    ]);
    expect(answer.headers["x-biotool-snapshot-lacks"]).toBe("seq of other species");
  });

  test.each([
    ["taeniopygia_guttata/2:106040050-106040100", true],
    [`${BIRDS};mask=soft`, true],
    [`${BIRDS};method=PECAN`, true],
    ["homo_sapiens/13:32315086-32315186?species_set_group=mammals", true],
    [`${BIRDS};display_species_set=human`, false],
    ["wibble/2:1-100", false],
    ["taeniopygia_guttata/wibble", false],
  ])("is not told for %s", (path, absent) => {
    expect(get(path)).toMatchObject({ status: 400, absent });
  });

  describeShared("beside the assertions of the server's tests", () => {
    const all = assertionsOf("/alignment/region/").map((assertion) => ({
      ...assertion,
      asked: assertion.url.replace("/alignment/region/", ""),
    }));

    test.each(all.filter(({ path }) => path !== ""))("$url $path", ({ asked, path, expected }) => {
      const [block] = get(asked).json as { alignments: unknown[]; tree?: string }[];
      const ours = path === "[0]{tree}" ? block?.tree : block?.alignments[0];
      expect(loose(ours)).toEqual(loose(expected));
      expect(formDifferences(loose(ours), loose(expected))).toEqual([]);
    });

    test.each(all.filter(({ kind }) => kind === "error_regex"))("$url is refused", ({ asked, expected }) => {
      const told = get(asked);
      expect(told).toMatchObject({ status: 400, absent: false });
      expect((told.json as { error: string }).error).toMatch(expressionOf(expected));
    });
  });
});

describeSnapshot("an alignment asked for with other arguments than it is held for", () => {
  test("is absent, and the message names those", () => {
    const told = get("taeniopygia_guttata/2:106040050-106040100");
    expect(told.absent).toBe(true);
    expect(told.text).toContain("2:106040050-106040100 with method=EPO and species_set_group=birds");
  });
});
