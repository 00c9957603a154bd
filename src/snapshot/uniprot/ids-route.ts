import type { Answer } from "../../client/outcome.ts";
import { quick, where } from "../query/condition.ts";
import type { Route, RouteContext } from "../route.ts";
import type { NamedEntries } from "./list-request.ts";
import type { Namespace } from "./namespace.ts";
import { listAnswer } from "./search.ts";

/** How entries of a namespace are named, many at once. */
interface IdList {
  /** Query parameter, and last segment of the path: `accessions`. */
  readonly parameter: string;
  readonly pattern: RegExp;
  /** What the service says of an id that is none. */
  readonly invalid: (id: string) => string;
  /** What it calls them where they are too many. */
  readonly noun: string;
}

/** Ids that the service takes at once. */
const MOST_IDS = 1_000;
/** Ids not held that an answer names. */
const MOST_NAMED = 20;

/** `/{namespace}/accessions?accessions=…`: entries in the order in which they are named, on one page where no size is asked for. */
export const idsRoute = <Row>(namespace: Namespace<Row>, list: IdList): Route => ({
  service: "uniprot",
  path: `/${namespace.path}/${list.parameter}`,
  functions: [],
  tables: namespace.tables,
  answer: (context) => idsAnswer(context, { namespace, list }),
});

export function idsAnswer<Row>(
  context: RouteContext,
  { namespace, list }: { namespace: Namespace<Row>; list: IdList },
): Answer | undefined {
  return listAnswer(context, { namespace, kind: "search", named: readIds(context, { namespace, list }) });
}

/** Ids between commas, each once. */
export const idsIn = (query: URLSearchParams, parameter: string): string[] => [
  ...new Set(
    query
      .getAll(parameter)
      .join(",")
      .split(",")
      .map((id) => id.trim())
      .filter((id) => id !== ""),
  ),
];

function readIds<Row>(
  { query, database }: RouteContext,
  { namespace, list }: { namespace: Namespace<Row>; list: IdList },
): NamedEntries {
  const { parameter, pattern, invalid, noun } = list;
  const { key, from, id: written } = namespace;
  const asked = idsIn(query, parameter);
  const normalise = written.normalise ?? ((text: string) => text.toUpperCase());
  const ids = [...new Set(asked.map(normalise))];
  const messages = asked.filter((id) => !pattern.test(normalise(id))).map(invalid);
  if (!query.has(parameter)) messages.push(`'${parameter}' is a required parameter`);
  if (ids.length > MOST_IDS) messages.push(`Only '${MOST_IDS}' ${noun} are allowed in each request.`);
  const condition = quick(where(`${key} IN (SELECT value FROM json_each(?))`, JSON.stringify(ids)));
  const held = new Set(
    messages.length > 0
      ? ids
      : database
          .all<{ id: string }>(`SELECT ${key} AS id FROM ${from} WHERE ${condition.sql}`, ...condition.values)
          .map(({ id }) => id),
  );
  return {
    condition,
    order: [where(`instr(?, ',' || ${key} || ',')`, `,${ids.join(",")},`)],
    size: Math.max(ids.length, 1),
    messages,
    missing: ids.filter((id) => !held.has(id)).slice(0, MOST_NAMED),
  };
}
