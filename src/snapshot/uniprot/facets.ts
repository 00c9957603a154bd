import type { Database } from "../../client/sqlite.ts";
import type { Condition } from "../query/condition.ts";
import type { Entry, Facet, Format, Namespace } from "./namespace.ts";

/** The `facets` parameter, read against a namespace. */
interface FacetsAsked {
  readonly asked: readonly (readonly [string, Facet])[];
  /** Facets of the service that the facts held cannot count. */
  readonly lacking: readonly string[];
  readonly messages: readonly string[];
}

export function readFacets(
  text: string,
  {
    namespace: { facets = {}, otherFacets = [] },
    format,
  }: { namespace: Pick<Namespace<never>, "facets" | "otherFacets">; format: Format },
): FacetsAsked {
  const names = text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) return { asked: [], lacking: [], messages: [] };
  const known = [...Object.keys(facets), ...otherFacets];
  const messages = names
    .filter((name) => !known.includes(name))
    .map((name) => `Invalid facet name '${name}'. Expected value can be [${known.join(", ")}].`);
  if (format !== "json") messages.push("facets are supported only for 'application/json'");
  return {
    asked: names.flatMap((name) => {
      const facet = Object.hasOwn(facets, name) ? facets[name] : undefined;
      return facet ? [[name, facet] as const] : [];
    }),
    lacking: names.filter((name) => otherFacets.includes(name)).map((name) => `facet ${name}`),
    messages,
  };
}

const MOST_VALUES = 15;

/** Hits by value, most first, as the service writes them beside the results. */
export const facetEntries = (
  asked: readonly (readonly [string, Facet])[],
  { database, from, condition }: { database: Database; from: string; condition: Condition },
): Entry[] =>
  asked.map(([name, { label, multiple, value, labels = {} }]) => {
    const rows = database.all<{ value: string | number; count: number }>(
      `SELECT ${value} AS value, count(*) AS count FROM ${from} WHERE (${condition.sql}) AND ${value} IS NOT NULL
       GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST_VALUES}`,
      ...condition.values,
    );
    const values = rows.map(({ value, count }) => {
      const text = String(value);
      return { ...(labels[text] ? { label: labels[text] } : {}), value: text, count };
    });
    return { label, name, allowMultipleSelection: multiple, values };
  });
