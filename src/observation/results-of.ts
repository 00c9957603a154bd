import type { FunctionDefinition } from "../catalog/definition.ts";
import type { Outcome } from "../client/outcome.ts";
import { documentOf, hinted } from "./document.ts";

/**
 * The results of an answer in the service's order: the elements that the function's `list` hint points to (for esummary the
 * records in the order of its ids), the rows of a table or FASTA file, or the one record that the answer is.
 * Empty for an outcome without content.
 */
export function resultsOf(
  outcome: Pick<Outcome, "content" | "status">,
  definition: FunctionDefinition,
): readonly unknown[] {
  const { content, status } = outcome;
  if (!content || (status !== "data" && status !== "partial")) return [];
  // The function's own hints come first, so that its sentences find their fields, also where an observation shows more.
  return (hinted(content.value, definition.observe) ?? documentOf(content, definition))?.records ?? [];
}
