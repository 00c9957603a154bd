import { isFields, leafText, valueAt } from "../client/value-at.ts";
import { inline, isNothing } from "./value-text.ts";

/** One field of every record: where it stands and what it is called in the text. */
export interface Column {
  readonly label: string;
  readonly path: string;
}

const MAX_COLUMNS = 80;
const MAX_DEPTH = 6;
/** Steps that say nothing as the last part of a name. */
const GENERIC = new Set(["value", "#text", "*", "0"]);

/** Last steps that need the step before them to mean something: `keyword.name`, `sequence.length`. */
const VAGUE = new Set([
  "id",
  "name",
  "type",
  "value",
  "key",
  "description",
  "version",
  "source",
  "category",
  "label",
  "title",
  "content",
  "length",
  "rank",
  "start",
  "end",
  "text",
  "count",
  "url",
]);

/** Columns with the shortest labels that still tell the paths apart: `Article.ArticleTitle` becomes `ArticleTitle`. */
export function columnsOf(paths: readonly string[], taken: readonly Column[] = []): readonly Column[] {
  const names = paths.map(nameParts);
  const used = new Map<string, number>(taken.map(({ label }) => [label, 1]));
  for (const parts of names) {
    for (let size = 1; size <= parts.length; size += 1) {
      const suffix = parts.slice(-size).join(".");
      used.set(suffix, (used.get(suffix) ?? 0) + 1);
    }
  }
  return paths.map((path, index) => {
    const parts = names[index] ?? [];
    let size = VAGUE.has(parts.at(-1) ?? "") ? 2 : 1;
    while (size < parts.length && (used.get(parts.slice(-size).join(".")) ?? 0) > 1) size += 1;
    return { path, label: parts.slice(-size).join(".") || "value" };
  });
}

function nameParts(path: string): readonly string[] {
  const parts = path
    .split(".")
    .filter((part) => !/^(\*|\d+)$/.test(part))
    .map((part) => part.replace(/^[@#]/, ""));
  while (parts.length > 1 && GENERIC.has(parts.at(-1) ?? "")) parts.pop();
  return parts;
}

/** Paths of all fields in the records, shallow ones first, in the order they first appear; lists are looked through. */
export function pathsOf(records: readonly unknown[]): readonly string[] {
  const found = new Map<string, number>();
  for (const record of records) collect(record, { path: "", depth: 0, found });
  const paths = [...found];
  return paths.sort(([, left], [, right]) => left - right).map(([path]) => path);
}

interface Collecting {
  readonly path: string;
  readonly depth: number;
  readonly found: Map<string, number>;
}

function collect(value: unknown, { path, depth, found }: Collecting): void {
  if (found.size >= MAX_COLUMNS || isNothing(value)) return;
  if (!isFields(value) && !Array.isArray(value)) {
    if (path !== "" && !found.has(path)) found.set(path, depth);
    return;
  }
  if (leafText(value) !== undefined || depth >= MAX_DEPTH) {
    if (path !== "" && !found.has(path)) found.set(path, depth);
    return;
  }
  if (Array.isArray(value)) {
    for (const element of value.slice(0, 3)) collect(element, { path, depth, found });
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    // A name with a dot would read as two steps.
    if (!name.includes("."))
      collect(member, { path: path === "" ? name : `${path}.${name}`, depth: depth + 1, found });
  }
}

/** `label: value` of one record, or "" where it has none. */
export function cell(
  record: unknown,
  { column: { path, label }, max }: { readonly column: Column; readonly max: number },
): string {
  const value = valueAt(record, path);
  return isNothing(value) ? "" : `${label}: ${inline(value, Math.max(12, max))}`;
}
