import { ontologyName } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";
import { phenotypeHints } from "./hints.ts";
import { includeChildren, includePubmedId, includeReviewStatus, source } from "./parameters.ts";

export const getPhenotypeByTerm = ensembl({
  name: "get_phenotype_by_term",
  tool: "phenotype_annotation",
  domain: "variation",
  does: "Find the genes and variants annotated with a phenotype by its name",
  path: "/phenotype/term/{species}/{term}",
  parameters: {
    species: speciesInPath,
    term: path(ontologyName, "Name of the phenotype or disease"),
    include_children: includeChildren,
    include_pubmed_id: includePubmedId,
    include_review_status: includeReviewStatus,
    source,
  },
  observe: { ...phenotypeHints, opening: "{#annotation} of {=term} in {=species|latin}:" },
  page: "https://www.ensembl.org/{=species|web}/Search/Results?q={=term}",
  example: { species: "homo_sapiens", term: "cystic fibrosis" },
  asks: [
    "What is the genetic basis of {term}?",
    "Genes responsible for {term} in {species}",
    "Which genes and variants are associated with {term} in {species}?",
    "What causes {term} genetically in {species}?",
    "{species} variants linked to {term}",
    "Loci annotated with {term} in the {species} genome",
    "Which variants does {source} associate with {term} in {species}?",
    "Associations for {term} and its subtypes ({species})",
  ],
});
