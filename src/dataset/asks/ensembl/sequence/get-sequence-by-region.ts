import { flankedGenes, heldBases, heldContig } from "../../../pools/genomics.ts";
import { asks } from "../../asks.ts";

export const getSequenceByRegionAsks = asks("get_sequence_by_region", [
  {
    from: heldBases,
    arguments: { species: "{species}", region: "{region}", coord_system_version: "{assembly}" },
    rules: { species: "human-assembly" },
    templates: [
      "Which bases are at {region} in the {species} assembly {assembly}?",
      "DNA sequence {species} {region} ({assembly})",
      "Our primers were designed on {assembly}. Print the genomic sequence of {region} so that I can align them.",
      "Extract {region} from the {assembly} reference.",
      "To check a Sanger trace I need the reference letters at {region}, {species} build {assembly}.",
      "What's the nucleotide sequence of {region}? Build is {assembly}.",
    ],
  },
  {
    from: heldBases,
    arguments: { species: "{species}", region: "{region}:-1", coord_system_version: "{assembly}" },
    rules: { species: "human-assembly" },
    templates: [
      "Give me [the reverse strand of {region}](region) in {assembly} ({species}).",
      "[The minus-strand sequence at {region}](region), assembly {assembly}",
      "I need [{region} reverse complemented, i.e. on strand -1](region), from {assembly}.",
    ],
  },
  {
    from: heldContig,
    choose: {
      system: {
        one: {
          seqlevel: ["at sequence level", "in the seqlevel coordinate system"],
          contig: ["in contig coordinates", "on the contig coordinate system"],
        },
      },
    },
    arguments: { species: "{species}", region: "{region}", coord_system: "{system}" },
    templates: [
      "Sequence of {region} {system} ({species})",
      "What bases does the {species} clone stretch {region} have, {system}?",
      "Fetch {region}, {system}, from the {species} genome.",
      "{species} {region} DNA {system}",
    ],
  },
  {
    from: heldBases,
    arguments: {
      species: "{species}",
      region: "{region}",
      coord_system_version: "{assembly}",
      format_: "fasta",
    },
    rules: { species: "human-assembly" },
    templates: [
      "{assembly} {region} [as FASTA](format_)",
      "Save {species} {region} of {assembly} [in FASTA format](format_).",
      "A [FASTA record](format_) of {region} on {assembly}, please.",
    ],
  },
  {
    from: flankedGenes,
    arguments: { species: "{species}", region: "{region}" },
    extras: {
      of: {
        "mask=hard": ["with repeats replaced by N", "hard-masked"],
        "mask=soft": ["with repeats in lower case", "soft-masked"],
      },
      most: 1,
    },
    unheld: "bases of the genome",
    templates: [
      "Genomic sequence of {species} {region}, {extras}",
      "I need the bases of {region} in {species}, {extras}, to pick unique probes.",
      "{species} {region} sequence {extras}?",
    ],
  },
  {
    from: flankedGenes,
    arguments: {
      species: "{species}",
      region: "{region}",
      expand_5prime: "{upstream}",
      expand_3prime: "{downstream}",
    },
    unheld: "bases of the genome",
    templates: [
      "DNA of {species} {region}, extended {upstream} bp upstream and {downstream} bp downstream",
      "Get the {species} sequence {region} with {upstream} more bases 5' and {downstream} more bases 3'.",
      "Flank the {species} region {region} by {upstream} nt at its 5' and {downstream} nt at its 3' end and print the bases.",
    ],
  },
  {
    from: heldBases,
    arguments: {
      species: "{species}",
      region: "{region}",
      coord_system_version: "{assembly}",
      mask_feature: true,
    },
    rules: { species: "human-assembly" },
    templates: [
      "{assembly} bases at {region}, [introns masked](mask_feature)",
      "Show the {species} {assembly} sequence of {region} [with intronic bases masked](mask_feature).",
      "Reference sequence {region}, {assembly}, [feature masking on](mask_feature)",
    ],
  },
  {
    missing: ["region"],
    arguments: { species: "homo_sapiens", coord_system_version: "GRCh37" },
    templates: [
      "Print the genomic sequence of our locus in the [human](species) assembly [GRCh37](coord_system_version).",
      "What are the reference bases at my breakpoint, [human](species) build [hg19](coord_system_version)?",
    ],
  },
  {
    missing: ["species"],
    from: flankedGenes,
    arguments: { region: "{region}" },
    templates: ["Which bases stand at {region}?", "Extract the genomic bases {region} for me."],
  },
]);
