import type { Database } from "../../../client/sqlite.ts";
import { proteinResidues } from "../../query/residues.ts";
import type { TranscriptRow } from "../genes.ts";

/**
 * Residues of the protein of a transcript. They come from the UniProt entry that the transcript stands for, and count
 * as the transcript's own only where the length is the one Ensembl has for it. Undefined where not held.
 */
export function residuesOf(
  database: Database,
  { protein_id, uniprot_accession, protein_length }: TranscriptRow,
): string | undefined {
  if (!protein_id || !uniprot_accession) return undefined;
  const sequence = proteinResidues(database, uniprot_accession);
  return sequence?.length === protein_length ? sequence : undefined;
}
