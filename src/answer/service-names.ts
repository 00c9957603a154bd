import type { Service } from "../catalog/definition.ts";

/** What people call the services. */
export const SERVICE_NAMES: Readonly<Record<Service, string>> = {
  ensembl: "Ensembl",
  uniprot: "UniProt",
  eutils: "NCBI",
  blast: "NCBI BLAST",
};
