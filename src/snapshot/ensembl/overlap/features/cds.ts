import { exonFrames } from "../../exon-frames.ts";
import { placeOf } from "../../features.ts";
import { exonsOf } from "../../genes.ts";
import type { FeatureReader } from "../area.ts";
import { ofHeldTranscripts } from "./held-transcripts.ts";

/** Coding stretches, with GFF's phase: bases to leave out before the first whole codon. */
export const cdsFeatures: FeatureReader = (area) =>
  ofHeldTranscripts(area, (row) =>
    exonFrames(row, exonsOf(area.database, row.id)).flatMap(({ coding, before }) =>
      coding && coding.start <= area.place.end && coding.end >= area.place.start
        ? {
            feature_type: "cds",
            id: row.protein_id,
            protein_id: row.protein_id,
            Parent: row.id,
            phase: (3 - (before % 3)) % 3,
            ...placeOf({ ...row, ...coding }, area.held),
          }
        : [],
    ),
  );
