import { positionRange } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { speciesOfId } from "../parameters.ts";
import { mappingHints, proteinId } from "./shared.ts";

export const mapTranslationToGenome = ensembl({
  name: "map_translation_to_genome",
  tool: "mapping",
  domain: "genomics",
  does: "Convert amino-acid positions of a protein to the genome",
  path: "/map/translation/{id}/{region}",
  parameters: {
    id: path(proteinId, "Protein"),
    region: path(positionRange, "Amino-acid positions"),
    species: speciesOfId,
  },
  observe: {
    ...mappingHints,
    opening: "Residues {=region|place} of {=id} lie on {#stretch of the genome/stretches of the genome}:",
  },
  page: "https://www.ensembl.org/id/{=id}",
  example: { id: "ENSP00000269305", region: "100..300" },
  asks: [
    "Where in the genome are amino acids {region} of {id} encoded?",
    "Convert protein positions {region} of {id} to genomic coordinates",
    "Genomic coordinates of residues {region} of the protein {id}",
    "Which chromosome segments code for the domain at {region} of {id}?",
    "Map residues {region} of {id} back to the chromosome",
  ],
});
