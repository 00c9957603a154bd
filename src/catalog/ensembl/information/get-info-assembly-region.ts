import { ensembl, path } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";
import { bands, sequenceName, synonyms } from "./parameters.ts";

export const getInfoAssemblyRegion = ensembl({
  name: "get_info_assembly_region",
  tool: "information",
  domain: "genomics",
  does: "Describe one chromosome or other top-level sequence of a species: length, type, synonyms",
  path: "/info/assembly/{species}/{region_name}",
  parameters: {
    region_name: path(sequenceName, "Chromosome, scaffold or contig"),
    species: speciesInPath,
    bands,
    synonyms,
  },
  observe: {
    noun: "sequence",
    keep: [
      "length",
      "coordinate_system",
      "assembly_name",
      "is_chromosome",
      "is_circular",
      "assembly_exception_type",
      "synonyms.*.name",
      "synonyms.*.dbname",
    ],
    say: "The {coordinate_system} {=region_name} of {=species|latin} is {length} base pairs long ({assembly_name}).",
  },
  page: "https://www.ensembl.org/{=species|web}/Location/Chromosome?r={=region_name}",
  example: { region_name: "X", species: "homo_sapiens" },
  asks: [
    "How long is chromosome {region_name} of {species}?",
    "Length of {species} chromosome {region_name} in base pairs",
    "What is the RefSeq name of {species} chromosome {region_name}?",
    "Is {species} chromosome {region_name} circular?",
    "Banding pattern of chromosome {region_name} in {species}",
    "Cytogenetic bands of {species} chromosome {region_name}",
    "RefSeq accession of {species} chromosome {region_name}",
  ],
});
