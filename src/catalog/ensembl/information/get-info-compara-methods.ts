import { text } from "../../../biology/index.ts";
import { ensembl, query } from "../../definition.ts";
import { compara, sentAs } from "../parameters.ts";

export const getInfoComparaMethods = ensembl({
  name: "get_info_compara_methods",
  tool: "information",
  domain: "evolution",
  does: "List the comparative genomics analyses that are available",
  path: "/info/compara/methods",
  parameters: {
    klass: query(
      text,
      "Only methods of this class, such as GenomicAlign; a regular expression",
      sentAs("class"),
    ),
    compara,
  },
  observe: { noun: "method class" },
  example: { klass: "Homology" },
  asks: [
    "Which comparative genomics methods does Ensembl offer?",
    "List the Compara methods of class {klass}",
    "What alignment and homology methods are in {compara}?",
    "What kinds of cross-species analysis exist in Ensembl Compara?",
    "Names of the whole-genome alignment methods",
  ],
});
