import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fc } from "../../test/property.ts";
import { describeShared, sharedPath } from "../../test/shared.ts";
import { hgvs } from "./hgvs.ts";

const normal = (text: string) => hgvs.normalise(text);

describe("an HGVS description", () => {
  it.each([
    ["9:g.22125504G>C", "9:g.22125504G>C"],
    ["chr9:g.22125504G>C", "9:g.22125504G>C"],
    ["NM_007294.4(BRCA1):c.5266dup", "NM_007294.4:c.5266dup"],
    ["BRCA1(NM_007294.4):c.5266dup", "NM_007294.4:c.5266dup"],
    ["NC_000017.11(NM_007294.4):c.5266dup", "NC_000017.11(NM_007294.4):c.5266dup"],
    ["ENST00000003084:c.1431_1433delTTC", "ENST00000003084:c.1431_1433delTTC"],
    ["LRG_199t1:c.3921del", "LRG_199t1:c.3921del"],
    ["AGT:c.803T>C", "AGT:c.803T>C"],
    ["BRAF p.V600E", "BRAF:p.Val600Glu"],
    ["c.-5_-3dup", "c.-5_-3dup"],
    ["c.*37del", "c.*37del"],
    ["c.88+2T>G", "c.88+2T>G"],
    ["c.12-34A>G", "c.12-34A>G"],
    ["c.76_83delinsTG", "c.76_83delinsTG"],
    ["c.5delCinsT", "c.5C>T"],
    ["c.76_78inv", "c.76_78inv"],
    ["g.100_105con200_205", "g.100_105con200_205"],
    ["c.123=", "c.123="],
    ["c.53AGC[19]", "c.53AGC[19]"],
    ["c.123_191CAG[19]CAA[4]", "c.123_191CAG[19]CAA[4]"],
    ["c.100_101ins(15)", "c.100_101insN[15]"],
    ["c.(4071+1_4072-1)_(5154+1_5155-1)del", "c.(4071+1_4072-1)_(5154+1_5155-1)del"],
    [
      "NC_000001.11:g.(17044889_17053947)_(17054170_?)del",
      "NC_000001.11:g.(17044889_17053947)_(17054170_?)del",
    ],
    ["c.650-?_1331+?del", "c.650-?_1331+?del"],
    ["r.76a>u", "r.76a>u"],
    ["r.(76a>u)", "r.(76a>u)"],
    ["m.8993T>G", "m.8993T>G"],
    ["m.16560_10del", "m.16560_10del"],
    ["c.[76A>C;88G>T]", "c.[76A>C;88G>T]"],
    ["c.[76A>C];[88G>T]", "c.[76A>C];[88G>T]"],
    ["p.V600E", "p.Val600Glu"],
    ["p.(Val600Glu)", "p.(Val600Glu)"],
    ["p.W24*", "p.Trp24Ter"],
    ["p.W24X", "p.Trp24Ter"],
    ["p.R97Pfs*23", "p.Arg97ProfsTer23"],
    ["p.Arg97fs", "p.Arg97fs"],
    ["p.*110Glnext*17", "p.Ter110GlnextTer17"],
    ["p.Met1ext-5", "p.Met1ext-5"],
    ["p.Leu54Leu", "p.Leu54="],
    ["p.K23_V25del", "p.Lys23_Val25del"],
    ["p.H4_Q5insA", "p.His4_Gln5insAla"],
    ["p.Cys28delinsTrpVal", "p.Cys28delinsTrpVal"],
    ["p.Gln18[23]", "p.Gln18[23]"],
    ["p.0?", "p.0?"],
    ["p.(=)", "p.(=)"],
  ])("%s is spelled %s", (written, canonical) => {
    expect(normal(written)).toBe(canonical);
    expect(hgvs.equals(written, canonical)).toBe(true);
  });

  it.each([
    ["a protein numbered as coding DNA", "NP_004324.2:c.1A>G"],
    ["a transcript numbered as a genome", "NM_004333.6:g.1A>G"],
    ["a chromosome numbered as coding DNA", "NC_000017.11:c.1A>G"],
    ["a range from behind to before", "c.123_122del"],
    ["an insertion that is not between neighbors", "c.76insG"],
    ["an insertion between distant bases", "c.76_80insG"],
    ["a position 0", "c.0A>G"],
    ["no change", "c.1234"],
    ["no position", "g.A>T"],
    ["no such residue", "p.J600E"],
    ["an unclosed bracket", "c.[76A>C;88G>T"],
    ["a substitution of two bases at one", "c.5AG>TC"],
  ])("with %s does not parse", (_what, written) => {
    expect(normal(written)).toBeUndefined();
  });

  it("keeps what it read in parts", () => {
    expect(hgvs.parse("NC_000017.11(NM_007294.4):c.4185+1_4186-1delinsAC")).toEqual({
      reference: { id: "NC_000017.11", selector: "NM_007294.4" },
      type: "c",
      predicted: false,
      alleles: [
        [
          {
            kind: "delins",
            at: { start: { base: 4185, offset: 1 }, end: { base: 4186, offset: -1 } },
            inserted: "AC",
          },
        ],
      ],
    });
  });

  it("means the same with and without deleted bases only where their number fits", () => {
    expect(hgvs.equals("c.68_69del", "c.68_69delAG")).toBe(true);
    expect(hgvs.equals("c.68_69del", "c.68_69delA")).toBe(false);
    expect(hgvs.equals("c.68_69delAG", "c.68_69delTC")).toBe(false);
    expect(hgvs.equals("c.605+6_605+7del", "c.605+6_605+7delTG")).toBe(true);
    expect(hgvs.equals("c.-1_1del", "c.-1_1delCA")).toBe(true);
    expect(hgvs.equals("c.-1_1del", "c.-1_1delGCA")).toBe(false);
    expect(hgvs.equals("c.68_69del(2)", "c.68_69delAG")).toBe(true);
    expect(hgvs.equals("c.5dup", "c.5dupC")).toBe(true);
  });

  it.each([
    ["c.12-34A>G", "c.1234A>G"],
    ["c.12-34A>G", "c.12+34A>G"],
    ["c.-5A>G", "c.*5A>G"],
    ["c.5A>G", "c.-5A>G"],
    ["NM_007294.3:c.5266dup", "NM_007294.4:c.5266dup"],
    ["NM_007294:c.5266dup", "NM_007294.4:c.5266dup"],
    ["BRCA1:c.5266dup", "BRCA2:c.5266dup"],
    ["NC_000017.11:g.5dup", "NC_000017.11(NM_007294.4):c.5dup"],
    ["c.5A>G", "n.5A>G"],
    ["p.Val600Glu", "p.(Val600Glu)"],
    ["p.Arg97fs", "p.Arg97ProfsTer23"],
    ["c.[76A>C;88G>T]", "c.[76A>C];[88G>T]"],
    ["c.5del", "c.5dup"],
  ])("%s is not %s", (left, right) => {
    expect(hgvs.equals(left, right)).toBe(false);
  });

  it("lists changes in any order", () => {
    expect(hgvs.equals("c.[76A>C;88G>T]", "c.[88G>T;76A>C]")).toBe(true);
    expect(hgvs.equals("BRCA1:c.5dup", "brca1:c.5dup")).toBe(true);
  });

  it("is found in a sentence without the sentence's marks", () => {
    const sentence =
      "Is BRAF p.V600E (NM_004333.6:c.1799T>A, p.(Val600Glu)) pathogenic, or p.Met1? And 9:g.22125504G>C. See p. 5 and e.g. c.5, HGVS p.R97fs*23! Or c.68_69del in the gene BRCA1, c.5dup in DNA?";
    expect(hgvs.recognise(sentence).map(({ text, normal: found }) => [text, found])).toEqual([
      ["BRAF p.V600E", "BRAF:p.Val600Glu"],
      ["NM_004333.6:c.1799T>A", "NM_004333.6:c.1799T>A"],
      ["p.(Val600Glu)", "p.(Val600Glu)"],
      ["p.Met1?", "p.Met1?"],
      ["9:g.22125504G>C", "9:g.22125504G>C"],
      ["p.R97fs*23", "p.Arg97fsTer23"],
      ["c.68_69del in the gene BRCA1", "BRCA1:c.68_69del"],
      ["c.5dup", "c.5dup"],
    ]);
  });
});

