import { arbaRules } from "../../../pools/annotation-rules.ts";
import { asks } from "../../asks.ts";
import { ruleFields } from "../shared.ts";

export const getArbaByIdAsks = asks("get_arba_by_id", [
  {
    from: arbaRules,
    arguments: { arbaId: "{id}" },
    templates: [
      "What annotation does {id} transfer?",
      "Show the machine-learned UniProt rule {id}.",
      "{id} conditions?",
      "Which InterPro or FunFam signatures trigger {id}?",
      "To how many unreviewed proteins has {id} been applied?",
      "When was {id} created and when last changed?",
      "A TrEMBL entry's protein name has {id} as its evidence. What is behind it?",
      "Which taxa does the association rule {id} cover?",
      "Fetch {id} from UniProt's automatic annotation system.",
      "Explain the automatic rule {id}: what must be true and what is then annotated?",
      "Our pipeline flagged annotations that come from {id}; please open this rule.",
    ],
  },
  {
    from: arbaRules,
    arguments: { arbaId: "{id}", fields: "{what}" },
    choose: { what: ruleFields },
    templates: [
      "Only the {what} of {id}.",
      "From the rule {id} take just the {what}.",
      "{id} – {what}, please leave out everything else",
      "For a benchmark of automatic annotation I need the {what} for {id} and no other field.",
      "Restrict the ARBA record {id} to the {what}.",
    ],
  },
  {
    from: arbaRules,
    arguments: { arbaId: "{id}", fields: "rule_id" },
    templates: [
      "Does {id} exist? [Return the rule number alone](fields).",
      "Check {id} in ARBA, output [just the rule number](fields).",
      "Is {id} a current ARBA rule? [Its number without any content](fields) is all I want.",
      "[No content, only the rule number](fields), for {id}.",
    ],
  },
  {
    missing: ["arbaId"],
    arguments: {},
    templates: [
      "What does this ARBA rule annotate?",
      "Show me the conditions of the ARBA rule.",
      "How many proteins did that machine-learned UniProt rule annotate?",
      "Open the ARBA rule cited in my TrEMBL entry.",
    ],
  },
  {
    missing: ["arbaId"],
    arguments: { fields: "statistics" },
    templates: [
      "Give [only the statistics](fields) of the ARBA rule.",
      "I need [just the statistics](fields) of that association rule in UniProt.",
    ],
  },
]);
