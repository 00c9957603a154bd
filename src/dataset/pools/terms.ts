import type { Pool } from "./pool.ts";

export const goTerms: Pool = {
  does: "Gene Ontology terms in use",
  sql: "SELECT id, name, namespace FROM ontology_term WHERE ontology = 'GO' AND obsolete = 0 AND length(name) < 60",
};

export const phenotypeTerms: Pool = {
  does: "Human Phenotype Ontology terms that genes are known for",
  sql: "SELECT DISTINCT 'homo_sapiens' AS species, t.id, t.name FROM ontology_term t JOIN gene_phenotype p ON p.hp_id = t.id WHERE t.obsolete = 0",
};

export const taxa: Pool = {
  does: "Species of the NCBI taxonomy with a common name",
  sql: "SELECT taxid, scientific_name AS name, genbank_common_name AS common_name, rank FROM taxon WHERE genbank_common_name IS NOT NULL",
};

export const articles: Pool = {
  does: "PubMed articles",
  sql: "SELECT pmid, title, journal, year, first_author FROM article",
};
