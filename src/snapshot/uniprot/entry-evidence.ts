import type { Database } from "../../client/sqlite.ts";
import type { Entry } from "./namespace.ts";
import { compact } from "./vocabulary.ts";

/** Evidence for a part of an entry: what it is about, and which of these. */
export type Evidences = (about: string, position: number) => Entry[];

interface EvidenceRow {
  readonly about: string;
  readonly position: number;
  readonly code: string;
  readonly source: string | null;
  readonly id: string | null;
}

/** All evidence of a recorded entry, read at once. */
export function evidencesOf(database: Database, accession: string): Evidences {
  const rows = database.all<EvidenceRow>(
    "SELECT * FROM entry_evidence WHERE accession = ? ORDER BY about, position, number",
    accession,
  );
  const byPart = Map.groupBy(rows, ({ about, position }) => `${about} ${position}`);
  return (about, position) =>
    (byPart.get(`${about} ${position}`) ?? []).map(({ code, source, id }) =>
      compact({ evidenceCode: code, source, id }),
    );
}
