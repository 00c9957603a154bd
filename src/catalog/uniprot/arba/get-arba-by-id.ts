import { arbaId } from "../../../biology/index.ts";
import { path, uniprot } from "../../definition.ts";
import { hints } from "../hints.ts";
import { fields } from "../parameters.ts";

export const getArbaById = uniprot({
  name: "get_arba_by_id",
  tool: "arba",
  domain: "proteomics",
  does: "Get a rule by which ARBA, learned by association, annotates unreviewed proteins",
  path: "/arba/{arbaId}",
  parameters: {
    arbaId: path(arbaId, "Rule to get"),
    fields: fields("arba"),
  },
  observe: hints.arba,
  page: "https://www.uniprot.org/arba/{=arbaId}",
  example: { arbaId: "ARBA00020180" },
  asks: [
    "Show the ARBA rule {arbaId}",
    "What does the ARBA rule {arbaId} do?",
    "Which conditions does {arbaId} have?",
    "How many proteins are annotated by {arbaId}?",
    "What annotations does ARBA rule {arbaId} add?",
    "When was the rule {arbaId} last changed?",
  ],
});
