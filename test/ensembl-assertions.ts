import type { Assertion } from "../src/snapshot/build/recorded/answer-folder.ts";
import { hasShared, sharedText } from "./shared.ts";

/** An assertion with the type it asks for. */
export interface ServerAssertion extends Assertion {
  readonly ctype: string | null;
}

/** What the Ensembl REST server's own tests say of the requests whose path begins so; nothing without ../shared. */
export const assertionsOf = (prefix = "/"): ServerAssertion[] =>
  (hasShared ? sharedText("responses/ensembl/all__upstream_asserts.jsonl") : "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ServerAssertion)
    .filter(({ url }) => url.startsWith(prefix));

/** `(?^:key in your POST)`, an expected error as Perl prints its regular expression. */
export const expressionOf = (written: unknown): RegExp =>
  new RegExp(/^\(\?\^\w*:(.*)\)$/s.exec(String(written))?.[1]?.replaceAll("\\@", "@") ?? "(?!)");

/** A recorded answer of Ensembl by the name of its file. */
export const recordedAnswer = (file: string): unknown => JSON.parse(sharedText(`responses/ensembl/${file}`));

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
