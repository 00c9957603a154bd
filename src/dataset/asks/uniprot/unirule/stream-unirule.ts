import { ruleKeywords, scopes, uniruleSubjects } from "../../../pools/annotation-rules.ts";
import { asks } from "../../asks.ts";
import { uniruleFields } from "../shared.ts";
import { uniruleOrder } from "./shared.ts";

export const streamUniruleAsks = asks("stream_unirule", [
  {
    from: uniruleSubjects,
    arguments: { query: "{subject}" },
    templates: [
      "All UniRules about {subject}, in one answer.",
      "Every curated UniProt annotation rule that matches {subject}, please.",
      "Stream UniRule for {subject}",
      "Give me the complete set of UniRules on {subject}, not page by page.",
      "We reimplement UniProt's annotation pipeline and need each and every UniRule concerning {subject}.",
    ],
  },
  {
    from: scopes("unirule"),
    arguments: { query: "taxonomy:{taxon}" },
    templates: [
      "The full list of UniRules [limited to {taxon}](query).",
      "Every UniRule [whose taxonomic scope is {taxon}](query), at once.",
      "Stream all curated UniProt rules [for {taxon}](query).",
    ],
  },
  {
    from: ruleKeywords,
    arguments: { query: "keyword:{id}", fields: "{what}" },
    choose: { what: uniruleFields },
    templates: [
      "All UniRules [that add keyword {id}](query), only the {what}.",
      "For the whole set of UniRules [assigning {id}](query) show just the {what}.",
      "Stream every UniRule [with keyword {id}](query) cut down to the {what}.",
    ],
  },
  {
    from: uniruleSubjects,
    arguments: { query: "{subject}", download: true },
    templates: [
      "Download all UniRules for {subject} [as a file](download).",
      "Every UniRule on {subject}, [saved to a file](download).",
      "Export the entire UniRule result for {subject} [as a file I can archive](download).",
    ],
  },
  {
    from: uniruleSubjects,
    arguments: { query: "{subject}", sort: "{order}" },
    choose: { order: uniruleOrder },
    templates: [
      "Every UniRule matching {subject}, {order}.",
      "The complete UniRule collection on {subject}, {order}",
      "All curated UniProt rules about {subject} {order}, please.",
    ],
  },
  {
    arguments: { query: "*", fields: "{what}" },
    choose: { what: uniruleFields },
    templates: [
      "[The entire UniRule system](query), only the {what}.",
      "Stream [every existing UniRule](query) with just the {what}.",
      "For [all UniRules there are](query) I'd like the {what} and no further column.",
    ],
  },
  {
    from: uniruleSubjects,
    arguments: { query: "{subject}", fields: "rule_id", download: true },
    templates: [
      "[Save as a file](download) [only the rule numbers](fields) of all UniRules about {subject}.",
      "[A file](download) with [bare rule numbers](fields) covering every UniRule on {subject}.",
      "All UniRules for {subject}: [rule numbers and nothing else](fields), [as a download](download).",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Stream all the UniRules that match.",
      "Every curated UniProt annotation rule on my subject in one answer.",
    ],
  },
  {
    missing: ["query"],
    arguments: { download: true },
    templates: [
      "Download all matching UniRules [as a file](download).",
      "The complete hits from UniRule, [saved to a file](download).",
    ],
  },
]);
