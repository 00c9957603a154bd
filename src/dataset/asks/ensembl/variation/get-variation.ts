import {
  deletions,
  missenseVariants,
  pharmacogeneVariants,
  placedGwasVariants,
  placedSnps,
} from "../../../pools/clinical.ts";
import { asks, type Phrases } from "../../asks.ts";

const variant = { species: "{species}", id: "{rsid}" };
const byVcv = { species: "{species}", id: "{vcv}" };
const rules = { species: "human-only-identifier" } as const;

const additions: Phrases = {
  genotypes: ["individual genotypes", "the genotypes of single samples"],
  genotyping_chips: ["the genotyping chips that carry it", "which arrays type it"],
  phenotypes: ["phenotype annotations", "associated phenotypes"],
  pops: ["allele frequencies by population", "population allele frequencies"],
  population_genotypes: ["genotype frequencies per population", "population genotype counts"],
};

export const getVariationAsks = asks("get_variation", [
  {
    from: placedSnps,
    arguments: variant,
    rules,
    templates: [
      "Where does {rsid} map and what are its alleles?",
      "Ensembl variation record for {rsid}",
      "What type of variant is {rsid} (SNP, indel ...) and on which chromosome is it?",
      "Is {rsid} still a valid dbSNP id in {species}, and what is its reference base?",
      "alleles + position of {species} {rsid}?",
      "I only have the rs number {rsid} on an old genotyping sheet; look up its location and minor allele.",
    ],
  },
  {
    from: missenseVariants,
    arguments: variant,
    rules,
    templates: [
      "Is {rsid} classified as pathogenic?",
      "Clinical significance recorded by Ensembl for {rsid} in {symbol}",
      "Our patient carries {rsid}. What does the variation database say about it, in short?",
      "Give me the Ensembl variant entry of {species} {rsid}: class, alleles, clinical significance.",
      "Which evidence and synonyms are attached to {rsid}?",
      "The insurance company wants a public record for the variant {rsid} that we reported in {symbol}. Please look up what Ensembl says on its alleles, position and clinical significance.",
    ],
  },
  {
    from: pharmacogeneVariants,
    arguments: variant,
    rules,
    templates: [
      "For a {symbol} genotyping assay I need the exact position and both alleles of {rsid}.",
      "Ambiguity code and allele string of {species} {rsid}",
      "Tell me about the pharmacogenetic marker {rsid}: place on the genome, alleles, ancestral allele.",
    ],
  },
  {
    from: deletions,
    arguments: byVcv,
    rules,
    templates: [
      "Look up {vcv} in Ensembl Variation. What is deleted and where?",
      "Which position does the ClinVar accession {vcv} correspond to?",
      "{species} variant {vcv}: class and location",
    ],
  },
  {
    from: missenseVariants,
    arguments: variant,
    rules,
    extras: { of: additions, most: 2 },
    templates: [
      "Basic facts on {rsid} plus {extras}, please.",
      "Retrieve the variant record of {rsid} including {extras}.",
      "Before the variant meeting pull {species} {rsid} with {extras}.",
      "{rsid}: location, alleles, {extras}",
    ],
  },
  {
    from: placedSnps,
    arguments: variant,
    rules,
    extras: { of: additions, most: 3 },
    templates: [
      "Population geneticist here. Can I have the record of {rsid} with {extras}?",
      "Fetch the common {species} polymorphism {rsid}, adding {extras}.",
      "What does Ensembl store on {rsid}? I am after {extras} in particular.",
      "{rsid} variant page, {extras} included",
    ],
  },
  {
    from: placedSnps,
    arguments: { ...variant, pops: true },
    rules,
    templates: [
      "[How common is](pops) {rsid} [in different populations](pops)?",
      "[Allele frequencies](pops) of {rsid} in gnomAD and 1000 Genomes",
      "[Is the alternative allele rarer in Africans than in Europeans](pops) at {species} {rsid}?",
    ],
  },
  {
    from: placedGwasVariants,
    arguments: { ...variant, phenotypes: true },
    rules,
    templates: [
      "Besides {disease}, [which phenotypes have been linked](phenotypes) to {rsid}?",
      "Alleles of {rsid} and [the traits it is associated with](phenotypes)",
      "A colleague says {species} {rsid} is a {disease} SNP. [Are other diseases annotated to it](phenotypes)?",
    ],
  },
  {
    missing: ["id"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "Is my variant known in the [human](species) variation database?",
      "What is the minor allele of that [human](species) SNP?",
      "Where on the [human](species) genome does this rs number lie?",
    ],
  },
  {
    missing: ["id"],
    arguments: { species: "homo_sapiens", pops: true },
    templates: [
      "[Population frequencies](pops) for the [human](species) SNP we talked about?",
      "[How frequent is it across populations](pops), this [human](species) variant?",
    ],
  },
]);
