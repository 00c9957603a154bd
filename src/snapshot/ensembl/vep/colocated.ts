import type { Database } from "../../../client/sqlite.ts";
import { type Variant, variantsAt } from "../variants.ts";
import type { Change } from "./change.ts";

/** Held variants at the same place; frequencies are not held. */
export const colocated = (database: Database, change: Change): Record<string, unknown>[] =>
  variantsAt(database, change).map(({ name, rsid, alleles, clinicalSignificance }) => ({
    id: name,
    seq_region_name: change.chrom,
    start: change.start,
    end: change.end,
    strand: 1,
    allele_string: alleles.join("/"),
    clin_sig: clinicalSignificance.length > 0 ? clinicalSignificance : undefined,
    phenotype_or_disease: hasPhenotype(database, { rsid, clinicalSignificance }) ? 1 : undefined,
  }));

const hasPhenotype = (
  database: Database,
  { rsid, clinicalSignificance }: Pick<Variant, "rsid" | "clinicalSignificance">,
): boolean =>
  clinicalSignificance.length > 0 ||
  (rsid !== null &&
    database.get("SELECT 1 FROM gwas_association WHERE rsid = ? LIMIT 1", rsid) !== undefined);
