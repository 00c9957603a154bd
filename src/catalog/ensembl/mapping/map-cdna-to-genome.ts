import { positionRange } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { speciesOfId } from "../parameters.ts";
import { includeOriginal, mappingHints, transcriptId } from "./shared.ts";

export const mapCdnaToGenome = ensembl({
  name: "map_cdna_to_genome",
  tool: "mapping",
  domain: "genomics",
  does: "Convert positions on a transcript (cDNA, UTRs included) to the genome",
  path: "/map/cdna/{id}/{region}",
  parameters: {
    id: path(transcriptId, "Transcript"),
    region: path(positionRange, "Positions on the cDNA, 1 is its first base"),
    include_original_region: includeOriginal,
    species: speciesOfId,
  },
  observe: {
    ...mappingHints,
    opening:
      "Positions {=region|place} of the cDNA of {=id} lie on {#stretch of the genome/stretches of the genome}:",
  },
  page: "https://www.ensembl.org/id/{=id}",
  example: { id: "ENST00000269305", region: "100..300" },
  asks: [
    "Where in the genome are cDNA positions {region} of {id}?",
    "Convert transcript coordinates {region} of {id} to genomic ones",
    "Genomic location of bases {region} of the mRNA {id}, counting the UTR",
    "Map {region} of the cDNA {id} to the chromosome",
    "Which exonic genome segments make up cDNA positions {region} of {id}?",
  ],
});
