import { ensemblGenomes } from "../../../pools/genomes.ts";
import { asks } from "../../asks.ts";
import { withConnectedDetails } from "./shared.ts";

const assembly = { assembly_id: "{assembly}" };

export const getInfoGenomesAssemblyAsks = asks("get_info_genomes_assembly", [
  {
    from: ensemblGenomes,
    arguments: assembly,
    templates: [
      "The preprint just says {assembly}. Which species and strain does Ensembl have under that accession?",
      "What organism and strain has the assembly {assembly} in Ensembl?",
      "{assembly} ensembl genome",
      "Does Ensembl hold the assembly {assembly}?",
      "Name, level and size of the assembly {assembly}?",
      "I downloaded {assembly} from NCBI. Under what production name does Ensembl keep this genome?",
      "Get the Ensembl genome for the INSDC assembly accession {assembly}.",
    ],
  },
  {
    from: ensemblGenomes,
    arguments: assembly,
    templates: [
      "When was {assembly} annotated, i.e. what gene build does its Ensembl genome have?",
      "Is {assembly} assembled to chromosomes or in scaffolds, according to Ensembl?",
      "Convert the GCA accession {assembly} to a species name and taxonomy id.",
      "How many base pairs does the genome {assembly} comprise?",
      "In which division of Ensembl would I find {assembly}?",
      "A paper cites {assembly} without naming the strain. Which one was sequenced?",
    ],
  },
  {
    from: ensemblGenomes,
    extras: { of: withConnectedDetails, most: 1 },
    arguments: assembly,
    templates: [
      "Show the Ensembl genome of the assembly {assembly} {extras}.",
      "{assembly}: genome record {extras}",
      "Fetch the genome with accession {assembly} {extras}.",
      "For our isolate database we want {assembly} from Ensembl {extras}.",
      "Return whatever Ensembl has on the assembly {assembly} {extras}, please.",
    ],
  },
  {
    missing: ["assembly_id"],
    arguments: {},
    templates: [
      "Which organism has this GCA accession?",
      "Does Ensembl have my assembly?",
      "Find the Ensembl genome for the assembly accession in the paper.",
    ],
  },
  {
    missing: ["assembly_id"],
    arguments: { expand: true },
    templates: [
      "Look the GCA accession up in Ensembl and give me the genome [with all connected details](expand).",
      "Genome by assembly accession, [in the expanded form](expand)",
    ],
  },
]);
