import type { FunctionDefinition } from "../../catalog/definition.ts";
import { findFunction } from "../../catalog/index.ts";
import type { Row } from "../row.ts";

/** How near the distractors are to what is right. `all`: every function of the catalogue is shown. */
export type Hardness = "any" | "same-database" | "same-tool" | "all";

/** Nearest first: 0 is nearest. Where too few are that near, the next nearest fill up. */
export function closenessTo(
  row: Pick<Row, "calls" | "domain">,
  hardness: Hardness,
): (candidate: FunctionDefinition) => number {
  const gold = row.calls.flatMap(({ name }) => findFunction(name) ?? []);
  if (hardness === "any" || hardness === "all") return () => 0;
  // Nothing is right for an abstaining row; what it is nearly about is its domain.
  if (gold.length === 0) return ({ domain }) => (domain === row.domain ? 0 : 1);
  const isNear = ({ database }: FunctionDefinition): boolean => gold.some((one) => one.database === database);
  const isBeside = (one: FunctionDefinition): boolean =>
    gold.some(({ database, tool }) => one.database === database && one.tool === tool);
  return (one) => (hardness === "same-tool" && isBeside(one) ? 0 : isNear(one) ? 1 : 2);
}

const TWIN = /^(?:search|stream)_/;

/**
 * `search_x` and `stream_x` of UniProt answer the same questions, page by page and at once, so that neither is wrong where the
 * other is right.
 */
export const isTwin = (left: string, right: string): boolean =>
  left !== right && TWIN.test(left) && TWIN.test(right) && left.replace(TWIN, "") === right.replace(TWIN, "");
