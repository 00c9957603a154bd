import { ensembl } from "../../definition.ts";

export const getInfoData = ensembl({
  name: "get_info_data",
  tool: "information",
  domain: "general-biology",
  does: "Tell which data releases the Ensembl REST server serves",
  path: "/info/data/",
  parameters: {},
  observe: {
    noun: "release",
    keep: ["releases"],
    say: "The server holds Ensembl release {releases.*}.",
  },
  example: {},
  asks: [
    "Which Ensembl data release is current?",
    "What release of the data does the Ensembl REST server hold?",
    "From which Ensembl release do these answers come?",
    "Ensembl data release number",
    "What is the version of Ensembl?",
    "Which database releases can I query at Ensembl?",
  ],
});
