import type { Pool } from "./pool.ts";

export const clinicalVariants: Pool = {
  does: "Pathogenic ClinVar variants with an rs number and one gene",
  sql: `SELECT 'homo_sapiens' AS species, 'rs' || rsid AS rsid, variation_id, genes AS symbol, chrom, pos, ref, alt,
      chrom || ':' || pos || '-' || pos AS region, consequence
    FROM clinvar_variant WHERE rsid IS NOT NULL AND genes <> '' AND genes NOT LIKE '%|%' AND length(ref) = 1 AND length(alt) = 1 AND variation_id % 4 = 0`,
};

export const commonSnps: Pool = {
  does: "Common human SNPs of dbSNP",
  sql: `SELECT 'homo_sapiens' AS species, 'rs' || rsid AS rsid, chrom, pos, ref, alt, chrom || ':' || pos || '-' || pos AS region FROM snp`,
};

export const gwasVariants: Pool = {
  does: "Variants of GWAS Catalog associations with their disease and article",
  sql: `SELECT 'homo_sapiens' AS species, 'rs' || rsid AS rsid, pmid, disease, doid FROM gwas_association`,
};

export const proteinVariants: Pool = {
  does: "Human missense variants of UniProt with their protein change",
  sql: `SELECT 'homo_sapiens' AS species, gene AS symbol, accession, aa_change, 'rs' || rsid AS rsid FROM protein_variant WHERE rsid IS NOT NULL`,
};
