import { arbaSubjects, predictedNames, scopes, signatures } from "../../../pools/annotation-rules.ts";
import { asks } from "../../asks.ts";
import { ruleFields, sizes } from "../shared.ts";
import { arbaOrder } from "./shared.ts";

export const searchArbaAsks = asks("search_arba", [
  {
    from: signatures("arba"),
    arguments: { query: "{signature}" },
    templates: [
      "Which ARBA rules use the signature {signature}?",
      "Which automatic annotation rules of ARBA rely on {signature}?",
      "My protein matches {signature}; would a machine-learned UniProt rule annotate it?",
      "ARBA rule with condition {signature}?",
      "Look for association rules of UniProt that build on {signature}.",
    ],
  },
  {
    from: scopes("arba"),
    arguments: { query: "taxonomy:{taxon}" },
    templates: [
      "Which ARBA rules [apply to {taxon}](query)?",
      "Find ARBA rules [limited to the taxon {taxon}](query).",
      "ARBA, [taxonomic scope {taxon}](query)",
    ],
  },
  {
    from: arbaSubjects,
    arguments: { query: "{subject}", size: "{n}" },
    choose: { n: sizes },
    templates: [
      "Show {n} ARBA rules about {subject}.",
      "First {n} hits for {subject} in ARBA",
      "Which ARBA rules predict something with {subject}? Give up to {n}.",
    ],
  },
  {
    from: signatures("arba"),
    arguments: { query: "condition_value:{signature}", fields: "{what}" },
    choose: { what: ruleFields },
    templates: [
      "ARBA rules [having {signature} among their conditions](query), only the {what}.",
      "Search ARBA [by condition {signature}](query) and show just the {what}.",
      "For rules of ARBA [conditioned on {signature}](query) report the {what} and nothing else.",
    ],
  },
  {
    from: scopes("arba"),
    arguments: { query: "taxonomy:{taxid}", sort: "{order}" },
    choose: { order: arbaOrder },
    templates: [
      "ARBA rules [for taxon {taxid}](query), {order}.",
      "Search ARBA [with taxid {taxid}](query), hits {order}.",
      "Which association rules of ARBA [concern taxid {taxid}](query)? List them {order}.",
    ],
  },
  {
    from: predictedNames("arba"),
    arguments: { query: 'protein_name:"{protein}"', fields: "rule_id", size: "{n}" },
    choose: { n: sizes },
    templates: [
      "[Rule numbers alone](fields) of {n} ARBA rules [that name a protein {protein}](query).",
      "Up to {n} ARBA rules [predicting the protein name {protein}](query), [just their numbers](fields).",
      "Search ARBA [for the predicted name {protein}](query), page size {n}, [bare rule numbers](fields).",
    ],
  },
  {
    missing: ["query"],
    arguments: {},
    templates: [
      "Search ARBA.",
      "Which machine-learned UniProt rules fit my protein?",
      "Find the ARBA rule that annotates this.",
    ],
  },
  {
    missing: ["query"],
    arguments: { sort: "rule_id asc" },
    templates: [
      "Search ARBA rules, [lowest ARBA number first](sort).",
      "Hits from ARBA [by ascending ARBA number](sort), please.",
    ],
  },
]);
