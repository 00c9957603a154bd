import type { Pool } from "../../../pools/pool.ts";
import type { Phrases } from "../../asks.ts";

export const annotatedGenes = {
  does: "Human genes with HPO annotations of their own",
  sql: `SELECT DISTINCT 'homo_sapiens' AS species, h.symbol, h.ensembl_gene_id AS gene_id
    FROM hgnc h WHERE h.ensembl_gene_id IS NOT NULL AND h.ncbi_gene_id IN (SELECT ncbi_gene_id FROM gene_phenotype)`,
} satisfies Pool;

export const clinvarDiseases: Pool = {
  does: "Diseases with pathogenic ClinVar variants",
  sql: `SELECT DISTINCT 'homo_sapiens' AS species, t.id AS accession, t.name AS term FROM clinvar_disease d JOIN ontology_term t ON t.id = d.mondo_id
    WHERE t.obsolete = 0 AND length(t.name) BETWEEN 6 AND 60`,
};

export const diseaseGroups: Pool = {
  does: "Groups of diseases of which some have pathogenic ClinVar variants",
  sql: `SELECT 'homo_sapiens' AS species, t.id AS accession, t.name AS term FROM ontology_edge e JOIN ontology_term t ON t.id = e.parent_id
    WHERE e.relation = 'is_a' AND t.ontology = 'MONDO' AND t.obsolete = 0 AND length(t.name) BETWEEN 6 AND 60
      AND e.term_id IN (SELECT mondo_id FROM clinvar_disease)
    GROUP BY t.id HAVING count(*) BETWEEN 2 AND 25`,
};

/** How a phenotype is inherited and when it begins are no phenotypes. */
export const annotatedPhenotypes: Pool = {
  does: "Human phenotypes that HPO gives genes",
  sql: `SELECT DISTINCT 'homo_sapiens' AS species, t.id AS accession, t.name AS term FROM gene_phenotype p JOIN ontology_term t ON t.id = p.hp_id
    WHERE t.obsolete = 0 AND t.name NOT LIKE '%inherit%' AND t.name NOT LIKE '% onset' AND t.name NOT LIKE '%progressi%'
      AND length(t.name) BETWEEN 6 AND 60`,
};

export const gwasDiseases: Pool = {
  does: "Diseases of the GWAS Catalog with a variant whose place on GRCh38 is held",
  sql: `SELECT DISTINCT 'homo_sapiens' AS species, g.doid AS accession, t.name AS term FROM gwas_association g JOIN ontology_term t ON t.id = g.doid
    WHERE g.rsid IN (SELECT rsid FROM snp) OR g.rsid IN (SELECT rsid FROM clinvar_variant)
      OR g.rsid IN (SELECT rsid FROM pharmacogene_variant) OR g.rsid IN (SELECT rsid FROM dbsnp_summary)`,
};

/** Phrases follow "with". */
export const details: Phrases = {
  include_pubmed_id: ["PubMed ids", "the supporting PubMed references"],
  include_review_status: ["the review status", "ClinVar review status"],
};
export const moreDetails: Phrases = {
  ...details,
  include_submitter: ["the submitters", "names of the submitting labs"],
};
export const classes: Phrases = {
  "tumour=false": ["tumour mutations left out", "no tumour mutations"],
  "tumour=true": ["tumour mutations too", "somatic tumour mutations included"],
  "non_specified=false": ["non-specified records dropped", "no records of an unspecified phenotype"],
  "non_specified=true": ["records of non-specified phenotype included", "unspecified phenotypes kept"],
  "trait=true": ["trait and disease associations included", "associations with traits kept"],
};
