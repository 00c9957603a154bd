import { valuesOf } from "../../answers.ts";
import type { Feature } from "../../features.ts";
import { biotypeOf, type TranscriptRow } from "../../genes.ts";
import { type Area, genesIn, transcriptsIn } from "../area.ts";

/** MANE transcripts in the area; undefined where genes are there whose transcripts are not held, or not told by analysis. */
export function heldTranscripts(area: Area): TranscriptRow[] | undefined {
  const rows = area.query.get("logic_name") ? [] : transcriptsIn(area);
  const biotypes = valuesOf(area.query, "biotype");
  const isWanted = (row: TranscriptRow) => biotypes.includes(biotypeOf(row) ?? "");
  const wanted = biotypes.length === 0 ? rows : rows.filter(isWanted);
  return wanted.length > 0 || genesIn(area).length === 0 ? wanted : undefined;
}

/** Exons or coding stretches of the MANE transcripts; where these have none, another transcript of a gene there may. */
export function ofHeldTranscripts(
  area: Area,
  featuresOf: (row: TranscriptRow) => readonly Feature[],
): Feature[] | undefined {
  const found = heldTranscripts(area)?.flatMap(featuresOf);
  return found?.length === 0 && genesIn(area).length > 0 ? undefined : found;
}
