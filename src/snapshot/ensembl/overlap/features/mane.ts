import { maneType, placeOf } from "../../features.ts";
import type { FeatureReader } from "../area.ts";
import { heldTranscripts } from "./held-transcripts.ts";

export const maneFeatures: FeatureReader = (area) =>
  heldTranscripts(area)
    ?.filter(({ mane }) => mane)
    .map((row) => ({
      feature_type: "mane",
      id: row.id,
      version: row.version ?? undefined,
      Parent: row.gene_id,
      type: maneType(row),
      refseq_match: row.refseq_transcript ?? undefined,
      ...placeOf(row, area.held),
    }));
