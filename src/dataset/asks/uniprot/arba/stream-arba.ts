import { arbaSubjects, scopes, signatures } from "../../../pools/annotation-rules.ts";
import { asks } from "../../asks.ts";
import { ruleFields } from "../shared.ts";
import { arbaOrder } from "./shared.ts";

export const streamArbaAsks = asks("stream_arba", [
  {
    from: arbaSubjects,
    arguments: { query: "{subject}" },
    templates: [
      "All ARBA rules on {subject}, in a single response.",
      "Every association-based UniProt rule about {subject}, please.",
      "Stream ARBA for {subject}",
      "The complete ARBA rule set that mentions {subject}, without paging?",
    ],
  },
  {
    from: signatures("arba"),
    arguments: { query: "{signature}" },
    templates: [
      "Each and every ARBA rule built on {signature}.",
      "Full list of ARBA rules with {signature}",
      "I study the family {signature} and need all ARBA rules that involve it, in one go.",
    ],
  },
  {
    from: scopes("arba"),
    arguments: { query: "taxonomy:{taxon}", download: true },
    templates: [
      "Download all ARBA rules [for {taxon}](query) [as a file](download).",
      "Every ARBA rule [covering the taxon {taxon}](query), [saved to a file](download).",
      "Export the whole set of ARBA rules [restricted to {taxon}](query) [as a file for my archive](download).",
    ],
  },
  {
    from: scopes("arba"),
    arguments: { query: "taxonomy:{taxid}", fields: "{what}" },
    choose: { what: ruleFields },
    templates: [
      "All ARBA rules [of taxid {taxid}](query), only the {what}.",
      "Stream every ARBA rule [scoped to taxon {taxid}](query) with just the {what}.",
      "For the complete ARBA list [under taxid {taxid}](query) I want the {what} and nothing more.",
    ],
  },
  {
    from: signatures("arba"),
    arguments: { query: "condition_value:{signature}", sort: "{order}" },
    choose: { order: arbaOrder },
    templates: [
      "All ARBA rules [with condition {signature}](query), {order}.",
      "The entire group of ARBA rules [conditional on {signature}](query) {order}",
      "Every rule in ARBA [that requires {signature}](query), {order}, please.",
    ],
  },
  {
    arguments: { query: "*", fields: "{what}" },
    choose: { what: ruleFields },
    templates: [
      "[The entire ARBA collection](query), only the {what}.",
      "Stream [all existing ARBA rules](query) showing just the {what}.",
      "I'd like the {what} and no other column for [each ARBA rule there is](query).",
    ],
  },
  {
    from: signatures("arba"),
    arguments: { query: "{signature}", fields: "rule_id", download: true },
    templates: [
      "[A file](download) with [nothing but rule numbers](fields) for all ARBA rules on {signature}.",
      "[Save](download) [only the rule numbers](fields) of every ARBA rule that uses {signature}.",
      "All ARBA rules matching {signature}: [just their numbers](fields), [as a download](download).",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: ["Stream all the ARBA rules that match.", "Every ARBA rule on my subject in one answer."],
  },
  {
    missing: ["query"],
    arguments: { download: true },
    templates: [
      "Download the full ARBA hits [as a file](download).",
      "All matching ARBA rules, [saved to a file](download).",
    ],
  },
]);
