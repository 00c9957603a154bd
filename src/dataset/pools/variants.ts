import type { Pool } from "./pool.ts";

export const clinicalVariants: Pool = {
  does: "Pathogenic ClinVar variants with an rs number and one gene",
  sql: `SELECT 'homo_sapiens' AS species, 'rs' || rsid AS rsid, variation_id, genes AS symbol, chrom, pos, ref, alt,
      chrom || ':' || pos || '-' || pos AS region, consequence
    FROM clinvar_variant WHERE rsid IS NOT NULL AND genes <> '' AND genes NOT LIKE '%|%' AND length(ref) = 1 AND length(alt) = 1 AND variation_id % 4 = 0`,
};
