import { asText, type JsonType, type Kind, type Mention } from "./kind.ts";

/** A closed list of values, as a service documents it. */
export interface ChoiceDefinition<Value extends string | number> {
  readonly id: string;
  readonly title: string;
  readonly values: readonly [Value, ...Value[]];
  /** Whether capitals matter; only for services that tell `t` from `T`. @default false */
  readonly sensitive?: boolean;
  /** Other spellings that people use, each with the listed value it means. */
  readonly aliases?: Readonly<Record<string, Value>>;
}

/**
 * A kind for one of a closed list of values. Reads any capitals and normalises to the listed spelling.
 * In free text a listed value is found as a whole word, with `_`, `-` and a space taken for one another.
 */
export function choice<const Value extends string | number>({
  id,
  title,
  values,
  sensitive = false,
  aliases = {},
}: ChoiceDefinition<Value>): Kind<Value> {
  const fold = (text: string) => (sensitive ? text : text.toLowerCase());
  const loose = (text: string) => fold(text).replace(/[\s_-]+/g, "_");
  const spellings: readonly (readonly [string, Value])[] = [
    ...Object.entries(aliases),
    ...values.map((value) => [String(value), value] as const),
  ];
  const listed = new Map(spellings.map(([written, value]) => [fold(written), value]));
  const spoken = new Map(spellings.map(([written, value]) => [loose(written), value]));
  const words = wholeWords([...spoken.keys()], sensitive ? "gu" : "giu");
  const parse: Kind<Value>["parse"] = (input) => {
    const text = asText(input);
    return text === undefined ? undefined : listed.get(fold(text));
  };
  return {
    id,
    title,
    examples: [String(values[0]), ...values.slice(1).map(String)],
    schema: { type: jsonType(values), enum: values },
    parse,
    normalise: (input) => parse(input)?.toString(),
    equals: (left, right) => (parse(left) ?? asText(left)) === (parse(right) ?? asText(right)),
    recognise: (text) =>
      [...text.matchAll(words)].flatMap((match): Mention<Value>[] => {
        const value = spoken.get(loose(match[0]));
        if (value === undefined) return [];
        const [start, end] = [match.index, match.index + match[0].length];
        return [{ start, end, text: match[0], value, normal: String(value) }];
      }),
  };
}

function wholeWords(values: readonly string[], flags: string): RegExp {
  const longestFirst = [...values].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const alternatives = longestFirst.map((value) => escaped(value).replace(/[ _-]/g, "[ _-]"));
  return new RegExp(
    `(?<![\\p{L}\\p{N}_.-])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}_]|[.-][\\p{L}\\p{N}])`,
    flags,
  );
}

/** Dashes stay as they are: outside brackets they mean themselves. */
const escaped = (value: string) => value.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

function jsonType(values: readonly (string | number)[]): JsonType {
  if (values.every(Number.isInteger)) return "integer";
  return values.every((value) => typeof value === "number") ? "number" : "string";
}
