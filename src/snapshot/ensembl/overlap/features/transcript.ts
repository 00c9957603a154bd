import { placeOf } from "../../features.ts";
import { biotypeOf } from "../../genes.ts";
import type { FeatureReader } from "../area.ts";
import { heldTranscripts } from "./held-transcripts.ts";

export const transcriptFeatures: FeatureReader = (area) =>
  heldTranscripts(area)?.map((row) => ({
    feature_type: "transcript",
    id: row.id,
    transcript_id: row.id,
    version: row.version ?? undefined,
    Parent: row.gene_id,
    biotype: biotypeOf(row),
    is_canonical: row.mane === "select" ? 1 : undefined,
    ...placeOf(row, area.held),
  }));
