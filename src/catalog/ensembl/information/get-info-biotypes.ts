import { ensembl } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";

export const getInfoBiotypes = ensembl({
  name: "get_info_biotypes",
  tool: "information",
  domain: "genomics",
  does: "List the biotypes that genes and transcripts of a species have",
  path: "/info/biotypes/{species}",
  parameters: { species: speciesInPath },
  observe: {
    list: "",
    noun: "biotype",
    keep: ["biotype", "objects", "groups"],
    opening: "{#biotype} of {=species|latin}: {*.biotype|all}.",
  },
  page: "https://www.ensembl.org/info/genome/genebuild/biotypes.html",
  example: { species: "homo_sapiens" },
  asks: [
    "Which biotypes exist in {species}?",
    "What gene types does Ensembl annotate in {species}?",
    "List all transcript biotypes used for {species}",
    "How does Ensembl classify the genes of {species}?",
    "Valid biotype filters for {species}",
  ],
});
