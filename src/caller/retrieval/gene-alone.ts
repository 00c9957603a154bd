import type { Span } from "../../biology/kind.ts";
import type { Entity } from "./entities.ts";

/** Kinds of text that names a term, a trait or a taxon, and so is no gene. */
const NAMES_OF_OTHERS = new Set(["ontology-name", "taxon-name", "text"]);

/** Whether a passage for such a text names a gene and nothing else: `the gene TP53`, `TP53`. */
export function isGeneAlone(
  { start, end, text }: Span & { readonly text: string },
  { kind, entities }: { readonly kind: string; readonly entities: readonly Entity[] },
): boolean {
  if (!NAMES_OF_OTHERS.has(kind)) return false;
  const lead = /^(?:the\s+)?(?:human\s+)?(?:gene|protein)\s+/i.exec(text)?.[0].length ?? 0;
  // A name of a few capitals may be a disease too; said to be a gene, it is one.
  return (
    (lead > 0 || kind === "ontology-name") &&
    entities.some((each) => each.kind.id === "gene-symbol" && each.start === start + lead && each.end === end)
  );
}
