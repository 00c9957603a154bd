import {
  predictedNames,
  ruleGoTerms,
  ruleKeywords,
  scopes,
  signatures,
  uniruleSubjects,
} from "../../../pools/annotation-rules.ts";
import { asks } from "../../asks.ts";
import { sizes, uniruleFields } from "../shared.ts";
import { uniruleOrder } from "./shared.ts";

export const searchUniruleAsks = asks("search_unirule", [
  {
    from: uniruleSubjects,
    arguments: { query: "{subject}" },
    templates: [
      "Find UniRules that deal with {subject}.",
      "Is there a curated UniProt annotation rule for {subject}?",
      "UniRule search: {subject}",
      "Which UniRules would annotate proteins with something about {subject}?",
      "I want to know how UniProt's curated rules treat {subject}.",
    ],
  },
  {
    from: signatures("unirule"),
    arguments: { query: "{signature}" },
    templates: [
      "Which UniRules depend on the signature {signature}?",
      "Search UniRule for rules using {signature}.",
      "A protein of mine hits {signature}. Does any UniRule fire on it?",
    ],
  },
  {
    from: scopes("unirule"),
    arguments: { query: "taxonomy:{taxon}" },
    templates: [
      "Look for UniRules [restricted to {taxon}](query).",
      "Which curated UniProt rules have [{taxon} as taxonomic scope](query)?",
      "UniRules [for the taxon {taxon}](query)?",
    ],
  },
  {
    from: ruleKeywords,
    arguments: { query: 'keyword:"{name}"' },
    templates: [
      "Which UniRules [add the keyword {name}](query)?",
      "Search for curated annotation rules [that assign the UniProt keyword {name}](query).",
      "UniRule hits [by keyword {name}](query)",
    ],
  },
  {
    from: predictedNames("unirule"),
    arguments: { query: 'protein_name:"{protein}"', fields: "{what}" },
    choose: { what: uniruleFields },
    templates: [
      "Find the UniRule [that names proteins “{protein}”](query), showing only the {what}.",
      "UniRules [predicting the protein name {protein}](query): just the {what}",
      "For rules in UniRule [giving the name {protein}](query) I need the {what} and nothing else.",
    ],
  },
  {
    from: ruleGoTerms,
    arguments: { query: "go:{digits}", size: "{n}" },
    choose: { n: sizes },
    templates: [
      "Show {n} UniRules [that assign GO:{digits}](query).",
      "Which UniRule rules [add the GO term GO:{digits}](query)? At most {n}.",
      "First {n} hits in UniRule [for GO:{digits}](query)",
    ],
  },
  {
    from: uniruleSubjects,
    arguments: { query: "{subject}", sort: "{order}", size: "{n}" },
    choose: { order: uniruleOrder, n: sizes },
    templates: [
      "{n} UniRules on {subject}, {order}.",
      "Search UniRule for {subject}, {order}, and stop at {n}.",
      "Give me {n} curated UniProt rules about {subject} {order}.",
    ],
  },
  {
    from: uniruleSubjects,
    arguments: { query: "{subject}", fields: "rule_id" },
    templates: [
      "[Rule numbers only](fields): which UniRules match {subject}?",
      "Search {subject} in UniRule and return [bare rule numbers](fields).",
      "I just need [the rule numbers, no rule content](fields), of UniRules found with {subject}.",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Search the UniRules.",
      "Which curated UniProt annotation rules apply to my protein family?",
      "Find the UniRule that does this.",
    ],
  },
  {
    missing: ["query"],
    arguments: { size: "{n}" },
    choose: { n: sizes },
    templates: ["Show {n} UniRules that match.", "I want {n} hits of a UniRule search."],
  },
]);
