import { ensembl } from "../../definition.ts";

export const getInfoDivisions = ensembl({
  name: "get_info_divisions",
  tool: "information",
  domain: "general-biology",
  does: "List the divisions of Ensembl",
  path: "/info/divisions",
  parameters: {},
  observe: { opening: "Ensembl has {#division}: {*|all}.", list: "", noun: "division" },
  example: {},
  asks: [
    "What divisions does Ensembl have?",
    "List the Ensembl divisions",
    "How is Ensembl split into vertebrates, plants, fungi and so on?",
    "Names of all Ensembl divisions available on the server",
    "Which kingdoms of life have their own Ensembl site?",
  ],
});
