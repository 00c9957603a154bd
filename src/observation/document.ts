import type { FunctionDefinition, Hints } from "../catalog/definition.ts";
import type { Content } from "../client/outcome.ts";
import { asList, isFields, leafText, valueAt } from "../client/value-at.ts";
import { blastDocument } from "./blast-document.ts";
import { type Column, columnsOf } from "./columns.ts";
import { SHAPES, type Shape } from "./shapes.ts";
import { tableDocument } from "./table-document.ts";
import { treeDocument } from "./tree-document.ts";

/** An answer seen as results, whatever its format. */
export interface Document {
  /** The results, in the service's order; one element where the answer is one record. */
  readonly records: readonly unknown[];
  /** Whether the answer is a list, even of one. */
  readonly isList: boolean;
  /** Most important fields of a result, in order; empty where nobody said. */
  readonly columns: readonly Column[];
  /** Whether other fields may be shown too. */
  readonly more: boolean;
  /** What one result is called. */
  readonly noun?: string;
  /** Facts beside the results: the query as translated, the database searched. */
  readonly context: readonly string[];
  readonly total?: number;
}

/** Sees JSON, XML and tabular content as results; undefined for text that has no such structure. */
export function documentOf(
  content: Content,
  definition: FunctionDefinition | undefined,
): Document | undefined {
  const hints = definition?.observe ?? {};
  const special = blastDocument(content) ?? treeDocument(content, hints.keep) ?? tableDocument(content);
  if (special)
    return hints.noun === undefined || special.noun !== undefined
      ? special
      : { ...special, noun: hints.noun };
  const { value } = content;
  if (value === undefined) return undefined;
  return hinted(value, hints) ?? shaped(value, hints) ?? guessed(value, hints);
}

/** The results that the function's file points to; undefined where the answer does not look like that. */
function hintedRecords(value: unknown, { list, keys }: Hints): readonly unknown[] | undefined {
  if (keys !== undefined) {
    const names = valueAt(value, keys);
    const holder = valueAt(value, keys.slice(0, Math.max(0, keys.lastIndexOf("."))));
    if (!Array.isArray(names) || !isFields(holder)) return undefined;
    // A name is a key as it stands: accessions have dots, which a path would take apart.
    return names.flatMap((name) => holder[String(name)] ?? []);
  }
  const found = list === undefined ? undefined : valueAt(value, list);
  return Array.isArray(found) ? found : undefined;
}

/** The document as the function's file describes it, where the answer looks like that. */
export function hinted(value: unknown, hints: Hints): Document | undefined {
  const { list, keys, keep = [], noun, total } = hints;
  const isList = list !== undefined || keys !== undefined;
  const found = hintedRecords(value, hints);
  if (isList && !found) return undefined;
  if (!isList && !keep.some((path) => valueAt(value, path) !== undefined)) return undefined;
  const shape = isList
    ? SHAPES.find((one) => one.list === list && valueAt(value, one.has) !== undefined)
    : undefined;
  return {
    // Some services send a list of one-record answers where several records were asked for.
    records: found ?? (Array.isArray(value) ? value : [value]),
    isList: isList || Array.isArray(value),
    columns: columnsOf(keep),
    more: true,
    context: shape ? contextOf(value, shape) : [],
    ...named(noun),
    ...counted(total === undefined ? undefined : valueAt(value, total)),
  };
}

/** The document as its root element or member tells. */
function shaped(value: unknown, hints: Hints): Document | undefined {
  const shape = SHAPES.find(({ has }) => valueAt(value, has) !== undefined);
  if (!shape) return undefined;
  const records = recordsOf(valueAt(value, shape.list ?? shape.has)) ?? [];
  return {
    records,
    isList: shape.list !== undefined || records.length !== 1,
    columns: shape.fields
      ? shape.fields.map(([label, path]) => ({ label, path }))
      : columnsOf(hints.keep ?? []),
    more: shape.fields === undefined || shape.more === true,
    context: contextOf(value, shape),
    ...named(shape.noun ?? hints.noun),
    ...counted(shape.total === undefined ? undefined : valueAt(value, shape.total)),
  };
}

const contextOf = (value: unknown, { context = [] }: Shape): readonly string[] =>
  context.flatMap(([label, path]) => {
    const text = leafText(valueAt(value, path));
    return text ? [`${label}: ${text}`] : [];
  });

/** A list is a list; an object around one list is that list; anything else is one record. */
function guessed(value: unknown, { keep = [], noun }: Hints): Document {
  const columns = columnsOf(keep);
  const base = { columns, more: true, context: [], ...named(noun) };
  if (Array.isArray(value)) return { ...base, records: value, isList: true };
  if (isFields(value)) {
    const [only, ...others] = Object.values(value);
    if (others.length === 0 && Array.isArray(only) && only.every(isFields))
      return { ...base, records: only, isList: true };
    if (others.length === 0 && isFields(only)) return guessed(only, { keep, ...named(noun) });
  }
  return { ...base, records: [value], isList: false };
}

/** A list as it is, the records of an esummary result in the order of its `uids`, or one record alone. */
function recordsOf(value: unknown): readonly unknown[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (isFields(value) && Array.isArray(value["uids"])) {
    return value["uids"].flatMap((uid) => value[String(uid)] ?? []);
  }
  return asList(value).map(readItems);
}

/** esummary version 1 writes `<Item Name="Title">…</Item>`; read as a field `Title`. */
function readItems(record: unknown): unknown {
  if (!isFields(record) || !("Item" in record)) return record;
  const items = asList(record["Item"]).filter(isFields);
  if (!items.every((item) => typeof item["@Name"] === "string")) return record;
  const fields = new Map<string, unknown>(Object.entries(record).filter(([name]) => name !== "Item"));
  for (const item of items) {
    const name = String(item["@Name"]);
    const value = "Item" in item ? itemValue(item) : (item["#text"] ?? "");
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : [...asList(before), value]);
  }
  return Object.fromEntries(fields);
}

function itemValue(item: Record<string, unknown>): unknown {
  if (item["@Type"] !== "List") return readItems({ Item: item["Item"] });
  return asList(item["Item"]).map((one) =>
    isFields(one) ? (one["#text"] ?? readItems({ Item: one["Item"] })) : one,
  );
}

const named = (noun: string | undefined): { noun?: string } => (noun === undefined ? {} : { noun });

const counted = (value: unknown): { total?: number } => {
  const text = leafText(value);
  return text !== undefined && /^\d{1,15}$/.test(text) ? { total: Number(text) } : {};
};
