import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import { where } from "../query/condition.ts";
import { countRows, pageOf } from "../query/rows.ts";
import type { Route, RouteContext } from "../route.ts";
import { absentHeaders, answer, LACKS_HEADER, refusal, SCOPE_HEADER, SCOPE_VALUE } from "./answers.ts";
import { readListRequest } from "./list-request.ts";
import type { Format, Namespace } from "./namespace.ts";
import { alwaysReturned, type Fields, lacksAll, wantedKeys } from "./return-fields.ts";
import { entryWriter, tableHeader } from "./write.ts";

/** Rows that a stream may hold; the service's own limit is ten million. */
const LONGEST_STREAM = 25_000;
/** The same for entries in full, which take twenty times as long to put together. */
const LONGEST_FULL_STREAM = 5_000;
/** Above this many hits a search without sort gives them in the order of their keys. */
const MOST_RANKED = 2_000;
/** Formats of the service that are not written here. */
const WRITTEN: readonly Format[] = ["json", "tsv", "list", "fasta"];

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
    answer: (context) => list(context, { namespace, kind }),
  };
}

function list<Row>(
  context: RouteContext,
  { namespace, kind }: { namespace: Namespace<Row>; kind: "search" | "stream" },
): Answer | undefined {
  const { request, database } = context;
  const asked = readListRequest(context, namespace);
  const { format, messages, condition, offset } = asked;
  if (messages.length > 0) return refusal({ request, format, messages });
  if (asked.lacking.length > 0 || lacksAll(asked.fields) || !WRITTEN.includes(format)) return undefined;
  if (format === "fasta" && !namespace.fasta) return undefined;
  const total = countRows(database, { from: namespace.from, condition });
  const size = kind === "stream" ? total : asked.size;
  const longest = format === "json" && !asked.fields.asked ? LONGEST_FULL_STREAM : LONGEST_STREAM;
  if (kind === "stream" && total > longest) {
    const tooLong = `Stream is limited to ${longest} entries in the snapshot, and the query has ${total}. Please use search, or fewer fields.`;
    return refusal({ request, format, status: 403, messages: [tooLong] });
  }
  const order = asked.ranked && total > MOST_RANKED ? [where(namespace.key)] : asked.order;
  const rows = pageOf<Row>(database, {
    from: namespace.from,
    columns: namespace.columns ?? "*",
    condition,
    order,
    limit: size,
    offset,
  });
  const headers: Record<string, string> = { "x-total-results": String(total), [SCOPE_HEADER]: SCOPE_VALUE };
  if (total === 0 && !namespace.whole) Object.assign(headers, absentHeaders);
  if (asked.missing.length > 0) headers[LACKS_HEADER] = asked.missing.join(",");
  if (kind === "search" && size > 0 && offset + rows.length < total) {
    headers["link"] = nextLink(context, { size, offset: offset + rows.length });
  }
  return answer({ format, headers, text: write(rows, { namespace, database, ...asked }) });
}

function nextLink(
  { request, query }: RouteContext,
  { size, offset }: { size: number; offset: number },
): string {
  const next = new URLSearchParams(query);
  next.set("cursor", offset.toString(36));
  next.set("size", String(size));
  return `<${request.url.replace(/[?#].*$/s, "")}?${next}>; rel="next"`;
}

function write<Row>(
  rows: readonly Row[],
  {
    namespace,
    database,
    fields,
    format,
  }: { namespace: Namespace<Row>; database: Database; fields: Fields; format: Format },
): string {
  if (format === "fasta") return rows.map((row) => namespace.fasta?.(row, database) ?? "").join("");
  const wants = format === "list" ? () => false : wantedKeys(fields, alwaysReturned(namespace));
  const writeEntry = entryWriter({ format, fields, namespace });
  const lines = rows.map((row) => writeEntry(namespace.entry(row, { database, wants })));
  if (format === "json") return `{"results":[${lines.join(",")}]}`;
  return [...(format === "tsv" ? [tableHeader(fields, namespace)] : []), ...lines]
    .map((line) => `${line}\n`)
    .join("");
}
