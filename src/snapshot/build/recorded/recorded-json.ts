import type { JsonValue } from "../../../biology/index.ts";

type Json = JsonValue | undefined;

/** The value at a way through objects: `at(answer, "tree", "tax", "id")`; undefined where the way ends early. */
export const at = (value: Json, ...way: readonly string[]): Json =>
  way.reduce<Json>((here, name) => (isObject(here) ? here[name] : undefined), value);

export const listAt = (value: Json, ...way: readonly string[]): readonly JsonValue[] => {
  const list = at(value, ...way);
  return Array.isArray(list) ? (list as readonly JsonValue[]) : [];
};

/** Text, or NULL; the types of scalars in assertions are not authoritative, so a number is read as its text. */
export function textAt(value: Json, ...way: readonly string[]): string | null {
  const found = at(value, ...way);
  if (typeof found === "number") return String(found);
  return typeof found === "string" && found !== "" ? found : null;
}

/** Number, or NULL; written as a text in some answers. */
export function numberAt(value: Json, ...way: readonly string[]): number | null {
  const written = textAt(value, ...way);
  return written === null || !Number.isFinite(Number(written)) ? null : Number(written);
}

const isObject = (value: Json): value is { readonly [name: string]: JsonValue } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
