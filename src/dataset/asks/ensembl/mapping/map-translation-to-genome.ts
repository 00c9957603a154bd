import { stretches } from "../../../pools/genomics.ts";
import { asks } from "../../asks.ts";

export const mapTranslationToGenomeAsks = asks("map_translation_to_genome", [
  {
    from: stretches,
    arguments: { id: "{protein_id}", region: "{protein_range}" },
    templates: [
      "Which stretch of the chromosome codes for residues {protein_range} of {protein_id}?",
      "A peptide at {protein_range} of {protein_id} was seen by mass spec. Give me its genomic coordinates for a browser track.",
      "{protein_id} aa {protein_range} genomic location",
      "Where in the genome is the part of {protein_id} spanning amino acids {protein_range} encoded?",
      "The domain I'm interested in sits at {protein_range} in {protein_id}; from which exonic segments is it translated?",
      "Back-map protein positions {protein_range} ({protein_id}) to DNA.",
    ],
  },
  {
    from: stretches,
    arguments: { id: "{protein_id}", region: "{residue}" },
    templates: [
      "Where does the codon for residue {residue} of {protein_id} lie in the genome?",
      "I want to base-edit amino acid {residue} of {protein_id}. Which three genomic bases encode it?",
      "genomic coordinates, codon {residue}, {protein_id}",
      "Is the codon of amino acid {residue} in {protein_id} split by an intron? Map it to the genome.",
    ],
  },
  {
    from: stretches,
    arguments: { id: "{protein_id}", region: "{protein_range}", species: "{species}" },
    templates: [
      "In {species}, what genomic interval encodes amino acids {protein_range} of {protein_id}?",
      "Convert the epitope {protein_range} of {species} protein {protein_id} to chromosomal coordinates.",
      "Looking at {species} {protein_id}: chromosome positions behind residues {protein_range}?",
      "{species} genome segments coding {protein_id} {protein_range}",
    ],
  },
  {
    missing: ["region"],
    from: stretches,
    arguments: { id: "{protein_id}" },
    templates: [
      "Which genomic segments encode my domain of interest in {protein_id}?",
      "Map my peptide from {protein_id} back to the chromosome.",
    ],
  },
  {
    missing: ["id"],
    from: stretches,
    arguments: { region: "{protein_range}" },
    templates: [
      "Which genomic bases encode amino acids {protein_range}?",
      "Convert residues {protein_range} of the protein to genome coordinates.",
    ],
  },
]);
