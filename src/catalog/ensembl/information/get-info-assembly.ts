import { ensembl } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";
import { bands, synonyms } from "./parameters.ts";

export const getInfoAssembly = ensembl({
  name: "get_info_assembly",
  tool: "information",
  domain: "genomics",
  does: "Describe the genome assembly of a species: name, accession, karyotype, top-level sequences",
  path: "/info/assembly/{species}",
  parameters: { species: speciesInPath, bands, synonyms },
  observe: {
    noun: "assembly",
    keep: [
      "assembly_name",
      "assembly_accession",
      "assembly_date",
      "default_coord_system_version",
      "karyotype",
      "golden_path",
      "genebuild_last_geneset_update",
      "genebuild_method",
      "coord_system_versions",
      "top_level_region.*.name",
      "top_level_region.*.length",
      "top_level_region.*.coord_system",
    ],
    say: "The assembly of {=species|latin} is {assembly_name}[ ({assembly_accession})][, {golden_path} base pairs long][, with the chromosomes {karyotype.*|all}].",
  },
  page: "https://www.ensembl.org/{=species|web}/Info/Annotation",
  example: { species: "homo_sapiens" },
  asks: [
    "Which genome assembly does Ensembl use for {species}?",
    "How many chromosomes does {species} have?",
    "Karyotype of {species}",
    "What is the accession of the current {species} assembly?",
    "How big is the genome of {species}?",
    "Lengths of all {species} chromosomes",
    "Cytogenetic bands of the {species} genome",
  ],
});
