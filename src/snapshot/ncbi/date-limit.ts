import { entrezField } from "../../biology/entrez-fields.ts";
import { type Condition, where } from "../query/condition.ts";
import type { EntrezDatabase } from "./entrez-database.ts";

export interface DateLimit {
  readonly conditions: readonly Condition[];
  /** Whether a date was given more exactly than by its year, which is all that is held. */
  readonly isCoarse: boolean;
}

/** Rows within `mindate` to `maxdate`; what is lacking where the facts held know no such date. */
export function readDateLimit(
  query: URLSearchParams,
  { name: db, fields }: EntrezDatabase,
): DateLimit | { readonly absent: string } {
  const [from, to, days] = [query.get("mindate"), query.get("maxdate"), query.get("reldate")];
  const name = entrezField(query.get("datetype") || "pdat");
  if (days) return { absent: `the days of ${name} in db=${db}, which reldate counts` };
  // The service takes the two together or not at all.
  if (!from || !to) return { conditions: [], isCoarse: false };
  const column = fields[name]?.range;
  if (!column) return { absent: `${name} in db=${db}` };
  const years = [from, to].map((date) => Number.parseInt(date.slice(0, 4), 10));
  if (years.some(Number.isNaN)) return { conditions: [where("0")], isCoarse: false };
  return {
    conditions: [where(`${column} BETWEEN ? AND ?`, ...years)],
    isCoarse: [from, to].some((date) => date.length > 4),
  };
}
