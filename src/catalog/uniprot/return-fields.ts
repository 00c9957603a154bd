import { fieldList, uniprotSort } from "../../biology/index.ts";
import type { JsonValue, Kind } from "../../biology/kind.ts";

/** Names a list of return fields may hold, and how a name that is not listed can still be right. */
interface Vocabulary {
  readonly title: string;
  readonly names: readonly string[];
  readonly others?: RegExp;
}

/** Longer lists stand in the vocabulary only: a schema that repeats them costs a model more than it tells. */
const LISTED = 40;

/** A list of return fields out of a known vocabulary; capitals, order and repetition do not matter. */
export function returnFields({ title, names, others }: Vocabulary): Kind<readonly string[]> {
  const listed = new Map(names.map((name) => [name.toLowerCase(), name]));
  const known = (name: string): string | undefined =>
    listed.get(name.toLowerCase()) ?? (others?.test(name) ? name.toLowerCase() : undefined);
  const parse = (input: JsonValue): readonly string[] | undefined => {
    const read = fieldList.parse(input)?.map(known);
    return read?.every((name) => name !== undefined) ? [...new Set(read)] : undefined;
  };
  return {
    ...fieldList,
    title,
    examples: [names.slice(0, 3).join(","), names[0] ?? "id"],
    schema: {
      type: ["string", "array"],
      items: { type: "string", ...(others || names.length > LISTED ? {} : { enum: names }) },
    },
    vocabulary: names,
    parse,
    normalise: (input) => parse(input)?.join(","),
  };
}

/** A sort order by the sort keys of one namespace: `gene asc`, several with commas. */
export function sortOrder(keys: readonly string[]): Kind {
  const listed = new Set(keys);
  const parse = (input: JsonValue) => {
    const order = uniprotSort.parse(input);
    return order?.every(({ field }) => listed.has(field)) ? order : undefined;
  };
  const [first = "id"] = keys;
  const orders = keys.flatMap((key) => [`${key} asc`, `${key} desc`]);
  return {
    ...uniprotSort,
    title: `a sort order (${keys.join(", ")}, each with asc or desc)`,
    examples: [`${first} asc`, ...orders],
    schema: { type: "string" },
    vocabulary: orders,
    parse,
    normalise: (input) => (parse(input) === undefined ? undefined : uniprotSort.normalise(input)),
  };
}
