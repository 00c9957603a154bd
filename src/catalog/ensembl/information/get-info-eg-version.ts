import { ensembl } from "../../definition.ts";

export const getInfoEgVersion = ensembl({
  name: "get_info_eg_version",
  tool: "information",
  domain: "general-biology",
  does: "Tell the Ensembl Genomes release behind the server",
  path: "/info/eg_version",
  parameters: {},
  observe: { noun: "version", keep: ["version"], say: "The server holds Ensembl Genomes release {version}." },
  example: {},
  asks: [
    "Which version of Ensembl Genomes is served?",
    "Release number of Ensembl Genomes",
    "What is the current Ensembl Plants and Bacteria release?",
    "Ensembl Genomes version behind the REST server",
    "Is the non-vertebrate data of Ensembl up to date? Show its version.",
  ],
});
