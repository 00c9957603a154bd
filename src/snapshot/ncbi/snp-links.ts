import type { Database } from "../../client/sqlite.ts";
import { listed } from "../query/lists.ts";

/** NCBI genes at a variant: as dbSNP's summary names them, else by the symbols that ClinVar gives. */
export function genesOf(rsid: number, database: Database): string[] {
  const summary = database.get<{ ncbi_gene_ids: string | null }>(
    "SELECT ncbi_gene_ids FROM dbsnp_summary WHERE rsid = ?",
    rsid,
  );
  if (summary) return listed(summary.ncbi_gene_ids);
  return symbolsOf(rsid, database).flatMap((symbol) => geneId(symbol, database) ?? []);
}

/** Symbols of the genes at a variant, by ClinVar, PharmCAT and UniProt. */
export function symbolsOf(rsid: number, database: Database): string[] {
  const rows = database.all<{ genes: string | null }>(
    `SELECT genes FROM clinvar_variant WHERE rsid = ?1 UNION SELECT gene FROM pharmacogene_variant WHERE rsid = ?1
     UNION SELECT gene FROM protein_variant WHERE rsid = ?1`,
    rsid,
  );
  return [...new Set(rows.flatMap(({ genes }) => listed(genes)))];
}

const HUMAN = 9606;

export const geneId = (symbol: string, database: Database): string | undefined =>
  database
    .get<{ id: number }>(
      "SELECT ncbi_gene_id AS id FROM ncbi_gene WHERE symbol = ? COLLATE NOCASE AND taxid = ?",
      symbol,
      HUMAN,
    )
    ?.id.toString();

/** Articles of the GWAS Catalog that report the variant. */
export const papersOf = (rsid: number, database: Database): string[] =>
  database
    .all<{ pmid: number }>("SELECT DISTINCT pmid FROM gwas_association WHERE rsid = ? ORDER BY pmid", rsid)
    .map(({ pmid }) => String(pmid));
