import type { EnsemblRoute } from "../formats/index.ts";
import { phenotypeByGene } from "./by-gene.ts";
import { phenotypeByRegion } from "./by-region.ts";
import { phenotypeByAccession, phenotypeByTerm } from "./by-term.ts";

const ofTerms = [
  "clinvar_variant",
  "clinvar_disease",
  "gene_phenotype",
  "gwas_association",
  "ontology_term",
  "ontology_synonym",
];

export const phenotypeRoutes: readonly EnsemblRoute[] = [
  {
    service: "ensembl",
    path: "/phenotype/gene/{species}/{gene}",
    functions: ["get_phenotype_by_gene"],
    tables: [
      "gene_phenotype",
      "clinvar_variant",
      "gwas_association",
      "snp",
      "ontology_term",
      "gene",
      "gene_entrez",
    ],
    answer: phenotypeByGene,
  },
  {
    service: "ensembl",
    path: "/phenotype/region/{species}/{region}",
    functions: ["get_phenotype_by_region"],
    tables: [
      "clinvar_variant",
      "gwas_association",
      "gene_phenotype",
      "gene",
      "gene_entrez",
      "ontology_term",
      "snp",
    ],
    answer: phenotypeByRegion,
  },
  {
    service: "ensembl",
    path: "/phenotype/accession/{species}/{accession}",
    functions: ["get_phenotype_by_accession"],
    tables: ofTerms,
    answer: phenotypeByAccession,
  },
  {
    service: "ensembl",
    path: "/phenotype/term/{species}/{term}",
    functions: ["get_phenotype_by_term"],
    tables: ofTerms,
    answer: phenotypeByTerm,
  },
];
