import { assembledSpecies, karyotypedSpecies } from "../../../pools/genomes.ts";
import { asks } from "../../asks.ts";
import { sequenceExtras } from "./shared.ts";

const species = { species: "{species}" };

export const getInfoAssemblyAsks = asks("get_info_assembly", [
  {
    from: assembledSpecies,
    arguments: species,
    templates: [
      "On which genome build is {species} in Ensembl these days?",
      "What is the name of the current {species} reference assembly in Ensembl?",
      "{species} assembly version ensembl",
      "I have to cite the genome build. Which {species} build is Ensembl on?",
      "Our {species} BAM files were aligned two years ago; what assembly does Ensembl serve now?",
      "Tell me the default coordinate system version of {species}.",
      "On what assembly are the {species} coordinates that Ensembl gives me?",
      "genome build of {species}?",
      "Before lifting over anything: name the {species} assembly behind Ensembl's gene set.",
    ],
  },
  {
    from: assembledSpecies,
    arguments: species,
    templates: [
      "Describe the {species} genome assembly in Ensembl.",
      "Give me the assembly information for {species}.",
      "Everything Ensembl can tell about the assembly of {species} (name, accession, sequences)",
      "I'm writing the methods section and miss the details of the {species} reference genome. Fetch them from Ensembl.",
      "Assembly details, {species}, please",
      "What is the reference genome of {species} called in Ensembl?",
    ],
  },
  {
    from: karyotypedSpecies,
    arguments: species,
    templates: [
      "How many chromosomes has the {species} assembly?",
      "{species} karyotype?",
      "What are the lengths of all {species} chromosomes?",
      "I need a chrom.sizes file: lengths of every top-level {species} sequence.",
      "Which GCA accession does the {species} assembly have?",
      "Name all chromosomes and unplaced scaffolds of the {species} reference.",
      "Sum up the {species} top-level sequences for me; I need each one's name and size.",
    ],
  },
  {
    from: karyotypedSpecies,
    extras: { ...sequenceExtras, most: 2 },
    arguments: species,
    templates: [
      "Get the {species} assembly {extras}.",
      "{species} chromosomes and their lengths {extras}",
      "For an ideogram I want the whole {species} genome: all top-level regions {extras}.",
      "Could you return Ensembl's {species} assembly record {extras}?",
      "Karyotype and sequence lengths of {species}, {extras} please",
      "List every top-level sequence in the {species} genome {extras}.",
    ],
  },
  {
    missing: ["species"],
    arguments: {},
    templates: [
      "Which assembly does Ensembl use for our species?",
      "How many chromosomes does this animal have?",
      "Give me the chromosome lengths of the genome.",
    ],
  },
  {
    missing: ["species"],
    arguments: { bands: true },
    templates: [
      "Karyotype with [all cytogenetic bands](bands), please.",
      "I'd like to draw the ideogram of its genome, so return the assembly [with the banding](bands).",
      "Assembly info [incl. karyotype bands](bands)?",
    ],
  },
]);
