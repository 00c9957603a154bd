import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fc } from "../../test/property.ts";
import { describeShared, sharedPath } from "../../test/shared.ts";
import { positionRange } from "./position-range.ts";
import { region } from "./region.ts";

describe("a region", () => {
  it.each([
    ["chr17:43,044,295-43,125,483", "17:43044295-43125483"],
    ["17:43044295..43125483:1", "17:43044295-43125483:1"],
    ["17:43044295-43125483:-1", "17:43044295-43125483:-1"],
    ["chr17:43,044,295–43,125,483", "17:43044295-43125483"],
    ["chr17:1000-2000:+", "17:1000-2000:1"],
    ["chr17:1000-2000 (-)", "17:1000-2000:-1"],
    ["13:86442400:86442410", "13:86442400-86442410"],
    ["13:86442400:86442410:-1", "13:86442400-86442410:-1"],
    ["13:86442400:-1", "13:86442400-86442400:-1"],
    ["17:43044295", "17:43044295-43044295"],
    ["chromosome 17 from 43,044,295 to 43,125,483", "17:43044295-43125483"],
    ["chr17 43044295 43125483", "17:43044295-43125483"],
    ["chr17 between 100 and 200 kb", "17:100000-200000"],
    ["chromosome 7, positions 100 to 200, on the reverse strand", "7:100-200:-1"],
    ["7:100-200 on the forward strand", "7:100-200:1"],
    ["positions 100,000 to 200,000 of chromosome 7", "7:100000-200000"],
    ["position 7668402 on human chromosome 17", "17:7668402-7668402"],
    ["17:43.1Mb-43.25Mb", "17:43100000-43250000"],
    ["chrX:1-5", "X:1-5"],
    ["chrM:1-100", "MT:1-100"],
    ["m:1-100", "MT:1-100"],
    ["MtDNA:1-100", "MtDNA:1-100"],
    ["chrIV:1-20", "IV:1-20"],
    ["2L:1..5", "2L:1-5"],
    ["chr1_KI270706v1_random:1-5", "KI270706.1:1-5"],
    ["chrUn_GL000195v1:1-5", "GL000195.1:1-5"],
    ["nc_000017.11:1-5", "NC_000017.11:1-5"],
    ["CHR_HSCHR6_MHC_COX_CTG1:10-20", "CHR_HSCHR6_MHC_COX_CTG1:10-20"],
    ["plasmid:4000-200", "plasmid:4000-200"],
    ["9:22125503-22125502:1", "9:22125503-22125502:1"],
  ])("%s is spelled %s", (written, normal) => {
    expect(region.normalise(written)).toBe(normal);
    expect(region.equals(written, normal)).toBe(true);
  });

  it.each([
    "17:1,23-1,234",
    "17:4,3044-50000",
    "17:0-5",
    "17:-5-5",
    "17:",
    ":1-5",
    "17:1-5:2",
    "17:1..2..3",
    "GO:0008150",
    "17:1.5-2.5",
  ])("%s does not parse", (written) => {
    expect(region.parse(written)).toBeUndefined();
  });

  it("without strand is the forward strand, and strands differ", () => {
    expect(region.equals("17:1-5", "17:1-5:1")).toBe(true);
    expect(region.equals("17:1-5", "17:1-5:-1")).toBe(false);
    expect(region.equals("17:1-5:1", "17:1-5:-1")).toBe(false);
    expect(region.equals("17:1-5", "NC_000017.11:1-5")).toBe(false);
  });

  it("is found in a sentence, and what only looks like one is not", () => {
    const sentence =
      "Positions 5,000-6,000 on chromosome X, chromosome 2 and 3 genes, chromosomes 1 to 5, 12 on chromosome 4; genes in chr17:43,044,295-43,125,483, 7:140424943..140624564:-1 and chr9:22125504? At 10:30 see GO:0008150, " +
      "Figure 2:3, a ratio of 3:1, NC_000017.11:g.43044295G>A and NC_000017.11:43044294:G:A; chr13 between 32315086 and 32400268.";
    expect(region.recognise(sentence).map(({ normal }) => normal)).toEqual([
      "X:5000-6000",
      "17:43044295-43125483",
      "7:140424943-140624564:-1",
      "9:22125504-22125504",
      "13:32315086-32400268",
    ]);
  });
});

