import { haplotypeTranscripts } from "../../../pools/genomics.ts";
import { asks } from "../../asks.ts";

export const getTranscriptHaplotypesAsks = asks("get_transcript_haplotypes", [
  {
    from: haplotypeTranscripts,
    arguments: { id: "{transcript_id}", species: "{species}" },
    rules: { species: "species-of-identifier" },
    templates: [
      "What haplotypes of {transcript_id} have been observed in {species}?",
      "Which protein haplotypes does the transcript {transcript_id} have, and how frequent are they?",
      "{transcript_id} haplotypes {species}",
      "Coding variants can sit on the same chromosome copy. Which combinations of them occur on {transcript_id}?",
      "How many people carry the reference protein of {transcript_id} rather than a variant haplotype?",
      "List the CDS haplotypes seen for {transcript_id} in the 1000 Genomes samples.",
    ],
  },
  {
    from: haplotypeTranscripts,
    arguments: { id: "{transcript_id}", species: "{species}" },
    rules: { species: "species-of-identifier" },
    extras: {
      of: {
        samples: ["including which samples carry each", "with the carrier samples"],
        sequence: ["with the raw sequences", "including their full sequences"],
        aligned_sequences: ["with aligned sequences", "together with the alignment to the reference"],
      },
      most: 3,
    },
    templates: [
      "Observed haplotypes of {transcript_id}, {extras}",
      "Give me the {species} haplotypes of {transcript_id}, {extras}.",
      "I study phased coding variation in {transcript_id}. Please list its haplotypes {extras}.",
      "Protein and CDS haplotypes for the {species} transcript {transcript_id}, {extras}",
      "transcript haplotypes {transcript_id} {extras}",
    ],
  },
  {
    from: haplotypeTranscripts,
    arguments: { id: "{transcript_id}", species: "{species}", samples: true },
    rules: { species: "species-of-identifier" },
    templates: [
      "[Which individuals](samples) have which haplotype of {transcript_id}?",
      "For each haplotype of the {species} transcript {transcript_id}, [name the samples it was seen in](samples).",
      "[sample IDs per haplotype](samples), {transcript_id}",
      "Haplotypes of {transcript_id} in {species} [with a list of carriers](samples)",
    ],
  },
  {
    missing: ["id"],
    arguments: { species: "homo_sapiens" },
    templates: [
      "Which haplotypes does this [human](species) transcript have?",
      "How common is each protein haplotype of our gene's transcript in [human](species) samples?",
    ],
  },
  {
    missing: ["id"],
    arguments: { species: "homo_sapiens", samples: true },
    templates: [
      "I want the observed [human](species) transcript haplotypes [with the samples that carry them](samples).",
      "[Who carries](samples) which protein haplotype of my [human](species) transcript?",
    ],
  },
]);
