import { positionRange } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { speciesOfId } from "../parameters.ts";
import { includeOriginal, mappingHints, transcriptId } from "./shared.ts";

export const mapCdsToGenome = ensembl({
  name: "map_cds_to_genome",
  tool: "mapping",
  domain: "genomics",
  does: "Convert positions on a coding sequence (from the start codon) to the genome",
  path: "/map/cds/{id}/{region}",
  parameters: {
    id: path(transcriptId, "Transcript"),
    region: path(positionRange, "Positions on the coding sequence, 1 is the A of the start codon"),
    include_original_region: includeOriginal,
    species: speciesOfId,
  },
  observe: {
    ...mappingHints,
    opening:
      "Positions {=region|place} of the coding sequence of {=id} lie on {#stretch of the genome/stretches of the genome}:",
  },
  page: "https://www.ensembl.org/id/{=id}",
  example: { id: "ENST00000269305", region: "1..100" },
  asks: [
    "Where in the genome are CDS positions {region} of {id}?",
    "Convert coding positions {region} of {id} to genomic coordinates",
    "Genomic location of bases {region} of the coding sequence of {id}, counted from the ATG",
    "Map CDS {region} of {id} to the chromosome",
    "Which chromosome positions encode coding bases {region} of {id}?",
  ],
});
