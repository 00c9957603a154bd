import { genomeAccession } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { expandGenome } from "../parameters.ts";
import { genomeHints } from "./hints.ts";

export const getInfoGenomesAssembly = ensembl({
  name: "get_info_genomes_assembly",
  tool: "information",
  domain: "genomics",
  does: "Describe the genome that has a GCA assembly accession",
  path: "/info/genomes/assembly/{assembly_id}",
  parameters: {
    assembly_id: path(genomeAccession, "INSDC accession of the assembly, version optional"),
    expand: expandGenome,
  },
  observe: genomeHints,
  example: { assembly_id: "GCA_000005845.2" },
  asks: [
    "Which genome is {assembly_id}?",
    "What organism has the assembly {assembly_id}?",
    "Does Ensembl have the assembly {assembly_id}?",
    "Genome information for {assembly_id}",
    "Strain, level and gene build of assembly {assembly_id}",
  ],
});
