import type { JsonValue } from "../src/biology/index.ts";
import type { Assertion } from "../src/snapshot/build/recorded/answer-folder.ts";
import { sharedText } from "./shared.ts";

/** What the Ensembl REST server's own tests say of the requests whose path begins so; `ctype` is the type asked for. */
export const assertionsOf = (prefix: string): (Assertion & { readonly ctype: string | null })[] =>
  sharedText("responses/ensembl/all__upstream_asserts.jsonl")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))
    .filter(({ url }) => url.startsWith(prefix));

/** A recorded answer of Ensembl by the name of its file. */
export const recordedAnswer = (file: string): JsonValue =>
  JSON.parse(sharedText(`responses/ensembl/${file}`)) as JsonValue;

/**
 * A value whose scalars are texts: in the recordings of the server's tests their types are not authoritative, nor is
 * the order of lists, so lists are sorted.
 */
export function loose(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(loose).sort(bySpelling);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([key, member]) => [key, loose(member)]),
    );
  }
  return value === null ? null : String(value);
}

const bySpelling = (left: unknown, right: unknown): number =>
  JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;
