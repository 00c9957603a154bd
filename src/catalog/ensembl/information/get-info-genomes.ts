import { ensembl, path } from "../../definition.ts";
import { expandGenome } from "../parameters.ts";
import { genomeHints } from "./hints.ts";
import { genomeName } from "./parameters.ts";

export const getInfoGenomes = ensembl({
  name: "get_info_genomes",
  tool: "information",
  domain: "genomics",
  does: "Describe a genome of Ensembl by its production name",
  path: "/info/genomes/{name}",
  parameters: { name: path(genomeName, "Production name of the genome"), expand: expandGenome },
  observe: genomeHints,
  example: { name: "escherichia_coli_str_k_12_substr_mg1655" },
  asks: [
    "What does Ensembl know about the genome {name}?",
    "Assembly and gene build of the genome {name}",
    "Which strain and taxonomy id does {name} have?",
    "Genome details of {name}",
    "To which Ensembl division does {name} belong?",
  ],
});
