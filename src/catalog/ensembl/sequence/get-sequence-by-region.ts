import { assembly, region, text } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { mask, speciesInPath } from "../parameters.ts";
import { expand3prime, expand5prime, fasta, maskFeature, sequenceHints } from "./shared.ts";

export const getSequenceByRegion = ensembl({
  name: "get_sequence_by_region",
  tool: "sequence",
  domain: "genomics",
  does: "Get the genomic sequence of a region",
  path: "/sequence/region/{species}/{region}",
  parameters: {
    region: path(region, "Region, 10 Mb at most; strand -1 gives the reverse complement"),
    species: speciesInPath,
    coord_system: query(text, "Coordinate system, such as contig or seqlevel"),
    coord_system_version: query(assembly, "Assembly of the coordinate system"),
    expand_3prime: expand3prime,
    expand_5prime: expand5prime,
    format_: fasta,
    mask,
    mask_feature: maskFeature,
  },
  observe: sequenceHints,
  page: "https://www.ensembl.org/{=species|web}/Location/View?r={=region|place}",
  example: { region: "X:1000000-1000100:1", species: "human" },
  asks: [
    "What is the DNA sequence of {species} {region}?",
    "Extract the {species} genome at {region}",
    "Give me the bases in {region} of {species}",
    "Sequence of {region} ({species}) with repeats {mask} masked",
    "I need the genomic sequence of {species} {region} to design primers",
    "DNA of {region} in {species} with {expand_5prime} more bases upstream",
  ],
});
