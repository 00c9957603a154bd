import type { RowEvidence } from "../row.ts";

/** Where arguments have their values from, in the order they are told. */
export const PROVENANCES = {
  span: "spelled in the question",
  words: "asked for in words",
  query: "built into a query from named parts",
  rule: "by a stated rule",
  default: "documented default",
  "earlier answer": "found by an earlier call",
} as const satisfies Readonly<Record<string, string>>;

export type Provenance = keyof typeof PROVENANCES;

/** Where an argument has its value from. */
export function provenanceOf(evidence: RowEvidence): Provenance {
  if ("span" in evidence) return "span";
  if ("default" in evidence) return "default";
  if ("step" in evidence) return "earlier answer";
  if (evidence.rule === "words" || evidence.rule === "query") return evidence.rule;
  return evidence.rule === "chosen-by-default" ? "default" : "rule";
}
