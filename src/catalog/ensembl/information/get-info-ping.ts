import { ensembl } from "../../definition.ts";

export const getInfoPing = ensembl({
  name: "get_info_ping",
  tool: "information",
  domain: "general-biology",
  does: "Check whether the Ensembl REST server is up",
  path: "/info/ping",
  parameters: {},
  observe: {
    noun: "status",
    keep: ["ping"],
    say: "The server answered the ping with {ping}; 1 means it is up.",
  },
  example: {},
  asks: [
    "Is the Ensembl REST server up?",
    "Ping Ensembl",
    "Is Ensembl down at the moment?",
    "Check that the Ensembl service is alive",
    "Can Ensembl be reached?",
  ],
});
