import { defineKind, type Kind } from "../biology/kind.ts";

interface Words {
  readonly id: string;
  readonly title: string;
  /** What Ensembl calls each value, and what people call it besides; plurals with `s` are understood. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Other values that Ensembl may know; without it the list is closed. */
  readonly others?: RegExp;
}

/** A kind for values that questions put in other words: `orthologs` for `orthologues`. */
export function words({ id, title, values, others }: Words): Kind<string> {
  const [first = "", ...rest] = Object.keys(values);
  const called = new Map<string, string>();
  for (const [value, names] of Object.entries(values)) {
    for (const name of [value, ...names]) called.set(fold(name), value);
  }
  const parse = (text: string) =>
    called.get(fold(text)) ??
    called.get(fold(text).replace(/s$/, "")) ??
    (others?.test(text) ? text : undefined);
  return defineKind<string>({
    id,
    title,
    examples: [first, ...rest],
    schema: others ? { type: "string" } : { type: "string", enum: [first, ...rest] },
    parse,
    format: (value) => value,
    find: wholeWords([...called.keys()]),
  });
}

const fold = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, "_");

function wholeWords(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((left, right) => right.length - left.length);
  const spellings = longestFirst.map((name) =>
    name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replaceAll("_", "[\\s_-]"),
  );
  return new RegExp(`(?<![\\w.-])(?:${spellings.join("|")})s?(?![\\w]|[.-]\\w)`, "gi");
}
