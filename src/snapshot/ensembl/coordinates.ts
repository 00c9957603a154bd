import type { ExonRow, TranscriptRow } from "./genes.ts";

/** Exons from the 5' end of a transcript, and its strand. */
export interface Spliced {
  readonly exons: readonly ExonRow[];
  readonly strand: number;
}

/** A stretch of the genome that one stretch of a transcript maps to. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The transcript stretch, 1-based. */
  readonly from: number;
  readonly to: number;
}

/** Maps a stretch of the spliced transcript (1-based from its 5' end) to the genome, in transcript order. */
export function cdnaToGenome(
  { exons, strand }: Spliced,
  { from, to }: { readonly from: number; readonly to: number },
): Segment[] {
  const segments: Segment[] = [];
  let before = 0;
  for (const { start, end } of exons) {
    const length = end - start + 1;
    const first = Math.max(from, before + 1);
    const last = Math.min(to, before + length);
    if (first <= last) {
      const [near, far] = [first - before - 1, last - before - 1];
      segments.push(
        strand === 1
          ? { start: start + near, end: start + far, from: first, to: last }
          : { start: end - far, end: end - near, from: first, to: last },
      );
    }
    before += length;
  }
  return segments;
}

/** Place in the spliced transcript of a base of the genome; undefined in introns and outside. */
export function genomeToCdna({ exons, strand }: Spliced, base: number): number | undefined {
  let before = 0;
  for (const { start, end } of exons) {
    if (base >= start && base <= end) return before + (strand === 1 ? base - start : end - base) + 1;
    before += end - start + 1;
  }
  return undefined;
}

/** Where the coding sequence starts in the spliced transcript, and its length in bases with the stop codon. */
export function codingFrame(
  row: TranscriptRow,
  exons: readonly ExonRow[],
): { readonly offset: number; readonly length: number } | undefined {
  const { coding_start: first, coding_end: last, strand } = row;
  if (first === null || last === null || strand === null) return undefined;
  const from = genomeToCdna({ exons, strand }, strand === 1 ? first : last);
  const to = genomeToCdna({ exons, strand }, strand === 1 ? last : first);
  return from === undefined || to === undefined ? undefined : { offset: from - 1, length: to - from + 1 };
}
