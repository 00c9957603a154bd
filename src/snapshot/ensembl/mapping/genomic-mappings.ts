import { cdnaToGenome } from "../coordinates.ts";
import type { Frame } from "./transcript-frame.ts";

/** Positions that the answer repeats beside the genomic ones. */
export interface Original {
  readonly coord_system: "cdna" | "cds";
  /** Bases of the spliced transcript before position 1. */
  readonly offset: number;
}

interface Place {
  readonly coord_system: string;
  readonly start: number;
  readonly end: number;
  /** 0 for a gap. */
  readonly strand: number;
  readonly rank: 0;
  readonly gap: 0 | 1;
}

/**
 * A stretch of the spliced transcript on the genome, one mapping an exon in transcript order. What lies beyond the
 * transcript's end comes last, as a gap in transcript positions. Ensembl gives the original positions the strand of
 * the transcript too.
 */
export function genomicMappings(
  frame: Frame,
  { from, to, original }: { readonly from: number; readonly to: number; readonly original?: Original },
): unknown[] {
  const { transcript, exons, strand, length } = frame;
  const place = ([start, end]: readonly [number, number], gap: 0 | 1): Omit<Place, "coord_system"> => ({
    start,
    end,
    strand: gap ? 0 : strand,
    rank: 0,
    gap,
  });
  const onGenome = (at: Omit<Place, "coord_system">) => ({
    ...at,
    coord_system: "chromosome",
    assembly_name: "GRCh38",
    seq_region_name: transcript.chrom,
  });
  const mappings = cdnaToGenome({ exons, strand }, { from, to }).map((segment) => ({
    mapped: onGenome(place([segment.start, segment.end], 0)),
    positions: place([segment.from - (original?.offset ?? 0), segment.to - (original?.offset ?? 0)], 0),
  }));
  if (to > length) {
    const gap = place([Math.max(from, length + 1), to], 1);
    mappings.push({ mapped: onGenome(gap), positions: gap });
  }
  if (!original) return mappings.map(({ mapped }) => mapped);
  const { coord_system } = original;
  return mappings.map(({ mapped, positions }) => ({ original: { ...positions, coord_system }, mapped }));
}
