import type { JsonValue } from "../../biology/kind.ts";
import type { Database } from "../../client/sqlite.ts";
import type { Entry, Namespace, ReturnField } from "./namespace.ts";

/** The `fields` parameter, read against a namespace. */
export interface Fields {
  /** Undefined: all. */
  readonly asked: readonly ReturnField[] | undefined;
  /** Names asked for that the facts held say nothing about. */
  readonly lacking: readonly string[];
  readonly messages: readonly string[];
}

type Described = Pick<Namespace<never>, "returnFields" | "otherReturn">;

export function readFields(
  text: string | null,
  { namespace, database }: { namespace: Described; database: Database },
): Fields {
  const names = (text ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) return { asked: undefined, lacking: [], messages: [] };
  const byName = namesOf(namespace);
  const asked: ReturnField[] = [];
  const lacking: string[] = [];
  const messages: string[] = [];
  for (const name of names) {
    const field = byName.get(name.toLowerCase()) ?? namespace.otherReturn?.(name.toLowerCase(), database);
    if (field) asked.push(field);
    else messages.push(`Invalid fields parameter value '${name}'`);
    if (field?.lacking) lacking.push(name);
  }
  return { asked, lacking: messages.length > 0 ? [] : lacking, messages };
}

const namesIn = new WeakMap<Described["returnFields"], ReadonlyMap<string, ReturnField>>();

function namesOf({ returnFields }: Described): ReadonlyMap<string, ReturnField> {
  const names =
    namesIn.get(returnFields) ??
    new Map(Object.entries(returnFields).map(([name, field]) => [name.toLowerCase(), field]));
  namesIn.set(returnFields, names);
  return names;
}

/** Nothing of what was asked for is held, apart from what every answer carries. */
export const lacksAll = ({ asked }: Fields): boolean => asked?.every(({ lacking }) => lacking) ?? false;

/** Whether a member (`sequence`, `sequence.length`) is among what is asked for, or a part of it is. */
export function wantedKeys(
  { asked }: Pick<Fields, "asked">,
  always: readonly ReturnField[],
): (key: string) => boolean {
  if (!asked) return () => true;
  const paths = [...asked, ...always].flatMap((field) =>
    field.paths.map((path) => path.replace(/\[[^\]]*\]/g, "")),
  );
  // Asked once for every entry of a page.
  const known = new Map<string, boolean>();
  return (key) => {
    let wanted = known.get(key);
    if (wanted === undefined) {
      wanted = paths.some((path) => `${path}.`.startsWith(`${key}.`) || `${key}.`.startsWith(`${path}.`));
      known.set(key, wanted);
    }
    return wanted;
  };
}

const alwaysOf = new WeakMap<Described["returnFields"], readonly ReturnField[]>();

export function alwaysReturned({ returnFields }: Described): readonly ReturnField[] {
  const fields = alwaysOf.get(returnFields) ?? Object.values(returnFields).filter(({ always }) => always);
  alwaysOf.set(returnFields, fields);
  return fields;
}

/** The entry with only what was asked for, in the entry's own order. */
export function project(entry: Entry, fields: readonly ReturnField[]): Entry {
  const steps = fields.flatMap(({ paths }) => paths.map(parsePath));
  return (keep(entry, steps) ?? {}) as Entry;
}

interface Step {
  readonly key: string;
  readonly filter?: { readonly key: string; readonly value: string };
}

const parsed = new Map<string, readonly Step[]>();

/** Paths are those of the return fields, so there is an end to them. */
function parsePath(path: string): readonly Step[] {
  const steps = parsed.get(path) ?? stepsOf(path);
  parsed.set(path, steps);
  return steps;
}

const stepsOf = (path: string): Step[] =>
  (path.match(/[^.[\]]+(\[[^\]]*\])?/g) ?? []).map((part) => {
    const key = part.replace(/\[.*$/, "");
    const filter = /\[\?\(@\.(\w+)=='([^']*)'\)\]/.exec(part);
    return filter ? { key, filter: { key: filter[1] ?? "", value: filter[2] ?? "" } } : { key };
  });

/** An empty path keeps everything below. */
function keep(value: JsonValue, paths: readonly (readonly Step[])[]): JsonValue | undefined {
  if (paths.some((path) => path.length === 0)) return value;
  if (Array.isArray(value)) {
    const kept = value.map((part) => keep(part, paths)).filter((part) => part !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const out: Record<string, JsonValue> = {};
  for (const [key, below] of Object.entries(value as Entry)) {
    const reaching = paths.filter((path) => path[0]?.key === key);
    if (reaching.length === 0) continue;
    const kept = keepBelow(below, reaching);
    if (kept !== undefined) out[key] = kept;
  }
  return Object.keys(out).length > 0 ? out : undefined;
}

function keepBelow(below: JsonValue, paths: readonly (readonly Step[])[]): JsonValue | undefined {
  const open = paths.filter(([step]) => !step?.filter).map((path) => path.slice(1));
  const filtered = paths.filter(([step]) => step?.filter);
  if (filtered.length === 0 || !Array.isArray(below)) return open.length > 0 ? keep(below, open) : undefined;
  const kept = below.flatMap((part: JsonValue) => {
    const fitting = filtered
      .filter(([step]) => step?.filter && fits(part, step.filter))
      .map((path) => path.slice(1));
    const whole = keep(part, [...fitting, ...open]);
    return whole === undefined ? [] : [whole];
  });
  return kept.length > 0 ? kept : undefined;
}

const fits = (part: JsonValue, { key, value }: { key: string; value: string }): boolean =>
  typeof part === "object" && part !== null && !Array.isArray(part) && (part as Entry)[key] === value;

/** A cell of the tabular format. */
export function cellOf(entry: Entry, field: ReturnField): string {
  if (field.cell) return field.cell(entry).replace(/[\t\r\n]+/g, " ");
  return field.paths
    .flatMap((path) => scalars(keep(entry, [parsePath(path)])))
    .join("; ")
    .replace(/[\t\r\n]+/g, " ");
}

function scalars(value: JsonValue | undefined): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((part) => scalars(part));
  if (typeof value === "object") return Object.values(value).flatMap((part) => scalars(part));
  return [String(value)];
}
