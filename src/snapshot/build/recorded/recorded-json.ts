import type { JsonValue } from "../../../biology/index.ts";

type Json = JsonValue | undefined;

/** What stands at a path of members and elements, `genes.0.geneName.value`; undefined where the path ends early. */
export const at = (value: Json, path = ""): Json =>
  path === "" ? value : path.split(".").reduce(partOf, value);

/** Elements of the list at a path; none where there is no list. */
export function listAt(value: Json, path = ""): readonly JsonValue[] {
  const found = at(value, path);
  return Array.isArray(found) ? found : [];
}

/** Names and values of the object at a path; none where there is no object. */
export function membersAt(value: Json, path = ""): readonly (readonly [string, JsonValue])[] {
  const found = at(value, path);
  return typeof found === "object" && found !== null && !Array.isArray(found) ? Object.entries(found) : [];
}

/** How the scalars of an answer become cells; null where there is none, or an empty text. */
interface CellReader {
  textAt(value: Json, path?: string): string | null;
  numberAt(value: Json, path?: string): number | null;
  /** Texts of a list, joined with `|`. */
  joinedAt(value: Json, path?: string): string | null;
}

/** A text is a text and a number a number, as the answer writes them. */
export const typed = cellReader({
  text: (value) => (typeof value === "string" ? value : null),
  number: (value) => (typeof value === "number" ? value : null),
});

/** For answers of Ensembl's tests, in which the types of numbers and texts are not authoritative: the column decides. */
export const untyped = cellReader({
  text: scalarText,
  number: (value) => {
    const written = scalarText(value) || Number.NaN;
    return Number.isFinite(Number(written)) ? Number(written) : null;
  },
});

interface Scalars {
  readonly text: (value: Json) => string | null;
  readonly number: (value: Json) => number | null;
}

function cellReader({ text, number }: Scalars): CellReader {
  return {
    textAt: (value, path) => text(at(value, path)) || null,
    numberAt: (value, path) => number(at(value, path)),
    joinedAt: (value, path) =>
      listAt(value, path)
        .flatMap((part) => text(part) || [])
        .join("|") || null,
  };
}

function scalarText(value: Json): string | null {
  return value === undefined || typeof value === "object" ? null : String(value);
}

function partOf(value: Json, key: string): Json {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, JsonValue>>)[key]
    : undefined;
}
