import { ontologyTermId } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";
import { phenotypeHints } from "./hints.ts";
import { includeChildren, includePubmedId, includeReviewStatus, source } from "./parameters.ts";

export const getPhenotypeByAccession = ensembl({
  name: "get_phenotype_by_accession",
  tool: "phenotype_annotation",
  domain: "variation",
  does: "Find the genes and variants annotated with a phenotype by the accession of its ontology term",
  path: "/phenotype/accession/{species}/{accession}",
  parameters: {
    accession: path(ontologyTermId, "Term of a phenotype or disease ontology"),
    species: speciesInPath,
    include_children: includeChildren,
    include_pubmed_id: includePubmedId,
    include_review_status: includeReviewStatus,
    source,
  },
  observe: { ...phenotypeHints, opening: "{#annotation} of {=accession} in {=species|latin}:" },
  page: "https://www.ensembl.org/{=species|web}/Phenotype/Locations?oa={=accession}",
  example: { accession: "HP:0001250", species: "homo_sapiens" },
  asks: [
    "Which genes and variants are annotated with {accession} in {species}?",
    "{species} loci associated with the phenotype {accession}",
    "What is known for {accession} and its child terms in {species}?",
    "List the {species} variants linked to the ontology term {accession}",
    "Associations from {source} for {accession} in {species}",
    "Genomic locations in {species} annotated with {accession}, with PubMed ids",
  ],
});
