import type { Database } from "../../../client/sqlite.ts";
import { HUMAN } from "../species.ts";

/** An Ensembl object that an external name leads to, and the database of that name. */
export interface CalledObject {
  readonly id: string;
  readonly type: "gene" | "transcript" | "translation";
  readonly dbname: string;
}

interface Source {
  readonly dbname: string;
  readonly type: CalledObject["type"];
  /** Selects `id` by the name, `?1`, and where several species have it by the taxon, `?2`. */
  readonly sql: string;
  /** Taxon the database is about. @default any */
  readonly taxid?: number;
  /** Names that can be one of this database; the part in parentheses is looked for. @default any */
  readonly shape?: RegExp;
}

const ANY = /^(.+)$/;

const bySymbol = "SELECT id FROM gene WHERE symbol = ?1 COLLATE NOCASE AND taxid = ?2";

const columnTypes = { gene_id: "gene", id: "transcript", protein_id: "translation" } as const;

/** A name of a transcript leads to its gene too, one of a protein to its transcript and gene. */
function ofTranscripts(
  dbname: string,
  { where, columns, shape = ANY }: Pick<Source, "shape"> & TranscriptSource,
): Source[] {
  return columns.map((column) => ({
    dbname,
    taxid: HUMAN,
    type: columnTypes[column],
    sql: `SELECT DISTINCT ${column} AS id FROM transcript WHERE ${where} AND ${column} IS NOT NULL`,
    shape,
  }));
}

interface TranscriptSource {
  readonly where: string;
  readonly columns: readonly (keyof typeof columnTypes)[];
}

const sources: readonly Source[] = [
  {
    dbname: "HGNC",
    taxid: HUMAN,
    type: "gene",
    sql: `SELECT gene.id FROM hgnc JOIN gene ON gene.hgnc_id = hgnc.hgnc_id WHERE hgnc.symbol = ?1 COLLATE NOCASE
      UNION SELECT gene.id FROM gene_alias a JOIN gene ON gene.hgnc_id = a.hgnc_id WHERE a.symbol = ?1 COLLATE NOCASE`,
  },
  {
    dbname: "HGNC",
    taxid: HUMAN,
    type: "gene",
    sql: "SELECT id FROM gene WHERE hgnc_id = CAST(?1 AS INTEGER)",
    shape: /^HGNC:(\d{1,7})$/i,
  },
  { dbname: "MGI", taxid: 10090, type: "gene", sql: bySymbol },
  { dbname: "ZFIN_ID", taxid: 7955, type: "gene", sql: bySymbol },
  { dbname: "EntrezGene", type: "gene", sql: bySymbol },
  {
    dbname: "EntrezGene",
    taxid: HUMAN,
    type: "gene",
    sql: "SELECT gene_id AS id FROM gene_entrez WHERE ncbi_gene_id = CAST(?1 AS INTEGER)",
    shape: /^(\d{1,10})$/,
  },
  // Every gene is known there by its Ensembl id.
  { dbname: "ArrayExpress", type: "gene", sql: "SELECT id FROM gene WHERE id = ?1 AND taxid = ?2" },
  ...ofTranscripts("Uniprot/SWISSPROT", {
    where: "uniprot_accession = upper(?1)",
    columns: ["gene_id", "id", "protein_id"],
  }),
  ...ofTranscripts("RefSeq_mRNA", {
    where: "refseq_transcript = upper(?1)",
    columns: ["gene_id", "id"],
    shape: /^([NX][MR]_\d+\.\d+)$/i,
  }),
  ...ofTranscripts("RefSeq_mRNA", {
    where: "refseq_transcript >= upper(?1) || '.' AND refseq_transcript < upper(?1) || '/'",
    columns: ["gene_id", "id"],
    shape: /^([NX][MR]_\d+)$/i,
  }),
];

/** Genes, then transcripts, then proteins that a name leads to. */
export function objectsCalled(
  database: Database,
  { taxid, name }: { readonly taxid: number; readonly name: string },
): readonly CalledObject[] {
  const objects = sources.flatMap(({ dbname, type, sql, shape = ANY, taxid: about = taxid }) => {
    const written = about === taxid ? shape.exec(name)?.[1] : undefined;
    if (written === undefined) return [];
    const rows = sql.includes("?2")
      ? database.all<{ id: string }>(sql, written, taxid)
      : database.all<{ id: string }>(sql, written);
    return rows.map(({ id }) => ({ id, type, dbname }));
  });
  const order = ["gene", "transcript", "translation"];
  return objects.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}
