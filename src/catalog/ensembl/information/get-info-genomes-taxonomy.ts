import { taxon } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { asString, expandGenome } from "../parameters.ts";
import { genomeHints } from "./hints.ts";

export const getInfoGenomesTaxonomy = ensembl({
  name: "get_info_genomes_taxonomy",
  tool: "information",
  domain: "genomics",
  does: "List the genomes under a node of the taxonomy",
  path: "/info/genomes/taxonomy/{taxon_name}",
  parameters: {
    taxon_name: path(taxon, "Taxon, by name or NCBI identifier", asString),
    expand: expandGenome,
  },
  observe: { opening: "Ensembl has {#genome} of {=taxon_name|latin}:", list: "", ...genomeHints },
  example: { taxon_name: "Homo sapiens" },
  asks: [
    "Which genomes does Ensembl have for {taxon_name}?",
    "List all Ensembl genomes under the taxon {taxon_name}",
    "How many genome assemblies of {taxon_name} are in Ensembl?",
    "Genomes that belong to {taxon_name}",
    "Are there Ensembl genomes for strains of {taxon_name}?",
  ],
});
