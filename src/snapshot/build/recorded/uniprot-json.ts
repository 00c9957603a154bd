import type { JsonValue } from "../../../biology/index.ts";
import { describeSequence } from "../../uniprot/sequence.ts";

type Json = JsonValue | undefined;

/** What stands at a path of members: `a.b`; undefined where there is nothing. */
export const at = (value: Json, path: string): Json =>
  path
    .split(".")
    .reduce<Json>(
      (inner, key) =>
        typeof inner === "object" && inner !== null && !Array.isArray(inner)
          ? (inner as Readonly<Record<string, JsonValue>>)[key]
          : undefined,
      value,
    );

export const textAt = (value: Json, path: string): string | null => {
  const found = at(value, path);
  return typeof found === "string" && found !== "" ? found : null;
};

export const wholeAt = (value: Json, path: string): number | null => {
  const found = at(value, path);
  return typeof found === "number" ? found : null;
};

export const listAt = (value: Json, path: string): readonly JsonValue[] => {
  const found = at(value, path);
  return Array.isArray(found) ? found : [];
};

/** Texts of a list, in one cell; null where there are none. */
export const cellAt = (value: Json, path: string): string | null => {
  const texts = listAt(value, path).filter((part) => typeof part === "string");
  return texts.length > 0 ? texts.join("|") : null;
};

/** Entries of an answer: its results, or the answer itself. */
export const entriesOf = (answer: JsonValue): readonly JsonValue[] =>
  Array.isArray(at(answer, "results")) ? listAt(answer, "results") : [answer];

/** Why a recorded sequence is not to be believed: its length, mass and checksums are computed and compared. */
export function wrongSequence(sequence: Json): string | undefined {
  const value = textAt(sequence, "value");
  if (value === null) return "no sequence";
  const computed = describeSequence(value);
  const stated = (["length", "molWeight", "crc64", "md5"] as const).filter(
    (key) => at(sequence, key) !== undefined && at(sequence, key) !== computed[key],
  );
  return stated.length > 0 ? `${stated.join(", ")} of the sequence are not those computed` : undefined;
}
