import { diseaseGenes } from "../../../pools/genes.ts";
import { asks } from "../../asks.ts";
import { annotatedGenes, classes, moreDetails } from "./shared.ts";

const bySymbol = { species: "{species}", gene: "{symbol}" };
const byId = { species: "{species}", gene: "{gene_id}" };
const clinical = { species: "human-only-resource" } as const;
const ofId = { species: "species-of-identifier" } as const;

export const getPhenotypeByGeneAsks = asks("get_phenotype_by_gene", [
  {
    from: annotatedGenes,
    arguments: bySymbol,
    rules: clinical,
    templates: [
      "Which phenotypes are annotated to the {species} gene {symbol}?",
      "Clinical picture of patients who carry mutations in {symbol}?",
      "Is {symbol} a disease gene in {species}, and for which conditions?",
      "Clinical features linked with {symbol}",
      "{species} {symbol} phenotype annotations from Ensembl",
      "A newborn has a variant in {symbol}; what phenotypes go with this gene in {species}?",
      "HPO terms attached to {symbol}?",
      "For a talk to general practitioners I have to explain in one slide what can go wrong in a {species} carrier of {symbol} mutations. Which phenotypes does Ensembl annotate to the gene?",
    ],
  },
  {
    from: annotatedGenes,
    arguments: byId,
    rules: ofId,
    templates: [
      "Phenotypes of {gene_id}",
      "Which diseases does Ensembl associate with gene {gene_id}?",
      "My gene list has {gene_id} in it. What clinical phenotypes are known?",
      "Retrieve phenotype annotation for {species} {gene_id}.",
    ],
  },
  {
    from: diseaseGenes,
    arguments: { ...bySymbol, include_associated: true },
    rules: clinical,
    templates: [
      "All diseases known for {species} {symbol}, [including those of variants that report the gene](include_associated)",
      "What conditions are linked to {symbol} [through its variants](include_associated) in {species}?",
      "I counsel patients with {symbol} variants. List the gene's phenotypes [and those of its associated variants](include_associated).",
      "{symbol} in {species}: phenotype table [with variant-level associations](include_associated)",
      "Which disorders do [ClinVar or GWAS variants assigned to](include_associated) {species} {symbol} cause?",
    ],
  },
  {
    from: diseaseGenes,
    arguments: { ...byId, include_associated: true },
    rules: ofId,
    extras: { of: moreDetails, most: 2 },
    templates: [
      "For {gene_id} list phenotypes, [also of the variants naming it](include_associated), with {extras}.",
      "{gene_id}: diseases [including variant associations](include_associated), with {extras}",
      "Gene-disease evidence for {species} {gene_id}, [variants that report the gene counted](include_associated), with {extras}",
    ],
  },
  {
    from: diseaseGenes,
    arguments: { ...bySymbol, include_overlap: true },
    rules: clinical,
    templates: [
      "Phenotypes of {species} {symbol} [and of any feature overlapping it](include_overlap)",
      "What is annotated to {symbol} ({species}) [when overlapping features are considered as well](include_overlap)?",
      "Our CNV patients lose {symbol}. Show its phenotypes [plus those of overlapping features](include_overlap).",
    ],
  },
  {
    from: annotatedGenes,
    arguments: bySymbol,
    rules: clinical,
    extras: { of: moreDetails, most: 2 },
    templates: [
      "{species} {symbol} and its phenotypes, with {extras}",
      "Give the conditions annotated to {symbol} in {species} with {extras}.",
      "For a variant report on our patient: phenotypes of {symbol} with {extras}",
    ],
  },
  {
    from: annotatedGenes,
    arguments: bySymbol,
    rules: clinical,
    extras: { of: classes, most: 2 },
    templates: [
      "Phenotypes of {species} {symbol}, with {extras}",
      "Which conditions go with {symbol} in {species}? I want the list with {extras}.",
      "{symbol} disease annotation ({species}) with {extras}",
    ],
  },
  {
    missing: ["gene"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "Which diseases are associated with my [human](species) gene of interest?",
      "List the phenotypes of that [human](species) gene.",
    ],
  },
  {
    missing: ["gene"],
    arguments: { species: "homo_sapiens", include_associated: true },
    templates: [
      "What [human](species) phenotypes does the gene have, [counting variants that report it](include_associated)?",
      "Diseases of our candidate gene in [humans](species), [with those of its variants](include_associated)",
    ],
  },
]);
