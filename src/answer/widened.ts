import type { Call } from "../catalog/index.ts";
import type { Outcome } from "../client/index.ts";

/** Switches that widen a call, by its function: to be tried where the narrow one finds nothing. */
const WIDENING: Readonly<Record<string, string>> = {
  // Most phenotypes of a gene are known of its variants.
  get_phenotype_by_gene: "include_associated",
};

/** What the same call finds with its widening switch on, where it found nothing without. */
export async function widened(
  { call: { name, arguments: args }, status }: Outcome,
  make: (call: Call) => Promise<Outcome>,
): Promise<Outcome | undefined> {
  const widening = WIDENING[name];
  if (widening === undefined || args[widening] !== undefined) return undefined;
  if (status !== "absent" && status !== "empty") return undefined;
  const outcome = await make({ name, arguments: { ...args, [widening]: true } });
  return outcome.status === "data" ? outcome : undefined;
}
