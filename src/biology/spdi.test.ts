import { describe, expect, it } from "vitest";
import { fc } from "../../test/property.ts";
import { describeShared, sharedText } from "../../test/shared.ts";
import { allele } from "./allele.ts";
import { hgvs } from "./hgvs.ts";
import { spdi } from "./spdi.ts";

describe("an SPDI", () => {
  it("has four parts and a position from 0", () => {
    expect(spdi.parse("NC_000017.11:0:G:A")).toEqual({
      sequence: "NC_000017.11",
      position: 0,
      deleted: "G",
      inserted: "A",
    });
    for (const wrong of [
      "NC_000017.11:1:G",
      "NC_000017:1:G:A",
      "17:1:G:A",
      "NC_000017.11:-1:G:A",
      "NC_000017.11:1:G:A:",
    ])
      expect(spdi.parse(wrong), wrong).toBeUndefined();
  });

  it("may write how many bases are deleted", () => {
    expect(spdi.equals("NC_000018.10:5:CA:", "NC_000018.10:5:2:")).toBe(true);
    expect(spdi.equals("NC_000018.10:5::A", "NC_000018.10:5:0:A")).toBe(true);
    expect(spdi.equals("NC_000018.10:5:CA:", "NC_000018.10:5:3:")).toBe(false);
    expect(spdi.equals("NC_000018.10:5:CA:", "NC_000018.10:5:CC:")).toBe(false);
  });

  it("differs with sequence version, position and insertion", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e9 }), fc.integer({ min: 1, max: 5 }), (position, shift) => {
        const written = `NC_000018.10:${position}:C:T`;
        expect(spdi.normalise(written)).toBe(written);
        expect(spdi.recognise(`see ${written}.`)[0]?.text).toBe(written);
        for (const other of [
          `NC_000018.10:${position + shift}:C:T`,
          `NC_000018.9:${position}:C:T`,
          `NC_000018.10:${position}:C:G`,
        ])
          expect(spdi.equals(written, other)).toBe(false);
      }),
    );
  });
});

describe("an allele", () => {
  it("is bases, a dash or a structural type", () => {
    expect(["acgt", "-", "dup", "R"].map((written) => allele.normalise(written))).toEqual([
      "ACGT",
      "-",
      "DUP",
      "R",
    ]);
    expect(["", "AXC", "*", "A/G"].map((written) => allele.parse(written))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("is found beside the word and behind a slash, not alone", () => {
    const sentence = "Does the A allele of rs699 or allele TT matter, a G/C change or G>T, CAT and TAG?";
    expect(allele.recognise(sentence).map(({ text }) => text)).toEqual(["A", "TT", "C", "T"]);
  });
});

describeShared("every SPDI of dbSNP in the fact tables", () => {
  it("reads, and substitutions lie one before the position that HGVS writes", () => {
    const [, ...lines] = sharedText("facts/snps_dbsnp_summaries.tsv").trimEnd().split("\n");
    const all = lines.map((line) => line.split("\t"));
    const written = all.flatMap((cells) => (cells[5] ?? "").split(",").filter((text) => text !== ""));
    expect(written.length).toBeGreaterThan(90);
    expect(written.filter((text) => spdi.normalise(text) !== text)).toEqual([]);
    const single = all.filter(
      (cells) => /^[^:]+:\d+:[ACGT]:[ACGT]$/.test(cells[5] ?? "") && cells[9]?.includes("NC_"),
    );
    expect(single.length).toBeGreaterThan(50);
    for (const cells of single) {
      const value = spdi.parse(cells[5] ?? "");
      const expected = `${value?.sequence}:g.${(value?.position ?? 0) + 1}${value?.deleted}>${value?.inserted}`;
      expect(
        cells[9]?.split(/[=,]/).some((other) => hgvs.equals(other, expected)),
        expected,
      ).toBe(true);
    }
  });
});
