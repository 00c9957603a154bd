/**
 * What stands at a dotted path of a JSON value or XML tree; `*` stands for every element of a list (or for the value
 * itself where the service left the list out because it has one element), `""` for the value itself. `key=value` stands for
 * the elements whose member has that value. A list met without `*` is entered too, so that `DocSum.Id` reads both one and many. An attribute is found with or without its `@`.
 * @returns undefined where nothing is there; a flat list where the path met a list.
 */
export function valueAt(value: unknown, path: string): unknown {
  if (path === "") return value;
  let found: unknown = value;
  for (const step of path.split(".")) {
    found = step === "*" ? elements(found) : member(found, step);
    if (found === undefined) return undefined;
  }
  return found;
}

function elements(value: unknown): unknown {
  return Array.isArray(value) || value === undefined || value === null ? (value ?? undefined) : [value];
}

function member(value: unknown, step: string): unknown {
  if (Array.isArray(value)) {
    if (/^\d+$/.test(step)) return value[Number(step)];
    const condition = /^(\w+)=(.+)$/.exec(step);
    if (condition) return matching(value, condition);
    const found = value.flatMap((element) => member(element, step) ?? []);
    return found.length === 0 ? undefined : found;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const fields = value as Record<string, unknown>;
  if (Object.hasOwn(fields, step)) return fields[step];
  return Object.hasOwn(fields, `@${step}`) ? fields[`@${step}`] : undefined;
}

/** The elements whose member has a value, for `commentType=FUNCTION`. */
function matching(list: readonly unknown[], [, key = "", wanted]: readonly string[]): unknown {
  const found = list.filter((element) => leafText(member(element, key)) === wanted);
  return found.length === 0 ? undefined : found;
}

/** The value as a list: itself, one element, or nothing. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null || value === "" ? [] : [value];

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Text of a leaf: of a string or number, or of an XML element that has attributes beside its text. */
export function leafText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return isFields(value) && typeof value["#text"] === "string" ? value["#text"] : undefined;
}
