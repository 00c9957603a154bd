import { overlaps } from "./entities.ts";
import type { Filled, Task } from "./fill.ts";

/** Kinds of which a question may ask several, each to be looked up for itself. */
const ASKED_FOR = new Set([
  "gene-symbol",
  "stable-id",
  "variant-id",
  "hgvs",
  "uniprot-accession",
  "ontology-term-id",
  "region",
  "species",
]);
/** A species may be named in passing; beside another one it is meant as that one is. */
const BESIDE = /^(?:,|\s+(?:and|or|&)|,\s*(?:and|or))\s+(?:the\s+|in\s+)?$/i;

/** What the question names beside something of the same kind that the call takes, and the call leaves out. */
export function unansweredIn(
  { question, entities }: Pick<Task, "question" | "entities">,
  { used }: Pick<Filled, "used">,
): readonly string[] {
  const several = entities.filter(({ kind }) => ASKED_FOR.has(kind.id));
  const taken = several.filter((entity) => used.some((span) => overlaps(span, entity)));
  const left = several.filter(
    (entity) =>
      !used.some((span) => overlaps(span, entity)) &&
      taken.some(
        ({ kind, normal, end }) =>
          kind === entity.kind &&
          normal !== entity.normal &&
          (kind.id !== "species" || BESIDE.test(question.slice(end, entity.start))),
      ),
  );
  return [...new Set(left.map(({ text }) => text))];
}
