import { flag, region } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";
import { phenotypeFeature } from "./kinds.ts";
import {
  includePubmedId,
  includeReviewStatus,
  includeSubmitter,
  nonSpecified,
  trait,
  tumour,
} from "./parameters.ts";

export const getPhenotypeByRegion = ensembl({
  name: "get_phenotype_by_region",
  tool: "phenotype_annotation",
  domain: "variation",
  does: "List the phenotypes annotated to variants, genes and other features of a region",
  path: "/phenotype/region/{species}/{region}",
  parameters: {
    region: path(region, "Region to search"),
    species: speciesInPath,
    feature_type: query(phenotypeFeature, "Only annotations of this type of feature"),
    include_pubmed_id: includePubmedId,
    include_review_status: includeReviewStatus,
    include_submitter: includeSubmitter,
    non_specified: nonSpecified,
    only_phenotypes: query(flag, "Only the names and ontology accessions of the phenotypes"),
    trait,
    tumour,
  },
  observe: {
    list: "",
    noun: "feature",
    keep: [
      "id",
      "phenotype_associations.*.description",
      "phenotype_associations.*.source",
      "phenotype_associations.*.ontology_accessions",
      "phenotype_associations.*.location",
      "phenotype_associations.*.attributes",
    ],
    opening: "{#feature} with phenotypes in {=region|place} of {=species|latin}:",
    say: "{id}: {phenotype_associations.*.description}.",
  },
  page: "https://www.ensembl.org/{=species|web}/Location/View?r={=region|place}",
  example: { region: "8:115604099-115604099", species: "homo_sapiens" },
  asks: [
    "Which phenotypes are associated with {species} {region}?",
    "What diseases map to {region} in {species}?",
    "GWAS and disease annotations within {species} {region}",
    "Trait associations of {feature_type} features in {species} {region}",
    "Does any variant in {region} ({species}) have a known clinical phenotype?",
    "Phenotypes at the {species} locus {region}, without tumour mutations",
  ],
});
