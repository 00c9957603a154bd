export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

export type JsonType = "string" | "integer" | "number" | "boolean" | "array";

/** The part of JSON Schema 2020-12 that describes one argument. */
export interface ArgumentSchema {
  readonly type: JsonType | readonly JsonType[];
  readonly pattern?: string;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: { readonly type: JsonType; readonly enum?: readonly string[] };
}

/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in free text where something of a kind is written. */
export interface Mention<Value = unknown> extends Span {
  /** The text as written. */
  readonly text: string;
  readonly value: Value;
  /** The canonical spelling, ready to be used as an argument. */
  readonly normal: string;
}

/**
 * One kind of identifier or notation: how it is found in text, read, spelled and compared.
 * Inputs of `parse`, `normalise` and `equals` are JSON values, because models send `5` and `"5"`, `true` and `"true"`.
 */
export interface Kind<Value = unknown> {
  /** Stable name in kebab-case, e.g. `gene-symbol`. */
  readonly id: string;
  /** What people call it, with its article: `a gene symbol`. */
  readonly title: string;
  /** Spellings that parse, canonical one first. */
  readonly examples: readonly [string, ...string[]];
  readonly schema: ArgumentSchema;
  /** What its values are made of, where that is a closed list the schema does not write out; for suggestions. */
  readonly vocabulary?: readonly string[];
  /** Every mention in the text, left to right, never overlapping. */
  recognise(text: string): readonly Mention<Value>[];
  /** The value, or undefined where the input does not read as this kind. */
  parse(input: JsonValue): Value | undefined;
  /** The canonical spelling, or undefined where the input does not parse. */
  normalise(input: JsonValue): string | undefined;
  /** Whether two spellings mean the same thing. Inputs that do not parse are equal only when identical. */
  equals(left: JsonValue, right: JsonValue): boolean;
}

/** What a kind's own file has to say; the rest follows from it. */
export interface KindDefinition<Value> {
  readonly id: string;
  readonly title: string;
  readonly examples: readonly [string, ...string[]];
  /** @default { type: "string" } */
  readonly schema?: ArgumentSchema;
  /** Gets trimmed text; numbers and booleans arrive as their JSON spelling. */
  readonly parse: (text: string) => Value | undefined;
  readonly format: (value: Value) => string;
  /**
   * Either a global regular expression whose first group (or whole match) is offered to `parse`,
   * or a function for kinds that no expression finds.
   */
  readonly find: RegExp | ((text: string) => readonly Mention<Value>[]);
  /** @default the canonical spellings are the same */
  readonly same?: (left: Value, right: Value) => boolean;
}

/** Builds a kind from its definition. */
export function defineKind<Value>(definition: KindDefinition<Value>): Kind<Value> {
  const { id, title, examples, parse, format, find, same } = definition;
  const read = (input: JsonValue): Value | undefined => {
    const text = asText(input);
    return text === undefined ? undefined : parse(text);
  };
  return {
    id,
    title,
    examples,
    schema: definition.schema ?? { type: "string" },
    recognise: (text) => (find instanceof RegExp ? matches({ text, find, parse, format }) : find(text)),
    parse: read,
    normalise: (input) => {
      const value = read(input);
      return value === undefined ? undefined : format(value);
    },
    equals: (left, right) => {
      const [a, b] = [read(left), read(right)];
      if (a === undefined || b === undefined) return asText(left) === asText(right);
      return same ? same(a, b) : format(a) === format(b);
    },
  };
}

/** The text of a scalar or of a list of scalars; undefined for null and for objects. */
export function asText(input: JsonValue): string | undefined {
  if (typeof input === "string") return input.trim();
  if (typeof input === "number" || typeof input === "boolean") return String(input);
  if (!Array.isArray(input)) return undefined;
  const parts = input.map((part) => asText(part as JsonValue));
  return parts.includes(undefined) ? undefined : parts.join(",");
}

function matches<Value>({
  text,
  find,
  parse,
  format,
}: {
  text: string;
  find: RegExp;
  parse: (text: string) => Value | undefined;
  format: (value: Value) => string;
}): Mention<Value>[] {
  const mentions: Mention<Value>[] = [];
  for (const match of text.matchAll(find)) {
    const written = match[1] ?? match[0];
    const value = parse(written);
    if (value === undefined) continue;
    const start = match.index + match[0].indexOf(written);
    mentions.push({ start, end: start + written.length, text: written, value, normal: format(value) });
  }
  return mentions;
}
