import { ensemblTranscriptId, flag } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";

export const getTranscriptHaplotypes = ensembl({
  name: "get_transcript_haplotypes",
  tool: "transcript_haplotypes",
  domain: "variation",
  does: "List the observed haplotypes of a transcript's coding sequence and protein",
  path: "/transcript_haplotypes/{species}/{id}",
  parameters: {
    id: path(ensemblTranscriptId, "Transcript"),
    species: speciesInPath,
    aligned_sequences: query(flag, "Add the aligned sequences behind the differences"),
    samples: query(flag, "Add which samples carry which haplotype"),
    sequence: query(flag, "Add the raw sequences"),
  },
  observe: {
    noun: "transcript",
    keep: [
      "transcript_id",
      "total_haplotype_count",
      "protein_haplotypes.*.name",
      "protein_haplotypes.*.frequency",
      "protein_haplotypes.*.count",
      "protein_haplotypes.*.population_frequencies",
      "cds_haplotypes.*.name",
      "cds_haplotypes.*.frequency",
      "cds_haplotypes.*.contributing_variants",
    ],
    say: "Haplotypes observed of {transcript_id}[: {total_haplotype_count}]; on the protein they are {protein_haplotypes.*.name}.",
  },
  page: "https://www.ensembl.org/{=species|web}/Transcript/Haplotypes?t={=id}",
  example: { id: "ENST00000269305", species: "homo_sapiens" },
  asks: [
    "Which haplotypes of the transcript {id} are found in {species}?",
    "How common is each protein haplotype of {id}? ({species})",
    "Observed combinations of coding variants in {species} {id}",
    "Protein forms of {id} carried by the 1000 Genomes samples, {species}",
    "Haplotype frequencies of {id} by population in {species}",
  ],
});