const thousands = new Intl.NumberFormat("en-US");
const separated = (value: number) => thousands.format(value);
const generated = fc.record({
  name: fc.constantFrom("1", "17", "X", "MT", "KI270728.1", "NC_000017.11", "scaffold_12"),
  start: fc.integer({ min: 1, max: 300_000_000 }),
  length: fc.integer({ min: 0, max: 5_000_000 }),
  strand: fc.constantFrom(1 as const, -1 as const, undefined),
});

describe("generated regions", () => {
  it("read back from their canonical spelling", () => {
    fc.assert(
      fc.property(generated, ({ name, start, length, strand }) => {
        const value = { name, start, end: start + length, ...(strand ? { strand } : {}) };
        const normal = `${name}:${start}-${start + length}${strand ? `:${strand}` : ""}`;
        expect(region.parse(normal)).toEqual(value);
        expect(region.normalise(normal)).toBe(normal);
      }),
    );
  });

  it("are equal in UCSC's, Ensembl's and plain spelling", () => {
    fc.assert(
      fc.property(generated, ({ name, start, length }) => {
        const end = start + length;
        const spellings = [
          `${name}:${start}..${end}`,
          `${name}:${separated(start)}-${separated(end)}`,
          `${name}:${start}-${end}:1`,
        ];
        for (const left of spellings)
          for (const right of spellings) expect(region.equals(left, right)).toBe(true);
      }),
    );
  });

  it("differ in another place or on the other strand", () => {
    fc.assert(
      fc.property(generated, fc.integer({ min: 1, max: 9 }), ({ name, start, length }, shift) => {
        const end = start + length;
        const written = `${name}:${start}-${end}`;
        for (const other of [
          `${name}:${start + shift}-${end + shift}`,
          `${name}:${start}-${end + shift}`,
          `${written}:-1`,
          `4${written}`,
        ])
          expect(region.equals(written, other), other).toBe(false);
      }),
    );
  });
});

describe("a range of positions", () => {
  it("has dots in its canonical spelling", () => {
    expect(positionRange.normalise("100-300")).toBe("100..300");
    expect(positionRange.normalise("1,000 to 2,000")).toBe("1000..2000");
    expect(positionRange.normalise("7")).toBe("7..7");
    expect(positionRange.normalise("300..100")).toBeUndefined();
    expect(positionRange.equals("100-300", "100..301")).toBe(false);
  });

  it("is found where no sequence name stands before it", () => {
    const sentence =
      "Map 100..300 and 10 to 30 of the cDNA, not chr1:5-10, c.12-34A>G, rs12-13 or 2019-03-01.";
    expect(positionRange.recognise(sentence).map(({ normal }) => normal)).toEqual(["100..300", "10..30"]);
  });
});

describeShared("every human gene of the fact tables", () => {
  it("has a region that reads in each spelling and is found in a sentence", () => {
    const text = gunzipSync(readFileSync(sharedPath("facts/genes_human_grch38.tsv.gz"))).toString("utf8");
    const lines = text.trimEnd().split("\n").slice(1);
    expect(lines.length).toBeGreaterThan(60_000);
    for (const line of lines) {
      const [, , chromosome = "", start = "", end = "", strand = ""] = line.split("\t");
      const normal = `${chromosome}:${start}-${end}:${strand}`;
      if (region.normalise(normal) !== normal) throw new Error(normal);
      const ucsc = `chr${chromosome === "MT" ? "M" : chromosome}:${separated(Number(start))}-${separated(Number(end))}`;
      if (region.normalise(ucsc) !== `${chromosome}:${start}-${end}`) throw new Error(ucsc);
      if (region.recognise(`Which genes overlap ${ucsc}?`)[0]?.text !== ucsc) throw new Error(ucsc);
    }
  });
});
