import type { JsonValue } from "../../biology/kind.ts";
import type { Chain, Choice, FunctionAsks, Shape } from "../asks/asks.ts";
import { type Part, parseTemplate } from "../asks/markup.ts";
import { insideVariables, readAssignment, wholeVariable } from "../asks/variables.ts";

/** Which words ask for which value of which parameter: gathered from what the writers of templates marked. */
export interface Lexicon {
  asksFor(words: string, asked: { readonly parameter: string; readonly value: JsonValue }): boolean;
  /** Phrases by `parameter=value`, sorted. */
  entries(): readonly (readonly [key: string, phrases: readonly string[]])[];
}

/** Marked words with variables inside are listed by their words around them. */
const OPEN = "…";

export function lexiconOf(all: readonly FunctionAsks[], extra: readonly ListedWords[] = []): Lexicon {
  const phrases = new Map<string, Set<string>>();
  const note = ({ parameter, value, words }: ListedWords): void => {
    const key = keyOf(parameter, value);
    phrases.set(key, (phrases.get(key) ?? new Set()).add(words.toLowerCase()));
  };
  for (const { shapes } of all) for (const shape of shapes) for (const words of wordsOf(shape)) note(words);
  for (const words of extra) note(words);
  const lists = (key: string, words: string): boolean => {
    const known = phrases.get(key);
    if (!known) return false;
    const asked = words.toLowerCase();
    if (known.has(asked)) return true;
    return [...known].some((phrase) => phrase.includes(OPEN) && fits(phrase, asked));
  };
  return {
    asksFor: (words, { parameter, value }) =>
      lists(keyOf(parameter, value), words) ||
      // A list is asked for by the phrases of its parts.
      (typeof value === "string" &&
        value.includes(",") &&
        partsOf(words).every((part) => value.split(",").some((item) => lists(keyOf(parameter, item), part)))),
    entries: () =>
      [...phrases].map(([key, set]) => [key, [...set].sort()] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** Words that ask for a value. */
export interface ListedWords {
  readonly parameter: string;
  readonly value: JsonValue;
  readonly words: string;
}

const keyOf = (parameter: string, value: JsonValue): string => `${parameter}=${String(value)}`;
const partsOf = (words: string): readonly string[] =>
  words.split(/,\s*|\s+and\s+/).filter((part) => part !== "");

function fits(phrase: string, asked: string): boolean {
  let from = 0;
  return phrase.split(OPEN).every((piece) => {
    const at = asked.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}

/** What the templates of a chain mark, by `<step>.<argument>`, as words for the argument. */
export const chainWords = ({ steps, choose, templates }: Chain): ListedWords[] => {
  const written = steps.flatMap(({ arguments: args }, step) =>
    Object.entries(args).map(([name, value]) => [`${step}.${name}`, value] as const),
  );
  const shape = { arguments: Object.fromEntries(written), templates, ...(choose ? { choose } : {}) };
  return wordsOf(shape).map((words) => ({ ...words, parameter: words.parameter.replace(/^\d\./, "") }));
};

function wordsOf(shape: Shape): ListedWords[] {
  const marked = shape.templates.flatMap((template) => markedWords(parseTemplate(template), shape));
  const extras = Object.entries(shape.extras?.of ?? {}).flatMap(([key, words]) => {
    const [parameter, value] = readAssignment(key);
    return words.map((phrase) => ({ parameter, value, words: phrase }));
  });
  const chosen = Object.entries(shape.choose ?? {}).flatMap(([variable, choice]) =>
    Object.entries(shape.arguments)
      .filter(([, written]) => wholeVariable(written) === variable)
      .flatMap(([parameter]) => phrasesOf(choice).map(([value, words]) => ({ parameter, value, words }))),
  );
  return [...marked, ...extras, ...chosen];
}

function phrasesOf(choice: Choice): [value: string, words: string][] {
  if (!("one" in choice) && !("several" in choice))
    return (choice as readonly (string | number)[]).map((value) => [
      String(value),
      String(value).replaceAll("_", " "),
    ]);
  return Object.entries("one" in choice ? choice.one : choice.several).flatMap(([value, phrases]) =>
    phrases.map((words): [string, string] => [value, words]),
  );
}

function markedWords(parts: readonly Part[], shape: Shape): ListedWords[] {
  return parts.flatMap((part) => {
    if (!("asksFor" in part)) return [];
    const words = part.parts.map((inner) => ("text" in inner ? inner.text : OPEN)).join("");
    return part.asksFor.flatMap((parameter) => {
      const written = shape.arguments[parameter];
      return written === undefined || insideVariables(written).length > 0
        ? []
        : [{ parameter, value: written, words }];
    });
  });
}
