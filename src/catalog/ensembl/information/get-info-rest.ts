import { ensembl } from "../../definition.ts";

export const getInfoRest = ensembl({
  name: "get_info_rest",
  tool: "information",
  domain: "general-biology",
  does: "Tell the version of the Ensembl REST interface",
  path: "/info/rest",
  parameters: {},
  observe: { noun: "version", keep: ["release"], say: "The version of the REST interface is {release}." },
  example: {},
  asks: [
    "What version of the Ensembl REST API is running?",
    "Ensembl REST interface version",
    "Which release of the REST API answers?",
    "Has the Ensembl REST API changed version?",
    "Version number of the Ensembl web service interface",
  ],
});
