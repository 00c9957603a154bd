import { ensembl, path } from "../../definition.ts";
import { division, expandGenome } from "../parameters.ts";
import { genomeHints } from "./hints.ts";

export const getInfoGenomesDivision = ensembl({
  name: "get_info_genomes_division",
  tool: "information",
  domain: "genomics",
  does: "List all genomes of a division of Ensembl",
  path: "/info/genomes/division/{division}",
  parameters: { division: path(division, "Division"), expand: expandGenome },
  observe: { opening: "{=division} has {#genome}:", list: "", ...genomeHints },
  example: { division: "EnsemblProtists" },
  asks: [
    "Which genomes are in {division}?",
    "List all genomes of {division}",
    "How many genomes does {division} hold?",
    "Assemblies available in {division}",
    "What organisms are covered by {division}, with their assemblies?",
  ],
});
