import type { Database } from "../../client/sqlite.ts";
import { type ProteinRow, recommendedName } from "../uniprot/protein-parts.ts";
import type { Document } from "./entrez-database.ts";

export interface RefseqRow {
  readonly refseq_protein: string;
  readonly protein_length: number | null;
}

/** A RefSeq protein of a MANE transcript; without a version, the one held. */
export function refseqOf(uid: string, database: Database): RefseqRow | undefined {
  const accession = uid.toUpperCase();
  const [name, match] = accession.includes(".") ? ["=", accession] : ["GLOB", `${accession}.*`];
  return database.get<RefseqRow>(
    `SELECT refseq_protein, protein_length FROM transcript WHERE refseq_protein ${name} ?`,
    match,
  );
}

export const swissprotOf = (uid: string, database: Database): ProteinRow | undefined =>
  database.get<ProteinRow>("SELECT * FROM protein WHERE accession = ?", uid.toUpperCase());

export const scientificName = (taxid: number | null, database: Database): string | undefined =>
  taxid === null
    ? undefined
    : database.get<{ scientific_name: string }>("SELECT scientific_name FROM taxon WHERE taxid = ?", taxid)
        ?.scientific_name;

/** NCBI's title of a Swiss-Prot record; `""` where no name is held. */
export const titleOf = ({ protein_name }: ProteinRow): string =>
  protein_name === null ? "" : `RecName: Full=${recommendedName(protein_name)}`;

/** A protein's document summary, with what is held. */
export function proteinSummary(uid: string, database: Database): Document | undefined {
  const row = swissprotOf(uid, database);
  if (row) {
    const organism = scientificName(row.taxid, database);
    return {
      caption: row.accession,
      ...(row.protein_name ? { title: titleOf(row) } : {}),
      ...(row.taxid === null ? {} : { taxid: row.taxid }),
      ...(row.length === null ? {} : { slen: row.length }),
      moltype: "aa",
      sourcedb: "swissprot",
      ...(organism ? { organism } : {}),
    };
  }
  const refseq = refseqOf(uid, database);
  return (
    refseq && {
      caption: refseq.refseq_protein.split(".", 1)[0] ?? "",
      taxid: 9606,
      ...(refseq.protein_length === null ? {} : { slen: refseq.protein_length }),
      moltype: "aa",
      sourcedb: "refseq",
      organism: "Homo sapiens",
      accessionversion: refseq.refseq_protein,
    }
  );
}
