import { ensembl } from "../../definition.ts";

export const getInfoSoftware = ensembl({
  name: "get_info_software",
  tool: "information",
  domain: "general-biology",
  does: "Tell the version of the Ensembl Perl API behind the server",
  path: "/info/software",
  parameters: {},
  observe: {
    noun: "version",
    keep: ["release"],
    say: "The server runs version {release} of the Ensembl API.",
  },
  example: {},
  asks: [
    "Which version of the Ensembl API does the server use?",
    "Ensembl software version",
    "What Perl API release is behind the Ensembl server?",
    "Software release of Ensembl",
    "Which Ensembl core API version should I install to match the server?",
  ],
});
