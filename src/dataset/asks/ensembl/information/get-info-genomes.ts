import { ensemblGenomes, plainlyNamedGenomes } from "../../../pools/genomes.ts";
import { asks } from "../../asks.ts";
import { withConnectedDetails } from "./shared.ts";

const genome = { name: "{genome}" };

export const getInfoGenomesAsks = asks("get_info_genomes", [
  {
    from: ensemblGenomes,
    arguments: genome,
    templates: [
      "Fetch the entry of the genome {genome}.",
      "Who is {genome}? Strain and assembly, please",
      "{genome} genome info",
      "Fungi, protists or bacteria: where in Ensembl is {genome} filed?",
      "How many base pairs has {genome}, and at what level is it assembled?",
      "In a FASTA file name I found {genome}. Which strain and taxon is that in Ensembl?",
      "Give me the assembly accession behind the production name {genome}.",
      "Details of the genome with the Ensembl name {genome}, please.",
    ],
  },
  {
    from: ensemblGenomes,
    arguments: genome,
    templates: [
      "Is {genome} a chromosome-level genome or just supercontigs?",
      "When was the gene set of {genome} built?",
      "Our table of isolates gives {genome}. Retrieve its record from Ensembl by that name.",
      "taxonomy id of {genome}?",
      "I need the metadata (display name, strain, genebuild, size) of {genome}.",
      "Describe {genome} as Ensembl has it.",
    ],
  },
  {
    from: plainlyNamedGenomes,
    arguments: genome,
    templates: [
      "Describe the one Ensembl genome that is named [{organism}](name).",
      "Metadata of the genome [{organism}](name): assembly, size, gene build",
      "From Ensembl's genome records take the entry named [{organism}](name) and tell me its assembly level.",
      "How big is the genome that Ensembl stores under the name [{organism}](name)?",
      "Show the Ensembl genome entry with the name [{organism}](name).",
    ],
  },
  {
    from: ensemblGenomes,
    extras: { of: withConnectedDetails, most: 1 },
    arguments: genome,
    templates: [
      "Give me the Ensembl genome {genome} {extras}.",
      "{genome}, full genome record {extras}",
      "Retrieve what Ensembl has on {genome} {extras}.",
      "For an inventory of replicons I want the genome {genome} {extras}.",
      "I'd like the genome entry {genome} {extras}, please.",
    ],
  },
  {
    missing: ["name"],
    arguments: {},
    templates: [
      "What does Ensembl know about my genome?",
      "Show the assembly level and gene build of that genome by its production name.",
      "To which Ensembl division does this genome belong?",
    ],
  },
  {
    missing: ["name"],
    arguments: { expand: true },
    templates: [
      "Give me the Ensembl genome record [including its sequences](expand).",
      "I need one genome's entry [with all connected details](expand).",
    ],
  },
]);
