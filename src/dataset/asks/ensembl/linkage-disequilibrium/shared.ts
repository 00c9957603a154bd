import type { Pool } from "../../../pools/pool.ts";

/** Pairs in either order, so that each variant can be asked about. */
const PAIRS = `SELECT 'homo_sapiens' AS species, population, variant1 AS id1, variant2 AS id2, r2 AS found FROM ld_pair
    UNION SELECT 'homo_sapiens', population, variant2, variant1, r2 FROM ld_pair`;

export const linkedPairs: Pool = {
  does: "Pairs of human variants whose linkage is held",
  sql: `SELECT species, population, id1, id2 FROM (${PAIRS})`,
};

/** Lowest values that people ask for; those that nothing reaches are left out, but for the usual 0.8. */
const R2 =
  "(SELECT 0.01 AS r2 UNION SELECT 0.05 UNION SELECT 0.2 UNION SELECT 0.3 UNION SELECT 0.5 UNION SELECT 0.6 UNION SELECT 0.8 UNION SELECT 0.9)";
const D_PRIME =
  "(SELECT 0.5 AS d_prime UNION SELECT 0.7 UNION SELECT 0.8 UNION SELECT 0.85 UNION SELECT 0.9 UNION SELECT 0.94)";

export const pairsWithThresholds: Pool = {
  does: "The same with a lowest r2 and a lowest D'",
  sql: `SELECT species, population, id1, id2, r2, d_prime FROM (${PAIRS}), ${R2}, ${D_PRIME} WHERE r2 <= found OR r2 = 0.8`,
};

export const linkedVariants: Pool = {
  does: "Human variants that are linked to others in a population",
  sql: `SELECT DISTINCT species, population, id1 AS rsid FROM (${PAIRS})`,
};

export const variantsWithThresholds: Pool = {
  does: "The same with a lowest r2 and a lowest D'",
  sql: `SELECT species, population, rsid, r2, d_prime
    FROM (SELECT species, population, id1 AS rsid, max(found) AS best FROM (${PAIRS}) GROUP BY id1, population), ${R2}, ${D_PRIME}
    WHERE r2 <= best OR r2 = 0.8`,
};
