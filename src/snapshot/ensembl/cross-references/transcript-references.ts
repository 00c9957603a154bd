import type { Database } from "../../../client/sqlite.ts";
import { list } from "../answers.ts";
import type { TranscriptRow } from "../genes.ts";
import { type Reference, reference } from "./reference.ts";

/** References of a transcript itself: its RefSeq transcripts, and the GO terms of its protein, which Ensembl keeps here. */
export function transcriptReferences(database: Database, row: TranscriptRow): Reference[] {
  const ids = row.refseq_transcript ? [row.refseq_transcript] : list(row.refseq_ids);
  return [...ids.map(ofRefseq), ...goReferences(database, row)];
}

const ofRefseq = (id: string): Reference =>
  reference({
    dbname: id.startsWith("NR_") ? "RefSeq_ncRNA" : "RefSeq_mRNA",
    primary_id: id,
    display_id: id,
  });

function goReferences(database: Database, { uniprot_accession: accession }: TranscriptRow): Reference[] {
  if (!accession) return [];
  const ids = list(
    database.get<{ go_ids: string }>("SELECT go_ids FROM protein_go WHERE accession = ?", accession)?.go_ids,
  );
  return ids.map((id) =>
    reference({
      dbname: "GO",
      primary_id: id,
      display_id: id,
      description: database.get<{ name: string }>("SELECT name FROM ontology_term WHERE id = ?", id)?.name,
    }),
  );
}

/** References of the protein of a transcript. */
export function proteinReferences(
  database: Database,
  { refseq_protein, uniprot_accession: accession }: TranscriptRow,
): Reference[] {
  const references = refseq_protein
    ? [reference({ dbname: "RefSeq_peptide", primary_id: refseq_protein, display_id: refseq_protein })]
    : [];
  if (!accession) return references;
  const name = database.get<{ protein_name: string | null }>(
    "SELECT protein_name FROM protein WHERE accession = ?",
    accession,
  )?.protein_name;
  return [
    ...references,
    reference({ dbname: "Uniprot/SWISSPROT", primary_id: accession, description: name }),
  ];
}