const base = fc.constantFrom("A", "C", "G", "T");
const bases = fc.array(base, { minLength: 1, maxLength: 6 }).map((read) => read.join(""));
const place = fc
  .record({
    base: fc.integer({ min: 1, max: 99_999 }),
    segment: fc.constantFrom("", "-", "*"),
    offset: fc.integer({ min: -60, max: 60 }),
  })
  .map(
    ({ base: at, segment, offset }) =>
      `${segment}${at}${offset === 0 ? "" : offset > 0 ? `+${offset}` : offset}`,
  );
const change = fc.oneof(
  fc.tuple(base, base).map(([from, to]) => `${from}>${to}`),
  bases.map((gone) => `del${gone}`),
  bases.map((added) => `delins${added}`),
  fc.constantFrom("del", "dup", "inv", "="),
  fc.tuple(bases, fc.integer({ min: 1, max: 99 })).map(([unit, count]) => `${unit}[${count}]`),
);
const reference = fc.constantFrom("NM_007294.4:", "ENST00000357654.9:", "BRCA1:", "LRG_292t1:", "");
const coding = fc
  .tuple(reference, place, change)
  .map((parts) => ({ parts, text: `${parts[0]}c.${parts[1]}${parts[2]}` }));

describe("generated coding descriptions", () => {
  it("are their own canonical spelling", () => {
    fc.assert(
      fc.property(coding, ({ text }) => {
        expect(normal(text)).toBe(text);
      }),
    );
  });

  it("differ wherever reference, position or offset differ", () => {
    fc.assert(
      fc.property(coding, coding, (left, right) => {
        const same = left.parts[0] === right.parts[0] && left.parts[1] === right.parts[1];
        if (!same) expect(hgvs.equals(left.text, right.text)).toBe(false);
      }),
    );
  });

  it("are found whole in a sentence", () => {
    fc.assert(
      fc.property(coding, ({ text }) => {
        const found = hgvs.recognise(`What does ${text} do?`);
        expect(found.map((mention) => mention.text)).toEqual([text]);
      }),
    );
  });
});

