import { path, uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields } from "../parameters.ts";
import { uniRule } from "../rule-id.ts";

export const getUniruleById = uniprot({
  name: "get_unirule_by_id",
  tool: "unirule",
  domain: "proteomics",
  does: "Get a UniRule by its id: a curated rule for annotating unreviewed proteins",
  path: "/unirule/{uniruleid}",
  parameters: {
    uniruleid: path(uniRule, "Rule to get"),
    fields: fields("unirule"),
  },
  observe: hints.unirule,
  page: "https://www.uniprot.org/unirule/{=uniruleid}",
  example: { uniruleid: "UR000048432" },
  asks: [
    "Show the UniRule {uniruleid}",
    "What does the UniRule {uniruleid} do?",
    "Which conditions does UniRule {uniruleid} have?",
    "How many proteins does {uniruleid} annotate?",
    "What annotations does {uniruleid} add?",
    "Which template entries is UniRule {uniruleid} based on?",
  ],
});
