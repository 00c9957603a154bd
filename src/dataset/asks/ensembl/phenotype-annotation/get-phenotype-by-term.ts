import { asks } from "../../asks.ts";
import { annotatedPhenotypes, clinvarDiseases, details, diseaseGroups, gwasDiseases } from "./shared.ts";

const byName = { species: "{species}", term: "{term}" };
const rules = { species: "human-only-resource" } as const;

export const getPhenotypeByTermAsks = asks("get_phenotype_by_term", [
  {
    from: clinvarDiseases,
    arguments: byName,
    rules,
    templates: [
      "Which {species} genes and variants are associated with {term}?",
      "Genetic basis of {term} in {species}: which genes and variants are annotated with it?",
      "Genetic basis of {term} in patients",
      "{species} variants annotated with {term}, please",
      "I work in a clinic for {term}. Which variants does Ensembl associate with it?",
      'Find genomic annotations for the disease "{term}" ({species}).',
      "{term} {species} loci",
      "I have just seen a family with {term} and the panel came back negative. Before we move to genome sequencing, which loci in {species} have been associated with this condition?",
    ],
  },
  {
    from: annotatedPhenotypes,
    arguments: byName,
    rules,
    templates: [
      'Which {species} genes are known for the phenotype "{term}"?',
      "Patients present with {term}. Which genes could be behind it?",
      "Give me {species} genes annotated with {term}.",
      'Genes to put on a panel for "{term}" in {species}?',
    ],
  },
  {
    from: gwasDiseases,
    arguments: byName,
    rules,
    templates: [
      "Which {species} SNPs have been tied to {term}?",
      "Risk variants for {term} in {species} with their positions",
      "Loci that predispose {species} carriers to {term}",
    ],
  },
  {
    from: clinvarDiseases,
    arguments: { ...byName, source: "ClinVar" },
    rules,
    templates: [
      "[ClinVar](source) variants for {term}, {species}",
      "What does [ClinVar](source) contribute to {term} in {species}?",
      "Restrict the {species} annotations of {term} to those [coming from ClinVar](source).",
    ],
  },
  {
    from: gwasDiseases,
    arguments: { ...byName, source: "NHGRI-EBI GWAS catalog", include_pubmed_id: true },
    rules,
    templates: [
      "{term} associations from the [NHGRI-EBI GWAS catalog](source) [with PubMed ids](include_pubmed_id), {species}",
      "Which {species} variants does the [GWAS catalogue of NHGRI-EBI](source) list for {term}, [and in which papers](include_pubmed_id)?",
      "For {term}, give {species} hits [of the NHGRI-EBI GWAS catalog](source) [together with their PubMed references](include_pubmed_id).",
    ],
  },
  {
    from: annotatedPhenotypes,
    arguments: { ...byName, source: "HPO" },
    rules,
    templates: [
      "Which genes does [HPO](source) connect with {term}?",
      "{species} genes for {term}, [only as annotated by HPO](source)",
      "Clinical phenotype {term}: gene annotations whose [source is HPO](source)",
    ],
  },
  {
    from: diseaseGroups,
    arguments: { ...byName, include_children: true },
    rules,
    templates: [
      "Associations for {term} [and all of its subtypes](include_children) in {species}",
      "Everything {species} annotated to {term} [including child terms](include_children)",
      "Patients with any [form of](include_children) {term}: which genes and variants are involved?",
      "For {species}, collect variants of {term} [down through its more specific terms](include_children).",
    ],
  },
  {
    from: clinvarDiseases,
    arguments: byName,
    rules,
    extras: { of: details, most: 2 },
    templates: [
      "Variants for {term} in {species}, with {extras}",
      "{species} genotype-phenotype data on {term} with {extras}",
      "For a guideline on {term} I want the {species} associations with {extras}.",
    ],
  },
  {
    missing: ["term"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "Which [human](species) genes cause this disease?",
      "What variants are linked to the phenotype of our [human](species) patients?",
    ],
  },
  {
    missing: ["term"],
    arguments: { species: "homo_sapiens", source: "ClinVar" },
    templates: [
      "[ClinVar](source) associations for the [human](species) disorder in question?",
      "Show the [human](species) variants that [ClinVar](source) has for that syndrome.",
    ],
  },
]);
