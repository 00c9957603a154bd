import type { Database } from "../../client/sqlite.ts";
import { HUMAN } from "./species.ts";

/** Rows of the gene tables, as queries return them. */
export interface GeneRow {
  readonly id: string;
  readonly version: number | null;
  readonly taxid: number;
  readonly symbol: string | null;
  readonly chrom: string;
  readonly start: number;
  readonly end: number;
  readonly strand: number | null;
  readonly biotype: string | null;
  readonly hgnc_id: number | null;
}

export interface TranscriptRow {
  readonly id: string;
  readonly version: number | null;
  readonly gene_id: string;
  readonly protein_id: string | null;
  readonly protein_version: number | null;
  readonly protein_length: number | null;
  readonly uniprot_accession: string | null;
  readonly chrom: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly strand: number | null;
  readonly coding_start: number | null;
  readonly coding_end: number | null;
  readonly mane: "select" | "plus_clinical" | null;
  readonly refseq_transcript: string | null;
  readonly refseq_protein: string | null;
  readonly refseq_ids: string | null;
}

/** Of a transcript with a protein; of the others, some MANE ones among them, the facts name none. */
export const biotypeOf = ({ protein_id }: Pick<TranscriptRow, "protein_id">): "protein_coding" | undefined =>
  protein_id === null ? undefined : "protein_coding";

export interface ExonRow {
  readonly transcript_id: string;
  readonly rank: number;
  readonly id: string;
  readonly version: number;
  readonly start: number;
  readonly end: number;
}

export const geneById = (database: Database, id: string): GeneRow | undefined =>
  database.get<GeneRow>("SELECT * FROM gene WHERE id = ?", id);

/** The gene of a symbol; where several have it, the one on the lowest chromosome name that is not a patch. */
export function geneBySymbol(
  database: Database,
  { taxid, symbol }: { readonly taxid: number; readonly symbol: string },
): GeneRow | undefined {
  const genes = database.all<GeneRow>(
    "SELECT * FROM gene WHERE symbol = ? COLLATE NOCASE AND taxid = ? ORDER BY length(chrom), chrom, start",
    symbol,
    taxid,
  );
  return (
    genes[0] ??
    (taxid === HUMAN ? geneByAlias(database, symbol) : undefined) ??
    geneById(database, symbol.toUpperCase())
  );
}

/** Ensembl takes previous and alias symbols of HGNC too, where they name one human gene. */
function geneByAlias(database: Database, symbol: string): GeneRow | undefined {
  const genes = database.all<GeneRow>(
    `SELECT DISTINCT gene.* FROM gene_alias a JOIN hgnc ON hgnc.hgnc_id = a.hgnc_id
     JOIN gene ON gene.id = hgnc.ensembl_gene_id WHERE a.symbol = ? COLLATE NOCASE ORDER BY gene.id`,
    symbol,
  );
  return genes.length === 1 ? genes[0] : undefined;
}

export const transcriptsOf = (database: Database, geneId: string): TranscriptRow[] =>
  database.all<TranscriptRow>(
    "SELECT * FROM transcript WHERE gene_id = ? ORDER BY mane IS NULL, mane = 'plus_clinical', id",
    geneId,
  );

export const transcriptById = (database: Database, id: string): TranscriptRow | undefined =>
  database.get<TranscriptRow>("SELECT * FROM transcript WHERE id = ?", id);

export const transcriptOfProtein = (database: Database, id: string): TranscriptRow | undefined =>
  database.get<TranscriptRow>("SELECT * FROM transcript WHERE protein_id = ? ORDER BY mane IS NULL, id", id);

/** Exons from the 5' end of the transcript. */
export const exonsOf = (database: Database, transcriptId: string): ExonRow[] =>
  database.all<ExonRow>("SELECT * FROM exon WHERE transcript_id = ? ORDER BY rank", transcriptId);

/** HGNC's or NCBI's name of a gene, with the source as Ensembl writes it. */
export function descriptionOf(database: Database, gene: GeneRow): string | undefined {
  if (gene.hgnc_id !== null) {
    const name = database.get<{ name: string }>(
      "SELECT name FROM hgnc WHERE hgnc_id = ?",
      gene.hgnc_id,
    )?.name;
    if (name) return `${name} [Source:HGNC Symbol;Acc:HGNC:${gene.hgnc_id}]`;
  }
  return undefined;
}

/** `ENSG00000012048.23` without its version. */
export const unversioned = (id: string): string => id.replace(/\.\d+$/, "");

/** Version written in an id, where one is. */
export const versionIn = (id: string): number | undefined => {
  const version = /\.(\d+)$/.exec(id)?.[1];
  return version === undefined ? undefined : Number(version);
};
