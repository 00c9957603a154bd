import type { Database } from "../../../client/sqlite.ts";
import { type BaseChange, codingHaplotype, type Haplotype, proteinHaplotype } from "./haplotypes.ts";

export interface TranscriptRow {
  readonly transcript_id: string;
  readonly protein_id: string;
  readonly cds: string;
}

export interface ChangeRow extends BaseChange {
  readonly variant: string;
  readonly variation_feature_id: string;
}

/** A haplotype on the transcript and on its protein. */
export interface Observed {
  readonly changes: readonly ChangeRow[];
  readonly coding: Haplotype;
  readonly protein: Haplotype;
}

/** Haplotypes of a transcript in the order of the recorded answer. */
export function observedOf(database: Database, { transcript_id, cds }: TranscriptRow): Observed[] {
  const rows = database.all<{ position: number }>(
    "SELECT position FROM transcript_haplotype WHERE transcript_id = ? ORDER BY position",
    transcript_id,
  );
  return rows.flatMap(({ position }) => {
    const changes = database.all<ChangeRow>(
      "SELECT * FROM haplotype_change WHERE transcript_id = ? AND haplotype = ? ORDER BY position",
      transcript_id,
      position,
    );
    const coding = codingHaplotype(cds, changes);
    return coding ? [{ changes, coding, protein: proteinHaplotype(cds, coding) }] : [];
  });
}
