import type { Pool } from "../../../pools/pool.ts";
import { clinicalVariants } from "../../../pools/variants.ts";
import { asks } from "../../asks.ts";
import { annotatedGenes, classes, moreDetails } from "./shared.ts";

const clinicalRegions: Pool = {
  does: "Stretches of 2 to 20 kb with pathogenic ClinVar variants",
  sql: `SELECT DISTINCT 'homo_sapiens' AS species, genes AS symbol,
      chrom || ':' || (pos - pos % 1000) || '-' || (pos - pos % 1000 + 2000 * (1 + pos % 10)) AS region
    FROM clinvar_variant WHERE genes <> '' AND genes NOT LIKE '%|%' AND variation_id % 4 = 0`,
};
const annotatedLoci: Pool = {
  does: "Places of human genes with HPO annotations",
  sql: `SELECT a.species, a.symbol, g.chrom || ':' || g.start || '-' || g.end AS region FROM (${annotatedGenes.sql}) a
    JOIN gene g ON g.id = a.gene_id`,
};
const place = { species: "{species}", region: "{region}" };
const rules = { species: "human-only-resource" } as const;

export const getPhenotypeByRegionAsks = asks("get_phenotype_by_region", [
  {
    from: clinicalRegions,
    arguments: place,
    rules,
    templates: [
      "Which phenotypes map to {region} in {species}?",
      "Any disease associations within {species} {region}?",
      "A patient has a deletion of {region}. Which phenotypes are annotated there?",
      "{region} {species} phenotypes",
      "Clinical knowledge about the interval {region}?",
      "Give me all trait and disease annotations of the {species} segment {region}.",
      "Prenatal array shows a copy number change with the breakpoints {region}, {species} coordinates on GRCh38. Before talking to the couple I want to know which diseases and traits are annotated anywhere in it.",
    ],
  },
  {
    from: clinicalVariants,
    arguments: place,
    templates: [
      "Is a disease annotated at the single {species} position {region}?",
      "Phenotype annotations that hit exactly {species} {region}",
      "We found a change at {region} in {symbol} ({species}). Has that position been linked to a condition?",
    ],
  },
  {
    from: clinicalRegions,
    arguments: { ...place, feature_type: "Variation" },
    rules,
    templates: [
      "Phenotypes carried by [short variants](feature_type) in {species} {region}",
      "Within {region} of {species}, what do [sequence variants](feature_type) cause?",
      "[Variants only](feature_type): which conditions lie in {species} {region}?",
      "Diseases annotated to [variants](feature_type) inside {region} of {symbol}, {species}",
    ],
  },
  {
    from: annotatedLoci,
    arguments: { ...place, feature_type: "Gene" },
    rules,
    templates: [
      "Phenotypes annotated [to genes](feature_type) in {species} {region}",
      "What conditions are the [genes](feature_type) between the ends of {species} {region} known for?",
      "[Gene-level annotations only](feature_type): phenotypes in {region}, clinical genetics, {species}",
    ],
  },
  {
    from: clinicalRegions,
    choose: {
      feature: {
        one: {
          StructuralVariation: ["structural variants", "structural variations"],
          QTL: ["QTLs", "quantitative trait loci"],
        },
      },
    },
    arguments: { ...place, feature_type: "{feature}" },
    rules,
    unheld: "structural variants and QTLs",
    templates: [
      "Phenotypes annotated to {feature} in {species} {region}",
      "Do any {feature} in {region} of {species} have a phenotype?",
      "{species} {region}: trait annotation of {feature}",
    ],
  },
  {
    from: clinicalRegions,
    arguments: { ...place, only_phenotypes: true },
    rules,
    templates: [
      "[Just the names and ontology accessions](only_phenotypes) of phenotypes in {species} {region}",
      "Summarise {species} {region}: [phenotype terms only, no variant details](only_phenotypes).",
      "I need [nothing but the phenotype names](only_phenotypes) for {region} in {species}.",
    ],
  },
  {
    from: clinicalRegions,
    arguments: place,
    rules,
    extras: { of: moreDetails, most: 2 },
    templates: [
      "Disease annotations of {species} {region} with {extras}",
      "Conditions reported for {region} ({species}), with {extras}, for a case conference",
      "List phenotypes of features in {species} {region}, with {extras}.",
    ],
  },
  {
    from: clinicalRegions,
    arguments: place,
    rules,
    extras: { of: classes, most: 2 },
    templates: [
      "Phenotypes in {species} {region}, with {extras}",
      "{species} {region}: what is associated there, with {extras}?",
      "Conditions mapping to {region} in {species}; I want them with {extras}.",
    ],
  },
  {
    missing: ["region"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "Which diseases map to that [human](species) interval?",
      "What phenotypes lie in our [human](species) linkage region?",
      "Our array shows a loss in a [human](species) patient; which conditions are annotated in the deleted segment?",
    ],
  },
  {
    missing: ["region"],
    arguments: { species: "homo_sapiens", feature_type: "Gene" },
    templates: [
      "Phenotypes of the [genes](feature_type) in the [human](species) locus from the paper?",
      "[Gene](feature_type) phenotypes in my [human](species) region of interest",
    ],
  },
]);
