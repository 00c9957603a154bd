import type { Database } from "../../client/sqlite.ts";
import { type Condition, escapedLike, quick, where } from "../query/condition.ts";

/** Selects the rs numbers that a table says lie in a human gene. */
const OF_GENE = `
  SELECT clinvar_variant.rsid FROM clinvar_gene CROSS JOIN clinvar_variant USING (variation_id)
  WHERE clinvar_gene.gene = ? AND clinvar_variant.rsid IS NOT NULL
  UNION SELECT rsid FROM pharmacogene_variant WHERE rsid IS NOT NULL AND gene = ?
  UNION SELECT rsid FROM dbsnp_summary WHERE '|' || genes || '|' LIKE ? ESCAPE '\\'
  UNION SELECT rsid FROM protein_variant WHERE rsid IS NOT NULL
    AND accession IN (SELECT accession FROM protein WHERE gene = ? COLLATE NOCASE AND taxid = 9606)`;

/** Human symbols are in capitals, but for those of open reading frames: C9orf72. */
function values(symbol: string): string[] {
  const written = symbol.toUpperCase().replace(/^(C(?:\d+|X|Y))ORF(?=\d)/, "$1orf");
  return [written, written, `%|${escapedLike(symbol)}|%`, symbol];
}

export const inGene = (symbol: string): Condition => quick(where(`uid IN (${OF_GENE})`, ...values(symbol)));

export const rsidsOfGene = (symbol: string, database: Database): number[] =>
  database.all<{ rsid: number }>(`${OF_GENE} ORDER BY rsid`, ...values(symbol)).map(({ rsid }) => rsid);
