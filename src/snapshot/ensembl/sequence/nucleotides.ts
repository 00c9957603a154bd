import type { Database } from "../../../client/sqlite.ts";
import { isOn } from "../answers.ts";
import { codingFrame } from "../coordinates.ts";
import { exonsOf, transcriptById } from "../genes.ts";

interface SequenceRow {
  readonly transcript_id: string;
  readonly version: number;
  readonly sequence: string;
}

/** A held nucleotide sequence of a transcript, `cdna` or `cds`; undefined for nearly all of them. */
export const nucleotidesOf = (
  database: Database,
  { id, type }: { readonly id: string; readonly type: string },
): SequenceRow | undefined =>
  database.get<SequenceRow>(
    "SELECT * FROM transcript_sequence WHERE transcript_id = ? AND type = ?",
    id,
    type,
  );

/**
 * The sequence as the query wants it masked: with `mask_feature` untranslated ends are in lower case. Undefined where
 * that cannot be told: repeats are not held, nor the coding bounds of every transcript.
 */
export function maskedNucleotides(
  { database, query }: { readonly database: Database; readonly query: URLSearchParams },
  { transcript_id, sequence }: SequenceRow,
): string | undefined {
  if (query.get("mask")) return undefined;
  if (!isOn(query, "mask_feature") || query.get("type") === "cds") return sequence;
  const row = transcriptById(database, transcript_id);
  const frame = row && codingFrame(row, exonsOf(database, row.id));
  if (!frame) return undefined;
  const [start, end] = [frame.offset, frame.offset + frame.length];
  return (
    sequence.slice(0, start).toLowerCase() + sequence.slice(start, end) + sequence.slice(end).toLowerCase()
  );
}
