import { exonFrames } from "../../exon-frames.ts";
import { placeOf } from "../../features.ts";
import { exonsOf } from "../../genes.ts";
import type { FeatureReader } from "../area.ts";
import { ofHeldTranscripts } from "./held-transcripts.ts";

export const exonFeatures: FeatureReader = (area) =>
  ofHeldTranscripts(area, (row) =>
    exonFrames(row, exonsOf(area.database, row.id))
      .filter(({ exon }) => exon.start <= area.place.end && exon.end >= area.place.start)
      .map(({ exon, phase, endPhase }) => ({
        feature_type: "exon",
        id: exon.id,
        exon_id: exon.id,
        version: exon.version,
        rank: exon.rank,
        Parent: row.id,
        ensembl_phase: phase,
        ensembl_end_phase: endPhase,
        ...placeOf({ ...row, start: exon.start, end: exon.end }, area.held),
      })),
  );
