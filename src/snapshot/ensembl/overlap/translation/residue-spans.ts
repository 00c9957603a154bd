import type { Database } from "../../../../client/sqlite.ts";
import { type ExonFrame, exonFrames } from "../../exon-frames.ts";
import type { Feature } from "../../features.ts";
import { exonsOf, type TranscriptRow } from "../../genes.ts";

/** Residues an exon codes for, whole or in part, 1-based. */
interface ResidueSpan {
  readonly exon: ExonFrame["exon"];
  readonly start: number;
  readonly end: number;
}

/** Coding exons on the protein; the stop codon is no residue. Undefined where exons or coding bounds are not held. */
function residueSpans(database: Database, row: TranscriptRow): ResidueSpan[] | undefined {
  const coding = exonFrames(row, exonsOf(database, row.id)).filter(({ coding }) => coding);
  if (coding.length === 0) return undefined;
  const residues = (coding.at(-1)?.after ?? 0) / 3 - 1;
  return coding
    .map(({ exon, before, after }) => ({
      exon,
      start: Math.floor(before / 3) + 1,
      end: Math.min(Math.ceil(after / 3), residues),
    }))
    .filter(({ start, end }) => start <= end);
}

/** Exons on the protein, counted from the first that codes. */
export const translationExons = (database: Database, row: TranscriptRow): Feature[] | undefined =>
  residueSpans(database, row)?.map(({ exon, start, end }, at) => ({
    feature_type: "translation_exon",
    id: exon.id,
    rank: at + 1,
    seq_region_name: row.protein_id,
    start,
    end,
  }));

/** Residues whose codon two exons share. */
export const residueOverlaps = (database: Database, row: TranscriptRow): Feature[] | undefined => {
  const spans = residueSpans(database, row);
  return spans
    ?.filter(({ start }, at) => start === spans[at - 1]?.end)
    .map(({ start }) => ({
      feature_type: "residue_overlap",
      seq_region_name: row.protein_id,
      start,
      end: start,
    }));
};
