import { stretches } from "../../../pools/genomics.ts";
import { asks } from "../../asks.ts";

export const mapCdsToGenomeAsks = asks("map_cds_to_genome", [
  {
    from: stretches,
    arguments: { id: "{transcript_id}", region: "{coding_range}" },
    templates: [
      "Genomic coordinates of CDS bases {coding_range} of {transcript_id}?",
      "Counting from the A of the ATG, where on the chromosome are positions {coding_range} of {transcript_id}?",
      "{transcript_id} coding {coding_range} to genome",
      "A deletion removes coding nucleotides {coding_range} of {transcript_id}. Give the genomic breakpoints.",
      "I design gRNAs within {coding_range} of the open reading frame of {transcript_id} and need the chromosomal location of that window.",
      "Translate the CDS interval {coding_range} ({transcript_id}) into genome coordinates, exon by exon.",
    ],
  },
  {
    from: stretches,
    arguments: { id: "{transcript_id}", region: "{base}" },
    templates: [
      "A report mentions c.{base} on {transcript_id}: which genomic position is that coding base?",
      "What chromosome position does coding nucleotide {base} of {transcript_id} correspond to?",
      "Position {base} of the CDS of {transcript_id}, where in the genome?",
    ],
  },
  {
    from: stretches,
    arguments: { id: "{transcript_id}", region: "{coding_range}", include_original_region: true },
    templates: [
      "Map CDS {coding_range} of {transcript_id} to the genome, [listing the coding positions of each block too](include_original_region).",
      "Which genomic blocks encode coding bases {coding_range} of {transcript_id}? [Keep the CDS coordinates in the output](include_original_region).",
      "{transcript_id}, coding sequence {coding_range}, genomic pieces [paired with the positions they come from](include_original_region)",
    ],
  },
  {
    from: stretches,
    arguments: { id: "{transcript_id}", region: "{coding_range}", species: "{species}" },
    templates: [
      "Where in the {species} genome do I find coding positions {coding_range} of {transcript_id}?",
      "{species}: chromosomal segments behind the ORF bases {coding_range} of {transcript_id}",
      "For the {species} transcript {transcript_id}, convert start-codon-based positions {coding_range} to genomic ones.",
    ],
  },
  {
    missing: ["region"],
    from: stretches,
    arguments: { id: "{transcript_id}" },
    templates: [
      "Where in the genome is the deleted part of the coding sequence of {transcript_id}?",
      "Convert these CDS positions of {transcript_id} to the genome for me.",
    ],
  },
  {
    missing: ["id"],
    from: stretches,
    arguments: { region: "{coding_range}" },
    templates: [
      "Which genomic positions encode CDS bases {coding_range}?",
      "Map coding positions {coding_range} of our transcript to the chromosome.",
    ],
  },
]);
