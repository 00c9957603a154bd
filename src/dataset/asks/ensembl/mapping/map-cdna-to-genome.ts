import { stretches } from "../../../pools/genomics.ts";
import { asks } from "../../asks.ts";

export const mapCdnaToGenomeAsks = asks("map_cdna_to_genome", [
  {
    from: stretches,
    arguments: { id: "{transcript_id}", region: "{cdna_range}" },
    templates: [
      "Which genomic coordinates do cDNA positions {cdna_range} of {transcript_id} have?",
      "My qPCR amplicon covers bases {cdna_range} of the mRNA {transcript_id}, counted from the transcription start. Where is that on the chromosome?",
      "{transcript_id} cDNA {cdna_range} -> genome",
      "Place the stretch {cdna_range} of transcript {transcript_id} (UTR bases count) on the genome.",
      "Our probe covers nucleotides {cdna_range} of {transcript_id}, numbering from the 5' end of the mRNA; what genomic interval, and does it cross an exon junction?",
      "lift transcript coordinates {cdna_range} on {transcript_id} to chromosomal ones",
    ],
  },
  {
    from: stretches,
    arguments: { id: "{transcript_id}", region: "{base}" },
    templates: [
      "At which chromosomal position is cDNA base {base} of {transcript_id}?",
      "Nanopore reads stop at transcript position {base} of {transcript_id} (UTR included). What genomic position is this?",
      "Genome position for nucleotide number {base} of the full-length mRNA {transcript_id}",
    ],
  },
  {
    from: stretches,
    arguments: { id: "{transcript_id}", region: "{cdna_range}", include_original_region: true },
    templates: [
      "Project cDNA {cdna_range} of {transcript_id} onto the genome [and show the transcript positions next to each piece](include_original_region).",
      "For every genomic block of mRNA positions {cdna_range} in {transcript_id} [I need the matching cDNA interval as well](include_original_region).",
      "{transcript_id}, cDNA numbering {cdna_range}: genomic segments [with the original coordinates alongside](include_original_region)",
    ],
  },
  {
    from: stretches,
    arguments: { id: "{transcript_id}", region: "{cdna_range}", species: "{species}" },
    templates: [
      "In the {species} genome, where do the mRNA bases {cdna_range} of {transcript_id} come from?",
      "Map a probe binding {cdna_range} of the {species} cDNA {transcript_id} back to its chromosome.",
      "{species} transcript {transcript_id}: genomic location of cDNA interval {cdna_range}?",
    ],
  },
  {
    missing: ["region"],
    from: stretches,
    arguments: { id: "{transcript_id}" },
    templates: [
      "Where on the genome is my amplicon in the cDNA of {transcript_id}?",
      "Convert a cDNA interval of {transcript_id} to genomic coordinates.",
    ],
  },
  {
    missing: ["id"],
    from: stretches,
    arguments: { region: "{cdna_range}" },
    templates: [
      "What genomic coordinates correspond to cDNA positions {cdna_range}?",
      "Our primers span {cdna_range} of the mRNA. Which piece of the chromosome is that?",
    ],
  },
]);