const rows = (file: string): Record<string, string>[] => {
  const bytes = readFileSync(sharedPath(`facts/${file}`));
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const [head = "", ...lines] = text.trimEnd().split("\n");
  const names = head.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, at) => [names[at] ?? "", cell])));
};
const unread = (written: readonly string[]) => written.filter((text) => normal(text) === undefined);

describeShared("every HGVS description of the fact tables", () => {
  it("of ClinVar reads, coding and protein", () => {
    const written = rows("variants_clinvar_all_classes.tsv").flatMap((row) => [
      row["hgvs_c"] ?? "",
      row["hgvs_p"] ?? "",
      ...(row["consequence"] ?? "").split("|").map((part) => part.split(":").slice(0, 2).join(":")),
    ]);
    const given = written.filter((text) => text !== "");
    expect(given.length).toBeGreaterThan(1400);
    expect(unread(given)).toEqual([]);
  });

  it("of the pharmacogenes reads, and its positions are those of the table", () => {
    const table = rows("variants_pharmacogenes.tsv");
    expect(table.length).toBeGreaterThan(900);
    for (const row of table) {
      for (const part of (row["hgvs_g"] ?? "").split(/[;|]/).map((text) => text.trim())) {
        const value = hgvs.parse(`${row["refseq_chrom"]}:${part}`);
        expect(value, part).toBeDefined();
        expect(hgvs.equals(`${row["refseq_chrom"]}:${part}`, part)).toBe(false);
      }
    }
  });

  it("of dbSNP reads, but for two that the table cuts off", () => {
    const written = rows("snps_dbsnp_summaries.tsv").flatMap((row) =>
      (row["hgvs"] ?? "").replaceAll("HGVS=", "").split(/[,|]/),
    );
    const given = written.filter((text) => text !== "");
    expect(given.length).toBeGreaterThan(290);
    // The source cut its lines at a length, two of them inside a description.
    expect(unread(given)).toEqual(["NG_0", "XM_011525551.3:c.*3"]);
  });

  it("of UniProt reads, and its one-letter spelling equals it", () => {
    const changes = rows("uniprot_variants_human.tsv.gz").map((row) => row["aa_change"] ?? "");
    expect(changes.length).toBeGreaterThan(82_000);
    expect(unread(changes)).toEqual([]);
    expect(hgvs.equals("p.T367N", changes[0] ?? "")).toBe(true);
  });
});

describeShared("recorded answers of the services", () => {
  it("hold no HGVS description that does not read", () => {
    const files = readdirSync(sharedPath("responses"), { recursive: true, withFileTypes: true });
    // Ensembl writes a synonymous change as c.765G>A(p.=), which is two descriptions.
    const found = new Set<string>();
    for (const file of files.filter((entry) => entry.isFile() && /\.(?:json|xml|tsv|txt)/.test(entry.name))) {
      const text = readFileSync(`${file.parentPath}/${file.name}`, "utf8").replaceAll("&gt;", ">");
      for (const [written] of text.matchAll(
        /(?<![\w.])[A-Za-z0-9][\w.()-]{0,40}:[cgnmpr]\.(?:[\w*=>)+[\]-]|\((?!p\.)){2,80}/g,
      ))
        found.add(written);
    }
    expect(found.size).toBeGreaterThan(500);
    expect([...found].filter((written) => normal(written) === undefined)).toEqual([]);
  });
});
