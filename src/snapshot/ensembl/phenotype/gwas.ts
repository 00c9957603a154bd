import type { Database } from "../../../client/sqlite.ts";
import type { Association } from "../phenotypes.ts";
import { variantByRsid } from "../variants.ts";
import { locationOf } from "../variation/find-variant.ts";

interface GwasRow {
  readonly rsid: number;
  readonly disease: string;
  readonly doid: string;
  readonly minus_log10_p: number;
  readonly pmid: number;
  readonly reported_gene: string | null;
  /** Place on GRCh38 where it is that of a common variant. */
  readonly chrom: string | null;
  readonly pos: number | null;
}

/** An association of the GWAS Catalog, at the variant's place on GRCh38. */
const associationOf = (row: GwasRow, location: string): Association => ({
  Variation: `rs${row.rsid}`,
  description: row.disease,
  source: "NHGRI-EBI GWAS catalog",
  location,
  ontology_accessions: [row.doid],
  attributes: {
    p_value: (10 ** -row.minus_log10_p).toExponential(2),
    external_reference: `PMID:${row.pmid}`,
    associated_gene: row.reported_gene ?? undefined,
  },
});

/** Tables that place variants which are not common. */
const OTHERS = ["clinvar_variant", "pharmacogene_variant", "dbsnp_summary"]
  .map((table) => `OR EXISTS (SELECT 1 FROM ${table} o WHERE o.rsid = g.rsid)`)
  .join(" ");

/** Associations by disease or reported gene. */
export interface GwasOf {
  readonly by: "doid" | "reported_gene";
  readonly value: string;
}

/** Where the variant's place on GRCh38 is held; the catalog's own places are of GRCh37. */
export const gwasOf = (database: Database, { by, value }: GwasOf): Association[] =>
  database
    .all<GwasRow>(
      `SELECT g.*, s.chrom, s.pos FROM gwas_association g LEFT JOIN snp s ON s.rsid = g.rsid
       WHERE g.${by} = ? AND (s.rsid IS NOT NULL ${OTHERS}) ORDER BY g.rsid, g.pmid`,
      value,
    )
    .flatMap((row) => {
      if (row.chrom !== null) return [associationOf(row, `${row.chrom}:${row.pos}-${row.pos}`)];
      const variant = variantByRsid(database, row.rsid);
      return variant ? [associationOf(row, locationOf(variant))] : [];
    });

/** Those that cannot be told, because the variant has no place on GRCh38 here. */
export function gwasLacks(database: Database, asked: GwasOf): string[] {
  const all = database.get<{ number: number }>(
    `SELECT count(*) AS number FROM gwas_association WHERE ${asked.by} = ?`,
    asked.value,
  );
  const missed = (all?.number ?? 0) - gwasOf(database, asked).length;
  return missed > 0 ? [`${missed} GWAS associations of variants without a place on GRCh38 here`] : [];
}

export const gwasIn = (
  database: Database,
  { chrom, start, end }: { readonly chrom: string; readonly start: number; readonly end: number },
): Association[] =>
  database
    .all<GwasRow>(
      `SELECT g.*, s.chrom, s.pos FROM snp s CROSS JOIN gwas_association g ON g.rsid = s.rsid
       WHERE s.chrom = ? AND s.pos BETWEEN ? AND ? ORDER BY s.pos, g.rsid, g.pmid`,
      chrom,
      start,
      end,
    )
    .map((row) => associationOf(row, `${row.chrom}:${row.pos}-${row.pos}`));
