import type { Database } from "../../client/sqlite.ts";
import { list } from "./answers.ts";
import type { GeneRow } from "./genes.ts";
import { termById } from "./terms.ts";

/** One association of a gene or a variant with a phenotype or disease. */
export interface Association {
  readonly Gene?: string;
  readonly Variation?: string;
  readonly description: string;
  readonly source: string;
  readonly location: string;
  readonly ontology_accessions?: readonly string[] | undefined;
  readonly attributes?: Readonly<Record<string, unknown>> | undefined;
}

/** Phenotypes of a gene as HPO annotates them by disease. */
export function phenotypesOfGene(database: Database, gene: GeneRow): Association[] {
  const rows = database.all<{ hp_id: string; hp_name: string; diseases: string }>(
    `SELECT p.hp_id, p.hp_name, group_concat(p.disease_id, '|') AS diseases
     FROM gene_entrez g JOIN gene_phenotype p ON p.ncbi_gene_id = g.ncbi_gene_id
     WHERE g.gene_id = ? GROUP BY p.hp_id ORDER BY p.hp_id`,
    gene.id,
  );
  return rows.map(({ hp_id, hp_name, diseases }) => ({
    Gene: gene.id,
    description: hp_name,
    source: "HPO",
    location: `${gene.chrom}:${gene.start}-${gene.end}`,
    ontology_accessions: [hp_id],
    attributes: { external_reference: list(diseases).join(",") },
  }));
}

interface ClinvarRow {
  readonly variation_id: number;
  readonly rsid: number | null;
  readonly chrom: string;
  readonly pos: number;
  readonly ref: string;
  readonly alt: string;
  readonly genes: string | null;
  readonly clinical_significance: string;
  readonly review_status: string;
  readonly mondo_ids: string | null;
}

/** One association for each disease of each ClinVar variant; a variant without an rs number goes by its ClinVar id. */
export function clinvarAssociations(database: Database, rows: readonly ClinvarRow[]): Association[] {
  // The variants of a place or gene share few diseases, and there may be thousands of them.
  const terms = new Map<string, readonly { readonly id: string; readonly name: string }[]>();
  const termsOf = (ids: string | null) => {
    const known = terms.get(ids ?? "") ?? list(ids).flatMap((id) => termById(database, id) ?? []);
    terms.set(ids ?? "", known);
    return known;
  };
  return rows.flatMap((row) => termsOf(row.mondo_ids).map((disease) => clinvarAssociation(row, disease)));
}

/** Bases of VCF's anchor before an insertion or deletion, which Ensembl leaves out. */
const anchorOf = ({ ref, alt }: ClinvarRow): number =>
  ref.length !== alt.length && ref[0] === alt[0] ? 1 : 0;

const clinvarAssociation = (
  row: ClinvarRow,
  { id, name }: { readonly id: string; readonly name: string },
): Association => ({
  Variation: row.rsid === null ? `VCV${String(row.variation_id).padStart(9, "0")}` : `rs${row.rsid}`,
  description: name,
  source: "ClinVar",
  location: `${row.chrom}:${row.pos + anchorOf(row)}-${row.pos + row.ref.length - 1}`,
  ontology_accessions: [id],
  attributes: {
    clinical_significance: row.clinical_significance.replaceAll("_", " ").toLowerCase(),
    review_status: row.review_status.replaceAll("_", " "),
    risk_allele: row.alt.slice(anchorOf(row)) || "-",
    associated_gene: row.genes?.replaceAll("|", ",") ?? undefined,
  },
});

const columns =
  "v.variation_id, v.rsid, v.chrom, v.pos, v.ref, v.alt, v.genes, v.clinical_significance, v.review_status, v.mondo_ids";

export const clinvarIn = (
  database: Database,
  { chrom, start, end }: { chrom: string; start: number; end: number },
): ClinvarRow[] =>
  database.all<ClinvarRow>(
    `SELECT ${columns} FROM clinvar_variant v WHERE chrom = ? AND pos BETWEEN ? AND ? AND pos + length(ref) - 1 >= ? ORDER BY pos, variation_id`,
    chrom,
    start - 60,
    end,
    start,
  );

export const clinvarOfGene = (database: Database, symbol: string): ClinvarRow[] =>
  database.all<ClinvarRow>(
    `SELECT ${columns} FROM clinvar_gene g CROSS JOIN clinvar_variant v ON v.variation_id = g.variation_id
     WHERE g.gene = ? ORDER BY v.pos, v.variation_id`,
    symbol,
  );
