import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import { allOf, type Condition, NEVER, where } from "../query/condition.ts";
import type { Route, RouteContext } from "../route.ts";
import { refusal } from "./answers.ts";
import type { Lack, Namespace } from "./namespace.ts";
import { listAnswer } from "./search.ts";

type Described<Row> = Pick<
  Namespace<Row>,
  | "path"
  | "tables"
  | "id"
  | "from"
  | "whole"
  | "formats"
  | "returnFields"
  | "entry"
  | "facets"
  | "otherFacets"
>;

/** Parts of an entry that are listed under its path: they have no query and no order but their own. */
export const partList = <Row>(described: Described<Row>): Namespace<Row> => ({
  functions: { entry: "", search: "", stream: "" },
  key: "position",
  queryFields: {},
  isKnownField: () => false,
  anyField: () => NEVER,
  sorts: {},
  relevance: () => [],
  ...described,
});

/** The entry that parts belong to, and what may be asked of them. */
interface Whole<Parent> {
  /** With the entry's id as placeholder: `/uniref/{id}/members`. */
  readonly path: string;
  readonly name: string;
  readonly table: string;
  readonly key: string;
  /** Column of the parts that holds the entry's key. */
  readonly column: string;
  readonly filter: (query: URLSearchParams) => {
    readonly condition: Condition;
    readonly messages: readonly string[];
  };
  /** What of the parts is not held. */
  readonly lacks: (parent: Parent, context: { database: Database; id: string }) => readonly Lack[];
}

/** A list of parts by page and, under `/stream`, at once. */
export function partRoutes<Row, Parent>(parts: Namespace<Row>, whole: Whole<Parent>): Route[] {
  const { path, name } = whole;
  const route = (kind: "search" | "stream"): Route => ({
    service: "uniprot",
    path: kind === "search" ? path : `${path}/stream`,
    functions: kind === "search" ? [name] : [],
    tables: parts.tables,
    answer: (context) => partsAnswer(context, { parts, whole, kind }),
  });
  return [route("search"), route("stream")];
}

function partsAnswer<Row, Parent>(
  context: RouteContext,
  { parts, whole, kind }: { parts: Namespace<Row>; whole: Whole<Parent>; kind: "search" | "stream" },
): Answer | undefined {
  const { path, query, request, database } = context;
  const { placeholder, pattern, message, normalise = upperCase } = parts.id;
  const id = normalise((path[placeholder] ?? "").trim());
  const filter = whole.filter(query);
  const messages = [...(pattern.test(id) ? [] : [message]), ...filter.messages];
  if (messages.length > 0) return refusal({ request, format: "json", messages });
  const parent = database.get<Parent>(`SELECT * FROM ${whole.table} WHERE ${whole.key} = ?`, id);
  if (!parent) return undefined;
  const lacks = whole.lacks(parent, { database, id });
  const within = allOf([where(`${whole.column} = ?`, id), filter.condition]);
  return listAnswer(context, { namespace: { ...parts, lacks: () => lacks }, kind, within });
}

const upperCase = (text: string): string => text.toUpperCase();
