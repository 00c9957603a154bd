import type { Database } from "../../../client/sqlite.ts";
import type { TermRow } from "../terms.ts";

type Cells = readonly [
  variationId: number,
  rsid: number | null,
  chrom: string,
  pos: number,
  ref: string,
  alt: string,
  significance: string,
  reviewStatus: string,
  genes: string | null,
];

/**
 * Associations of a disease with ClinVar's variants as JSON texts joined with commas, "" where there are none. A disease
 * may have thousands: SQLite gives their cells as one text, and each is written without an object of its own.
 */
export function clinvarOfTerm(
  database: Database,
  { id, name }: TermRow,
  { reviewStatus }: { readonly reviewStatus: boolean },
): string {
  const row = database.get<{ cells: string }>(
    `SELECT json_group_array(json_array(v.variation_id, v.rsid, v.chrom, v.pos, v.ref, v.alt, v.clinical_significance,
       v.review_status, v.genes)) AS cells
     FROM clinvar_disease d CROSS JOIN clinvar_variant v ON v.variation_id = d.variation_id WHERE d.mondo_id = ?`,
    id,
  );
  const description = JSON.stringify(name);
  const mapped = JSON.stringify(id);
  // Of so many variants few differ in these words.
  const words = onceEach((text) => JSON.stringify(text.replaceAll("_", " ")));
  const lower = onceEach((text) => words(text).toLowerCase());
  const associated = onceEach((genes) => `,"associated_gene":${JSON.stringify(genes.replaceAll("|", ","))}`);
  let texts = "";
  for (const cells of JSON.parse(row?.cells ?? "[]") as Cells[]) {
    const [variationId, rsid, chrom, pos, ref, alt, significance, status, genes] = cells;
    // Ensembl leaves out the base before an insertion or deletion that VCF anchors it by.
    const anchor = ref.length !== alt.length && ref[0] === alt[0] ? 1 : 0;
    const variation = rsid === null ? `VCV${String(variationId).padStart(9, "0")}` : `rs${rsid}`;
    const review = reviewStatus ? `,"review_status":${words(status)}` : "";
    const gene = genes === null ? "" : associated(genes);
    texts += `${texts && ","}{"Variation":"${variation}","description":${description},"source":"ClinVar","location":"${chrom}:${pos + anchor}-${pos + ref.length - 1}","attributes":{"clinical_significance":${lower(significance)}${review},"risk_allele":"${alt.slice(anchor) || "-"}"${gene}},"mapped_to_accession":${mapped}}`;
  }
  return texts;
}

function onceEach(write: (text: string) => string): (text: string) => string {
  const written = new Map<string, string>();
  return (text) => {
    const known = written.get(text) ?? write(text);
    written.set(text, known);
    return known;
  };
}
