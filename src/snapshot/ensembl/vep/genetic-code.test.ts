import { expect, test } from "vitest";
import { describeSnapshot, snapshotDatabase } from "../../../../test/ask-snapshot.ts";
import { codingFrame, genomeToCdna } from "../coordinates.ts";
import { exonsOf, type TranscriptRow } from "../genes.ts";
import { residuesAfter } from "./genetic-code.ts";
import { residuesOf, termOf } from "./residues.ts";

test("one codon for a residue leaves no doubt, several may", () => {
  expect(residuesAfter("M", { at: 2, ref: "G", alt: "A" })).toEqual(["I"]);
  expect(residuesAfter("V", { at: 2, ref: "G", alt: "T" })).toEqual(["V"]);
  expect(residuesAfter("V", { at: 1, ref: "T", alt: "A" }).sort()).toEqual(["D", "E"]);
  expect(residuesAfter("W", { at: 2, ref: "G", alt: "A" })).toEqual(["*"]);
});

test("a base that no codon of the residue has there leads to nothing", () => {
  expect(residuesAfter("M", { at: 0, ref: "G", alt: "A" })).toEqual([]);
});

interface Row {
  readonly chrom: string;
  readonly pos: number;
  readonly ref: string;
  readonly alt: string;
  readonly consequence: string;
  readonly gene: string;
}

const TERMS: Readonly<Record<string, string>> = {
  nonsense: "stop_gained",
  initiator_codon_variant: "start_lost",
};

describeSnapshot("what the residue tells of a substitution", () => {
  test("is what ClinVar says of it, wherever it tells anything", () => {
    const database = snapshotDatabase();
    const rows = database.all<Row>(
      `SELECT chrom, pos, ref, alt, consequence, genes AS gene FROM clinvar_variant
       WHERE variant_type = 'single_nucleotide_variant' AND instr(genes, '|') = 0 AND variation_id % 40 = 0
       AND consequence IN ('nonsense', 'missense_variant', 'synonymous_variant', 'stop_lost') ORDER BY variation_id`,
    );
    const told = rows.flatMap(({ gene, consequence, ...row }) => {
      const transcript = database.get<TranscriptRow>(
        "SELECT t.* FROM gene g JOIN transcript t ON t.gene_id = g.id WHERE g.symbol = ? COLLATE NOCASE AND g.taxid = 9606 AND t.mane = 'select'",
        gene,
      );
      if (!transcript) return [];
      const exons = exonsOf(database, transcript.id);
      const frame = codingFrame(transcript, exons);
      const cdna = genomeToCdna({ exons, strand: transcript.strand ?? 1 }, row.pos);
      if (!frame || cdna === undefined || cdna <= frame.offset) return [];
      const residues = residuesOf(database, {
        change: { ...row, start: row.pos, end: row.pos },
        transcript,
        variant: undefined,
        cds: cdna - frame.offset,
        length: frame.length,
      });
      const term = residues && termOf(residues);
      return term === undefined ? [] : [[term, TERMS[consequence] ?? consequence]];
    });
    expect(told.length).toBeGreaterThan(300);
    expect(told.filter(([ours, theirs]) => ours !== theirs)).toEqual([]);
  });
});
