import type { JsonValue } from "../../../biology/index.ts";
import type { Assertion } from "./answer-folder.ts";

export type JsonObject = Readonly<Record<string, JsonValue>>;

/** In the server's assertions the types of numbers and strings are not authoritative, so a cell says which it is. */
export const textCell = (value: JsonValue | undefined): string | null =>
  value === undefined || value === null || value === "" || typeof value === "object" ? null : String(value);

export const numberCell = (value: JsonValue | undefined): number | null => {
  const written = textCell(value);
  return written !== null && Number.isFinite(Number(written)) ? Number(written) : null;
};

export const objectOf = (value: JsonValue | undefined): JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

export const partsOf = (value: JsonValue | undefined): readonly JsonValue[] =>
  Array.isArray(value) ? value : [];

/** Elements joined with `|`; null where there are none. */
export const listCell = (value: JsonValue | undefined): string | null =>
  partsOf(value).map(String).join("|") || null;

/** First element of a list, as text. */
export const firstCell = (value: JsonValue | undefined): string | null => textCell(partsOf(value)[0]);

/**
 * Objects that whole answers to a path held, each id once: the answer itself, or the elements of its member.
 * `path` is compared with the beginning of the URL's path.
 */
export function recordedObjects(
  assertions: readonly Assertion[],
  { path, member, id = "id" }: { readonly path: string; readonly member: string; readonly id?: string },
): JsonObject[] {
  const found = assertions
    .filter(({ url, path: at }) => url.startsWith(path) && at === "")
    .flatMap(({ expected }) => {
      const whole = objectOf(expected);
      return member in whole ? partsOf(whole[member]).map(objectOf) : [whole];
    });
  return [...new Map(found.flatMap((one) => (textCell(one[id]) ? [[one[id], one] as const] : []))).values()];
}
