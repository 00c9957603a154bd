import type { ExonRow, TranscriptRow } from "./genes.ts";

/** An exon of a coding transcript with what of it is coding. */
export interface ExonFrame {
  readonly exon: ExonRow;
  /** Coding stretch on the genome, stop codon included; undefined where the whole exon is untranslated. */
  readonly coding: { readonly start: number; readonly end: number } | undefined;
  /** Coding bases before this exon's own, and up to their end. */
  readonly before: number;
  readonly after: number;
  /** Ensembl's phase: bases of a codon begun in the exon before; -1 where the exon begins untranslated. */
  readonly phase: number;
  /** Bases of a codon left for the next exon; -1 where the exon ends untranslated. */
  readonly endPhase: number;
}

/** Frames of a transcript's exons from its 5' end; without coding bounds every exon is untranslated. */
export function exonFrames(row: TranscriptRow, exons: readonly ExonRow[]): ExonFrame[] {
  const { coding_start: first, coding_end: last, strand } = row;
  let before = 0;
  return exons.map((exon) => {
    const untranslated = { exon, coding: undefined, before, after: before, phase: -1, endPhase: -1 };
    if (first === null || last === null || exon.end < first || exon.start > last) return untranslated;
    const coding = { start: Math.max(exon.start, first), end: Math.min(exon.end, last) };
    const after = before + coding.end - coding.start + 1;
    const [opens, closes] = [coding.start === exon.start, coding.end === exon.end];
    const [isOpen, isClosed] = strand === -1 ? [closes, opens] : [opens, closes];
    const frame = {
      exon,
      coding,
      before,
      after,
      phase: isOpen ? before % 3 : -1,
      endPhase: isClosed ? after % 3 : -1,
    };
    before = after;
    return frame;
  });
}
