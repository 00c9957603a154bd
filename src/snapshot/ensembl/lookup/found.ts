import { ensemblId, stableId } from "../../../biology/index.ts";
import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import { absent, refused } from "../answers.ts";
import {
  type ExonRow,
  type GeneRow,
  geneById,
  type TranscriptRow,
  transcriptById,
  transcriptOfProtein,
  unversioned,
} from "../genes.ts";

/** Everything known under one stable id. */
export type Found =
  | { readonly type: "gene"; readonly gene: GeneRow }
  | { readonly type: "transcript"; readonly transcript: TranscriptRow }
  | { readonly type: "translation"; readonly transcript: TranscriptRow }
  | { readonly type: "exon"; readonly exon: ExonRow; readonly transcript: TranscriptRow };

export function findById(database: Database, written: string): Found | undefined {
  const id = unversioned(written);
  const gene = geneById(database, id) ?? geneById(database, written);
  if (gene) return { type: "gene", gene };
  const transcript = transcriptById(database, id);
  if (transcript) return { type: "transcript", transcript };
  const coding = transcriptOfProtein(database, id);
  if (coding) return { type: "translation", transcript: coding };
  const exon = database.get<ExonRow>("SELECT * FROM exon WHERE id = ?", id);
  const parent = exon && transcriptById(database, exon.transcript_id);
  return exon && parent ? { type: "exon", exon, transcript: parent } : undefined;
}

/** Not found: refused where it does not even read as a stable id, absent where Ensembl may well have it. */
export const idNotFound = (id: string): Answer => (mayBeId(id) ? absent : refused)(`ID '${id}' not found`);

/** Other databases' ids have many shapes; what begins as Ensembl's own must be one to the end. */
const mayBeId = (id: string): boolean =>
  (/^ENS[A-Z]*\d/i.test(id) ? ensemblId : stableId).parse(id) !== undefined;
