import type { Database } from "../../../client/sqlite.ts";
import { variantsIn } from "../variants.ts";
import type { Change } from "./change.ts";

/** Held variants at the same place; frequencies are not held. */
export function colocated(database: Database, { chrom, start, end }: Change): Record<string, unknown>[] {
  const there = variantsIn(database, { chrom, start: Math.min(start, end), end: Math.max(start, end) });
  return there
    .filter((other) => other.start === start && other.end === end)
    .map(({ name, rsid, alleles, clinicalSignificance }) => ({
      id: name,
      seq_region_name: chrom,
      start,
      end,
      strand: 1,
      allele_string: alleles.join("/"),
      clin_sig: clinicalSignificance.length > 0 ? clinicalSignificance : undefined,
      phenotype_or_disease: hasPhenotype(database, rsid, clinicalSignificance) ? 1 : undefined,
    }));
}

const hasPhenotype = (
  database: Database,
  rsid: number | null,
  clinicalSignificance: readonly string[],
): boolean =>
  clinicalSignificance.length > 0 ||
  (rsid !== null &&
    database.get("SELECT 1 FROM gwas_association WHERE rsid = ? LIMIT 1", rsid) !== undefined);
