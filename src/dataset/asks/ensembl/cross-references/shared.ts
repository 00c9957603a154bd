import type { Choice } from "../../asks.ts";

/** Databases that human genes are linked to. */
export const geneDatabases: Choice = {
  one: {
    HGNC: ["HGNC", "HGNC", "HUGO nomenclature"],
    EntrezGene: ["NCBI Gene", "Entrez Gene", "Entrez"],
    MIM_GENE: ["OMIM", "MIM", "OMIM gene"],
    Uniprot_gn: ["UniProt gene name", "UniProtKB Gene Name"],
  },
};

/** Databases whose names lead to human genes. */
export const nameDatabases: Choice = {
  one: {
    HGNC: ["HGNC", "HGNC", "HUGO nomenclature"],
    EntrezGene: ["NCBI Gene", "Entrez Gene", "Entrez"],
  },
};
