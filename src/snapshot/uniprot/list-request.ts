import { allOf, type Condition, where } from "../query/condition.ts";
import type { Order } from "../query/rows.ts";
import type { RouteContext } from "../route.ts";
import { readFacets } from "./facets.ts";
import { negotiate } from "./format.ts";
import type { Facet, Format, Namespace } from "./namespace.ts";
import { understand } from "./query.ts";
import { type Fields, readFields } from "./return-fields.ts";

const DEFAULT_SIZE = 25;
const LARGEST_SIZE = 500;

/** The parameters of a search or stream, read and checked. */
export interface ListRequest {
  readonly format: Format;
  readonly fields: Fields;
  readonly condition: Condition;
  readonly order: Order;
  /** No sort was asked for, so the best come first. */
  readonly ranked: boolean;
  readonly size: number;
  readonly offset: number;
  readonly facets: readonly (readonly [string, Facet])[];
  /** To be sent compressed. */
  readonly compressed: boolean;
  /** To be saved as a file. */
  readonly download: boolean;
  /** Query and sort fields that the facts held cannot answer: without them the answer would be another. */
  readonly lacking: readonly string[];
  /** Asked for beside the entries, and not held: the entries are right without them. */
  readonly missing: readonly string[];
  /** All faults at once, in the service's words. */
  readonly messages: readonly string[];
}

export interface ListKind {
  readonly kind: "search" | "stream";
  /** Rows that are listed, where the path says so and there is no `query`. */
  readonly within?: Condition;
  /** Entries that are named one by one: a `query` may leave some of them out. */
  readonly named?: NamedEntries;
}

export interface NamedEntries {
  readonly condition: Condition;
  /** Where no sort is asked for. */
  readonly order: Order;
  /** Where no size is asked for. */
  readonly size: number;
  /** Faults in the list of names. */
  readonly messages: readonly string[];
  /** Those that are not held. */
  readonly missing: readonly string[];
}

export function readListRequest<Row>(
  context: RouteContext,
  { namespace, kind, within, named }: ListKind & { readonly namespace: Namespace<Row> },
): ListRequest {
  const { query, request, database } = context;
  const messages: string[] = [...(named?.messages ?? [])];
  const negotiated = negotiate({ request, query }, namespace.formats[kind]);
  if ("message" in negotiated) messages.push(negotiated.message);
  const text = query.get("query");
  if (text === null && !within && !named) messages.push("'query' is a required parameter");
  const understood = understand(within ? "" : (text ?? ""), { namespace, database });
  const fields = readFields(query.getAll("fields").join(","), { namespace, database });
  const sort = readSort(query.get("sort"), namespace);
  const size = readSize(query.get("size"), named?.size ?? DEFAULT_SIZE);
  const offset = readCursor(query.get("cursor"));
  const format = "format" in negotiated ? negotiated.format : "json";
  const facets = readFacets(query.getAll("facets").join(","), { namespace, format });
  const download = readFlag(query, "download");
  const isoforms = readFlag(query, "includeIsoform");
  for (const part of [understood, fields, sort, size, offset, facets, download, isoforms]) {
    messages.push(...part.messages);
  }
  return {
    format,
    fields,
    condition: within ?? (named ? allOf([named.condition, understood.condition]) : understood.condition),
    order: [...(sort.order ?? named?.order ?? namespace.relevance(understood.terms)), where(namespace.key)],
    ranked: sort.order === undefined,
    size: size.value,
    offset: offset.value,
    facets: facets.asked,
    compressed: query.get("compressed")?.toLowerCase() === "true",
    download: download.value,
    lacking: [...understood.lacking, ...sort.lacking],
    missing: [
      ...(named?.missing ?? []),
      ...fields.lacking,
      ...facets.lacking,
      ...(isoforms.value ? ["isoforms"] : []),
    ],
    messages,
  };
}

function readFlag(query: URLSearchParams, name: string): { value: boolean; messages: string[] } {
  const text = query.get(name)?.trim().toLowerCase() ?? "";
  if (text === "" || text === "true" || text === "false") return { value: text === "true", messages: [] };
  const message = `The '${name}' parameter has invalid format. It should be a boolean true or false`;
  return { value: false, messages: [message] };
}

function readSort(
  text: string | null,
  { sorts }: Pick<Namespace<never>, "sorts">,
): { order?: Order; messages: string[]; lacking: string[] } {
  if (text === null || text.trim() === "") return { messages: [], lacking: [] };
  const keys = text
    .trim()
    .toLowerCase()
    .split(",")
    .map((key) => key.trim().split(/\s+/));
  if (!keys.every((key) => key.length === 2)) {
    return { messages: ["Invalid sort parameter format. Expected format fieldName asc|desc."], lacking: [] };
  }
  const messages: string[] = [];
  const lacking: string[] = [];
  const order = keys.flatMap(([field = "", direction = ""]) => {
    if (!Object.hasOwn(sorts, field)) messages.push(`Invalid sort field '${field}'`);
    else if (sorts[field] === undefined) lacking.push(field);
    // A value that is not held is neither the least nor the greatest.
    if (direction === "asc" || direction === "desc") {
      return [where(`${sorts[field]} ${direction} NULLS LAST`)];
    }
    messages.push(`Invalid sort field order '${direction}'. Expected asc or desc`);
    return [];
  });
  return { order, messages, lacking };
}

function readSize(text: string | null, fallback: number): { value: number; messages: string[] } {
  if (text === null || text.trim() === "") return { value: fallback, messages: [] };
  if (!/^[+-]?\d+$/.test(text.trim()))
    return { value: fallback, messages: ["Invalid request received. size"] };
  const value = Number(text);
  if (value > LARGEST_SIZE)
    return { value, messages: [`'size' must be less than or equal to ${LARGEST_SIZE}`] };
  if (value < 0) return { value, messages: ["'size' must be greater than or equal to 0"] };
  return { value, messages: [] };
}

/** A cursor is the number of entries already given, in base 36; callers treat it as opaque. */
function readCursor(text: string | null): { value: number; messages: string[] } {
  if (text === null || text === "") return { value: 0, messages: [] };
  const value = /^[0-9a-z]{1,10}$/.test(text) ? Number.parseInt(text, 36) : Number.NaN;
  return Number.isSafeInteger(value)
    ? { value, messages: [] }
    : { value: 0, messages: ["Invalid request received. cursor"] };
}
