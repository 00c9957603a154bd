import type { JsonValue } from "../../../biology/index.ts";
import type { Assertion } from "./answer-folder.ts";
import { at, listAt, untyped } from "./recorded-json.ts";

/**
 * Objects that whole answers to a path held, each id once: the answer itself, or the elements of its member.
 * `path` is compared with the beginning of the URL's path.
 */
export function assertedObjects(
  assertions: readonly Assertion[],
  { path, member, id = "id" }: { readonly path: string; readonly member?: string; readonly id?: string },
): JsonValue[] {
  const found = assertions
    .filter(({ url, path: within }) => url.startsWith(path) && within === "")
    .flatMap(({ expected }) =>
      member === undefined || at(expected, member) === undefined ? [expected] : listAt(expected, member),
    );
  return [...new Map(found.flatMap((one) => idOf(one, id).map((own) => [own, one] as const))).values()];
}

const idOf = (one: JsonValue, id: string): string[] => {
  const own = untyped.textAt(one, id);
  return own === null ? [] : [own];
};
