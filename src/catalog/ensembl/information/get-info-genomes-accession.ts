import { genbankAccession } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { expandGenome } from "../parameters.ts";
import { genomeHints } from "./hints.ts";

export const getInfoGenomesAccession = ensembl({
  name: "get_info_genomes_accession",
  tool: "information",
  domain: "genomics",
  does: "Find the genomes that contain a sequence with an INSDC accession",
  path: "/info/genomes/accession/{accession}",
  parameters: {
    accession: path(genbankAccession, "INSDC accession of a sequence, version optional"),
    expand: expandGenome,
  },
  observe: { opening: "{#genome/genomes} with the sequence {=accession}:", list: "", ...genomeHints },
  example: { accession: "U00096" },
  asks: [
    "Which genome contains the sequence {accession}?",
    "Find the Ensembl genome with the INSDC accession {accession}",
    "What organism does the GenBank sequence {accession} belong to in Ensembl?",
    "Genomes that include {accession}",
    "Is the chromosome {accession} part of an Ensembl genome?",
  ],
});
