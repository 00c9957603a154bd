import { flag } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";
import { gene } from "./kinds.ts";
import {
  includePubmedId,
  includeReviewStatus,
  includeSubmitter,
  nonSpecified,
  trait,
  tumour,
} from "./parameters.ts";

export const getPhenotypeByGene = ensembl({
  name: "get_phenotype_by_gene",
  tool: "phenotype_annotation",
  domain: "variation",
  does: "List the phenotypes and diseases annotated to a gene",
  path: "/phenotype/gene/{species}/{gene}",
  parameters: {
    gene: path(gene, "Gene, by symbol or stable identifier"),
    species: speciesInPath,
    include_associated: query(flag, "Add phenotypes of variants that report this gene"),
    include_overlap: query(flag, "Add phenotypes of overlapping features"),
    include_pubmed_id: includePubmedId,
    include_review_status: includeReviewStatus,
    include_submitter: includeSubmitter,
    non_specified: nonSpecified,
    trait,
    tumour,
  },
  observe: {
    list: "",
    noun: "phenotype",
    keep: ["description", "source", "ontology_accessions", "Gene", "location", "attributes"],
    opening: "{=gene} of {=species|latin} has {#phenotype annotation}: {*.description}.",
    say: "{description} ({source})[, at {location|place}].",
  },
  page: "https://www.ensembl.org/{=species|web}/Gene/Phenotype?g={=gene}",
  example: { gene: "BRCA1", species: "homo_sapiens" },
  asks: [
    "Which diseases are associated with the {species} gene {gene}?",
    "What phenotypes are linked to {gene} in {species}?",
    "Is {gene} a disease gene in {species}?",
    "What happens to patients with mutations in {gene}? ({species})",
    "Phenotypes of {gene} ({species}), including those of variants that report it",
    "Clinical conditions annotated to {species} {gene}, with PubMed ids",
  ],
});
