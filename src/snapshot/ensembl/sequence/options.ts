import type { Answer } from "../../../client/outcome.ts";
import { isOn, refused } from "../answers.ts";
import { asksForPart } from "./sub-sequence.ts";

const TYPES = ["genomic", "cds", "cdna", "protein"];

/** What the query asks for in vain, whatever the id. */
export function refusedOptions(query: URLSearchParams): Answer | undefined {
  const type = query.get("type") || "genomic";
  if (!TYPES.includes(type)) return refused(`The type '${type}' is not understood by this service`);
  const mask = query.get("mask");
  if (mask && mask !== "hard" && mask !== "soft")
    return refused(`'${mask}' is not an allowed value for masking`);
  if (mask && isOn(query, "mask_feature")) {
    return refused("'You cannot mask both repeats and features on the same sequence'");
  }
  return expands(query) && asksForPart(query)
    ? refused("You may not expand the 3prime or 5prime sequence end when requesting a sub-sequence")
    : undefined;
}

/** Whether more is asked for than the object itself. */
export const expands = (query: URLSearchParams): boolean =>
  ["expand_5prime", "expand_3prime"].some((name) => !["", "0"].includes(query.get(name) ?? ""));
