import { gzipSync } from "node:zlib";
import type { Answer } from "../../client/outcome.ts";
import { where } from "../query/condition.ts";
import { countRows, pageOf } from "../query/rows.ts";
import type { Route, RouteContext } from "../route.ts";
import { absentHeaders, answer, LACKS_HEADER, refusal, SCOPE_HEADER, SCOPE_VALUE } from "./answers.ts";
import { facetEntries } from "./facets.ts";
import { lacksOf } from "./lacks.ts";
import { type ListKind, type ListRequest, readListRequest } from "./list-request.ts";
import type { Namespace } from "./namespace.ts";
import { lacksAll } from "./return-fields.ts";
import { isTable, isWritten, writeList } from "./write.ts";

/** Rows that a stream may hold; the service's own limit is ten million. */
const LONGEST_STREAM = 25_000;
/** The same for entries in full, which take twenty times as long to put together. */
const LONGEST_FULL_STREAM = 1_500;
/** Above this many hits a search without sort gives them in the order of their keys. */
const MOST_RANKED = 2_000;

/** `/{namespace}/search`: a page of entries, with the link to the next. */
export const searchRoute = <Row>(namespace: Namespace<Row>): Route => listRoute(namespace, "search");

/** `/{namespace}/stream`: all entries at once. */
export const streamRoute = <Row>(namespace: Namespace<Row>): Route => listRoute(namespace, "stream");

function listRoute<Row>(namespace: Namespace<Row>, kind: "search" | "stream"): Route {
  const { functions } = namespace;
  return {
    service: "uniprot",
    path: `/${namespace.path}/${kind}`,
    functions: kind === "search" ? [functions.search, functions.stream] : [functions.stream],
    tables: namespace.tables,
    answer: (context) => listAnswer(context, { namespace, kind }),
  };
}

/** The rows that the query, or the path (`within`), selects. Undefined where the facts held cannot tell. */
export function listAnswer<Row>(
  context: RouteContext,
  list: ListKind & { readonly namespace: Namespace<Row> },
): Answer | undefined {
  const { namespace, kind } = list;
  const { request, database } = context;
  const asked = readListRequest(context, list);
  const { format, messages, condition, offset } = asked;
  if (messages.length > 0) return refusal({ request, format, messages });
  if (asked.lacking.length > 0) return cannotSearch(context, asked.lacking);
  if (lacksAll(asked.fields) || !isWritten(format, namespace)) return undefined;
  const { from } = namespace;
  const total = countRows(database, { from, condition });
  const size = kind === "stream" ? total : asked.size;
  if (kind === "stream" && total > longestOf(asked)) {
    const tooLong = `Stream is limited to ${longestOf(asked)} entries in the snapshot, and the query has ${total}. Please use search, or fewer fields.`;
    return refusal({ request, format, status: 403, messages: [tooLong] });
  }
  const order = asked.ranked && total > MOST_RANKED ? [where(namespace.key)] : asked.order;
  const columns = namespace.columns ?? "*";
  const rows = pageOf<Row>(database, { from, columns, condition, order, limit: size, offset });
  const headers: Record<string, string> = { "x-total-results": String(total), [SCOPE_HEADER]: SCOPE_VALUE };
  if (total === 0 && !namespace.whole) Object.assign(headers, absentHeaders);
  const lacks = [...asked.missing, ...lacksOf(rows, { ...asked, namespace, database })];
  if (lacks.length > 0) headers[LACKS_HEADER] = lacks.join(",");
  if (kind === "search" && size > 0 && offset + rows.length < total) {
    headers["link"] = nextLink(context, { size, offset: offset + rows.length });
  }
  if (kind === "stream" && asked.download) headers["content-disposition"] = fileName(namespace.path, asked);
  const facets = facetEntries(asked.facets, { database, from, condition });
  const text = writeList(rows, { ...asked, namespace, database, facets });
  const plain = answer({ format, headers, text });
  return asked.compressed ? compressed(plain) : plain;
}

function cannotSearch({ request }: RouteContext, fields: readonly string[]): Answer {
  const messages = [`the snapshot cannot search or sort by ${fields.join(", ")}`];
  const said = refusal({ request, format: "json", status: 404, messages });
  return { ...said, headers: { ...said.headers, ...absentHeaders } };
}

const longestOf = ({ format, fields }: ListRequest): number =>
  isTable(format) || format === "list" || fields.asked ? LONGEST_STREAM : LONGEST_FULL_STREAM;

const fileName = (path: string, { format, compressed }: ListRequest): string =>
  `form-data; name="attachment"; filename="${path}.${format}${compressed ? ".gz" : ""}"`;

const compressed = ({ body, headers, ...rest }: Answer): Answer => ({
  ...rest,
  headers: { ...headers, "content-type": "application/gzip" },
  body: gzipSync(body),
});

function nextLink(
  { request, query }: RouteContext,
  { size, offset }: { size: number; offset: number },
): string {
  const next = new URLSearchParams(query);
  next.set("cursor", offset.toString(36));
  next.set("size", String(size));
  return `<${request.url.replace(/[?#].*$/s, "")}?${next}>; rel="next"`;
}
