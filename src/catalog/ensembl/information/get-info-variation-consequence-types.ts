import { flag } from "../../../biology/index.ts";
import { ensembl, query } from "../../definition.ts";

export const getInfoVariationConsequenceTypes = ensembl({
  name: "get_info_variation_consequence_types",
  tool: "information",
  domain: "variation",
  does: "List the consequence types of variants, with their Sequence Ontology terms",
  path: "/info/variation/consequence_types",
  parameters: { rank: query(flag, "Add the rank of severity") },
  observe: {
    list: "",
    noun: "consequence type",
    keep: ["SO_term", "SO_accession", "label", "description", "consequence_ranking"],
    opening: "{#consequence type}: {*.SO_term|all}.",
  },
  page: "https://www.ensembl.org/info/genome/variation/prediction/predicted_data.html",
  example: { rank: true },
  asks: [
    "Which variant consequence types does Ensembl use?",
    "List the VEP consequence terms by severity",
    "What does each variant consequence mean?",
    "Sequence Ontology terms for variant consequences",
    "Which consequence is ranked as the most severe?",
    "Severity ranking of missense, stop gained and splice variants",
  ],
});
