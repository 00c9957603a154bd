import type { Database } from "../../../client/sqlite.ts";
import type { TermRow } from "../terms.ts";

/** Bases of VCF's anchor before an insertion or deletion, which Ensembl leaves out. */
const ANCHOR = "(length(v.ref) <> length(v.alt) AND substr(v.ref, 1, 1) = substr(v.alt, 1, 1))";

/**
 * Associations of a disease with ClinVar's variants as JSON texts joined with commas, "" where there are none. Written
 * by SQLite, because a disease may have thousands and a row costs ten times as much by way of objects.
 */
export function clinvarOfTerm(
  database: Database,
  { id, name }: TermRow,
  { reviewStatus }: { readonly reviewStatus: boolean },
): string {
  const status = reviewStatus
    ? `,"review_status":' || json_quote(replace(v.review_status, '_', ' ')) || '`
    : "";
  const row = database.get<{ body: string | null }>(
    `SELECT group_concat(
       '{"Variation":"' || ifnull('rs' || v.rsid, printf('VCV%09d', v.variation_id)) || '","description":' || ?2 ||
       ',"source":"ClinVar","location":"' || v.chrom || ':' || (v.pos + ${ANCHOR}) || '-' || (v.pos + length(v.ref) - 1) ||
       '","attributes":{"clinical_significance":' || json_quote(lower(replace(v.clinical_significance, '_', ' '))) || '${status}' ||
       ',"risk_allele":"' || ifnull(nullif(substr(v.alt, 1 + ${ANCHOR}), ''), '-') || '"' ||
       ifnull(',"associated_gene":' || json_quote(replace(v.genes, '|', ',')), '') ||
       '},"mapped_to_accession":' || ?3 || '}', ',') AS body
     FROM clinvar_disease d CROSS JOIN clinvar_variant v ON v.variation_id = d.variation_id WHERE d.mondo_id = ?1`,
    id,
    JSON.stringify(name),
    JSON.stringify(id),
  );
  return row?.body ?? "";
}
