import type { Pool } from "./pool.ts";

export const phenotypeTerms: Pool = {
  does: "Human Phenotype Ontology terms that genes are known for",
  sql: "SELECT DISTINCT 'homo_sapiens' AS species, t.id, t.name FROM ontology_term t JOIN gene_phenotype p ON p.hp_id = t.id WHERE t.obsolete = 0",
};
