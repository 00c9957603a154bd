import { type Condition, NEVER, where } from "../query/condition.ts";
import type { EntrezField } from "./entrez-database.ts";

/** Both ends are part of a range. Dates are compared by year: that is all the facts hold. */
export function between(
  { range, within, date }: EntrezField,
  { from, to }: { from: string; to: string },
): Condition {
  const [low, high] = [from, to].map((end) =>
    Number.parseInt(date ? end.slice(0, 4) : end.replaceAll(",", ""), 10),
  );
  if (!range || low === undefined || high === undefined || Number.isNaN(low)) return NEVER;
  const scope = within ? `${within} AND ` : "";
  return Number.isNaN(high)
    ? where(`${scope}${range} >= ?`, low)
    : where(`${scope}${range} BETWEEN ? AND ?`, low, high);
}
