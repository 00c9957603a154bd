/** What stands at one path of an answer: every type seen there, with a value of each. */
export type Shape = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * A value's leaves and branches by path: members joined with dots, `[]` for the elements of a list, `*` for keys that are ids.
 * In XML an element may stand once or many times, so lists have no path of their own, and a `Name` tells items apart.
 */
export function shapeOf(value: unknown, format: string): Map<string, Map<string, string>> {
  const shape = new Map<string, Map<string, string>>();
  addShape(value, { path: "", shape, isXml: format === "xml" });
  return shape;
}

interface Adding {
  readonly path: string;
  readonly shape: Map<string, Map<string, string>>;
  readonly isXml: boolean;
}

function addShape(value: unknown, { path: at, shape, isXml }: Adding): void {
  if (isXml && Array.isArray(value)) {
    for (const element of value) addShape(element, { path: at, shape, isXml });
    return;
  }
  const named = isXml && isObject(value) && typeof value["@Name"] === "string" ? `(${value["@Name"]})` : "";
  const path = at + named;
  const types = shape.get(path) ?? new Map<string, string>();
  shape.set(path, types.set(isXml && value === "" ? "empty" : typeOf(value), String(value).slice(0, 60)));
  if (Array.isArray(value)) {
    for (const element of value) addShape(element, { path: `${path}[]`, shape, isXml });
  } else if (isObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      // What a test of the service did not look at stands under an empty key.
      if (key === "") continue;
      addShape(member, { path: `${path}${path && "."}${isId(key) ? "*" : key}`, shape, isXml });
    }
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Keys that name an entity and not a field: `672` of esummary, `ENSG00000012048` of a POST, `rs334`. */
const isId = (key: string): boolean =>
  /^(\d+|rs\d+|ENS[A-Z]*\d+(\.\d+)?|(GO|SO|EFO|HP):\d+|[ACGTN]+|[A-Z]{3,}_\S+|.*[\d:.>-]{6,}.*)$/.test(key);

/**
 * Type of a value, told finer where clients depend on it: a whole number, digits in a string, a date and its form, a place.
 * Units are told by that form: `2014-01-01` or `2014/01/01 00:00`, `1..20` or `1-20`.
 */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value !== "string") return typeof value;
  return STRINGS.find(([pattern]) => pattern.test(value))?.[1] ?? "string";
}

const STRINGS: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^-?\d+$/, "digits"],
  [/^\d{4}-\d\d-\d\d$/, "date 2001-12-31"],
  [/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/, "time 2001-12-31T23:59"],
  [/^\d{4}\/\d\d\/\d\d( \d\d:\d\d)?$/, "date 2001/12/31"],
];

/** Whether a client that reads the one reads the other: digits where text stands, a whole number where a fraction may. */
export function isSameType(
  ours: string,
  theirs: ReadonlySet<string>,
  { loose }: { readonly loose: boolean },
): boolean {
  if (theirs.has(ours) || ours === "empty" || ours === "null" || theirs.has("empty")) return true;
  if (theirs.size === 1 && theirs.has("null")) return true;
  const fitting = FITTING[ours] ?? [];
  if (fitting.some((type) => theirs.has(type))) return true;
  // Ensembl's own tests do not tell a number from its digits, nor true from 1.
  return loose && SCALARS.has(ours) && [...theirs].some((type) => SCALARS.has(type));
}

const FITTING: Readonly<Record<string, readonly string[]>> = {
  integer: ["number"],
  number: ["integer"],
  digits: ["string"],
  string: ["digits", "date 2001/12/31"],
  "date 2001/12/31": ["string"],
};

const SCALARS: ReadonlySet<string> = new Set(["integer", "number", "digits", "string", "boolean", "null"]);

/** Form of a text that is neither JSON nor XML: what its lines begin with. */
export function textShapeOf(text: string): Map<string, Map<string, string>> {
  const shape = new Map<string, Map<string, string>>();
  const lines = text.split("\n").slice(0, 5_000);
  for (const line of lines) {
    const path = lineForm(line);
    if (path !== undefined) shape.set(path, new Map([["line", line.slice(0, 60)]]));
  }
  return shape;
}

function lineForm(line: string): string | undefined {
  if (line.startsWith(">")) return "> header";
  const tag = /^( {0,5}|)([A-Z][A-Z_]{1,12})( *-)? /.exec(line);
  if (tag) return `${tag[1] ?? ""}${tag[2] ?? ""}${tag[3] ? " -" : ""}`;
  if (/^[A-Za-z*-]{20,}$/.test(line)) return "residues";
  if (line.includes("\t")) return `${line.split("\t").length} columns`;
  if (line.includes("|")) return `${line.split("|").length} parts between bars`;
  return undefined;
}
