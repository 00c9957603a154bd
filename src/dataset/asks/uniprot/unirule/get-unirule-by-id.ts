import { unirules } from "../../../pools/annotation-rules.ts";
import { asks } from "../../asks.ts";
import { uniruleFields } from "../shared.ts";

export const getUniruleByIdAsks = asks("get_unirule_by_id", [
  {
    from: unirules,
    arguments: { uniruleid: "{id}" },
    templates: [
      "What does UniRule {id} annotate?",
      "Which conditions must a protein meet for {id} to fire?",
      "An unreviewed entry cites {id} as evidence. Show me that rule.",
      "{id}: taxonomic scope, signature and annotations?",
      "How many TrEMBL proteins receive annotation from {id}?",
      "Retrieve the curated annotation rule {id} from UniProt.",
      "Since when does the UniRule {id} exist, and when was it last modified?",
      "Which protein name is propagated by {id}?",
      "I suspect a wrong automatic annotation made by {id}. What exactly does that rule look like?",
      "unirule {id} details",
      "Are there exceptions or template proteins listed for rule {id}?",
      "On what Pfam or PIRSF signature does UniRule {id} rely?",
    ],
  },
  {
    from: unirules,
    arguments: { uniruleid: "{id}", fields: "{what}" },
    choose: { what: uniruleFields },
    templates: [
      "For UniRule {id}, only the {what}.",
      "Just give me the {what} of {id} and skip the remaining rule details.",
      "Rule {id}, limited to the {what}",
      "I'm tabulating UniRules: fill in the {what} for {id}, nothing more.",
      "Reduce the rule record {id} to the {what}.",
      "What is the {what} of UniRule {id}? No other field, please.",
    ],
  },
  {
    from: unirules,
    arguments: { uniruleid: "{id}", fields: "rule_id" },
    templates: [
      "Which rule number does {id} have in UniRule today? [Nothing but the rule number](fields).",
      "Check that {id} resolves in UniRule; [the rule number without content](fields) is enough.",
      "Return [only the current rule number](fields) for {id}.",
      "Has UniRule renumbered {id}? I want [just the rule number](fields) back.",
    ],
  },
  {
    missing: ["uniruleid"],
    arguments: {},
    templates: [
      "What does this UniRule annotate?",
      "Show me the conditions of that UniRule.",
      "How many proteins does my UniRule apply to?",
      "The entry says it was annotated by a curated UniProt rule; open the rule.",
    ],
  },
  {
    missing: ["uniruleid"],
    arguments: { fields: "taxonomic_scope" },
    templates: [
      "Return [only the taxonomic scope](fields) of the UniRule.",
      "Of that UniRule I'd like [just the taxonomic scope](fields).",
    ],
  },
]);
