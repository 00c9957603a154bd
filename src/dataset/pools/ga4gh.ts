import type { Pool } from "./pool.ts";

export const beaconSnps: Pool = {
  does: "Common SNPs of GRCh38 by the 0-based position that Beacon counts",
  sql: `SELECT 'GRCh38' AS assembly, chrom, pos - 1 AS start, pos - 1 AS "end", ref, alt FROM snp
    WHERE rsid % 60 = 0 AND chrom <> 'MT' AND length(ref) = 1 AND length(alt) = 1`,
};

export const beaconVariants: Pool = {
  does: "Pathogenic variants of ClinVar with an rs number, by their 0-based position, in one gene",
  sql: `SELECT 'GRCh38' AS assembly, chrom, pos - 1 AS start, pos - 1 AS "end", ref, alt, genes AS symbol FROM clinvar_variant
    WHERE rsid IS NOT NULL AND length(ref) < 8 AND length(alt) < 8 AND genes NOT LIKE '%|%' AND variation_id % 12 = 0 AND chrom <> 'MT'`,
};

export const beaconCopyNumber: Pool = {
  does: "Copy number variants that Beacon knows on GRCh37",
  sql: `SELECT 'GRCh37' AS assembly, chrom, start, "end" FROM beacon_variant WHERE variant_type = 'copy_number_variation'`,
};

export const beaconStretches: Pool = {
  does: "Exons on GRCh37 as stretches counted from 0; whether such vary the snapshot cannot tell",
  sql: `SELECT 'GRCh37' AS assembly, chrom, start - 1 AS start, "end" - 1 AS "end" FROM exon_grch37`,
};

export const ga4ghTranscripts: Pool = {
  does: "MANE Select transcripts with their version",
  sql: "SELECT t.id || '.' || t.version AS id, t.id AS plain, g.symbol FROM transcript t JOIN gene g ON g.id = t.gene_id WHERE t.mane = 'select' AND t.version IS NOT NULL",
};

export const ga4ghExons: Pool = {
  does: "Exons of MANE Select transcripts with their version",
  sql: "SELECT id || '.' || version AS id FROM exon WHERE rank = 2 AND version IS NOT NULL",
};

export const ga4ghGenes: Pool = {
  does: "Human genes with a MANE Select transcript",
  sql: "SELECT g.id FROM gene g JOIN transcript t ON t.gene_id = g.id AND t.mane = 'select' WHERE g.taxid = 9606",
};

export const callSets: Pool = { does: "GA4GH call sets", sql: "SELECT id FROM ga4gh_call_set" };
export const ga4ghDatasets: Pool = { does: "GA4GH data sets", sql: "SELECT id FROM ga4gh_dataset" };
export const ga4ghReferences: Pool = {
  does: "GA4GH reference sequences",
  sql: "SELECT id FROM ga4gh_reference",
};
export const ga4ghVariants: Pool = { does: "GA4GH variants", sql: "SELECT id FROM ga4gh_variant" };
export const referenceSets: Pool = {
  does: "Names of the reference sets, with and without patch, and their accessions",
  rows: ["GRCh38", "GRCh37", "GRCh38.p14", "GRCh37.p13", "GCA_000001405.29", "GCA_000001405.14"].map(
    (id) => ({ id }),
  ),
};

/** As the service names sets of its annotations: database, release, assembly. */
export const annotationSets: Pool = {
  does: "Sets of annotations of an Ensembl release",
  rows: [
    "Ensembl",
    ...Array.from({ length: 30 }, (_, place) => `Ensembl.${84 + place}.GRCh38`),
    ...["Ensembl.75.GRCh37", "Ensembl.85.GRCh37", "Ensembl.87.GRCh37"],
  ].map((id) => ({ id })),
};
