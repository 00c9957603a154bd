import { where } from "../query/condition.ts";
import type { Order } from "../query/rows.ts";
import type { RouteContext } from "../route.ts";
import { negotiate } from "./format.ts";
import type { Format, Namespace } from "./namespace.ts";
import { type Understood, understand } from "./query.ts";
import { type Fields, readFields } from "./return-fields.ts";

const DEFAULT_SIZE = 25;
const LARGEST_SIZE = 500;

/** The parameters of a search or stream, read and checked. */
export interface ListRequest {
  readonly format: Format;
  readonly fields: Fields;
  readonly condition: Understood["condition"];
  readonly order: Order;
  /** No sort was asked for, so the best come first. */
  readonly ranked: boolean;
  readonly size: number;
  readonly offset: number;
  /** Query and sort fields that the facts held cannot answer: without them the answer would be another. */
  readonly lacking: readonly string[];
  /** Asked for beside the entries, and not held: the entries are right without them. */
  readonly missing: readonly string[];
  /** All faults at once, in the service's words. */
  readonly messages: readonly string[];
}

export function readListRequest<Row>(
  { query, request, database }: RouteContext,
  namespace: Namespace<Row>,
): ListRequest {
  const messages: string[] = [];
  const negotiated = negotiate({ request, query }, namespace.formats);
  if ("message" in negotiated) messages.push(negotiated.message);
  const text = query.get("query");
  if (text === null) messages.push("'query' is a required parameter");
  const understood = understand(text ?? "", { namespace, database });
  const fields = readFields(query.getAll("fields").join(","), { namespace, database });
  const sort = readSort(query.get("sort"), namespace);
  const size = readSize(query.get("size"));
  const offset = readCursor(query.get("cursor"));
  messages.push(
    ...understood.messages,
    ...fields.messages,
    ...sort.messages,
    ...size.messages,
    ...offset.messages,
  );
  return {
    format: "format" in negotiated ? negotiated.format : "json",
    fields,
    condition: understood.condition,
    order: [...(sort.order ?? namespace.relevance(understood.terms)), where(namespace.key)],
    ranked: sort.order === undefined,
    size: size.value,
    offset: offset.value,
    lacking: [...understood.lacking, ...sort.lacking],
    missing: [...fields.lacking, ...beside(query)],
    messages,
  };
}

/** Facets and isoforms come with the entries; neither is held. */
function beside(query: URLSearchParams): string[] {
  const isoforms = query.get("includeIsoform") === "true" ? ["isoforms"] : [];
  return [...(query.get("facets") ? ["facets"] : []), ...isoforms];
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
    if (direction === "asc" || direction === "desc") return [where(`${sorts[field]} ${direction}`)];
    messages.push(`Invalid sort field order '${direction}'. Expected asc or desc`);
    return [];
  });
  return { order, messages, lacking };
}

function readSize(text: string | null): { value: number; messages: string[] } {
  if (text === null || text.trim() === "") return { value: DEFAULT_SIZE, messages: [] };
  if (!/^[+-]?\d+$/.test(text.trim()))
    return { value: DEFAULT_SIZE, messages: ["Invalid request received. size"] };
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
