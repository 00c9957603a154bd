import type { Arguments } from "../catalog/definition.ts";
import { asList, isFields, leafText, valueAt } from "../client/value-at.ts";
import { type SayContext, TRANSFORMS, type Transform } from "./say-words.ts";
import { count, isNothing, leafLine, plural } from "./value-text.ts";

export interface SayOptions {
  /** The answer, or one element of its list. */
  readonly value: unknown;
  readonly arguments: Arguments;
  /** Applied to every field's text, for instance `encodeURIComponent` in links; then numbers stay plain digits. */
  readonly encode?: (text: string) => string;
  /** Number of results, for `{#noun}`. */
  readonly total?: number;
}

/** Elements of a list told in a sentence before the rest is counted. */
const MAX_ELEMENTS = 12;
/** The same for a list marked `|all`, and the characters it may take. */
const MAX_WHOLE = 60;
const MAX_WHOLE_LENGTH = 3000;
/** Characters of one field; a longer one is cut, and its length said. */
const MAX_LENGTH = 600;
/** Last step of paths whose numbers are positions or amounts, told with thousands separators; other numbers may be ids. */
const AMOUNT =
  /(^|_|\.)(start|end|length|len|count|total|position|pos|size|members|chrstart|chrstop|slen|bp|golden_path)$|Count$|Length$|Start$|End$/;

/**
 * The sentence that a `say` template makes of an answer; the language is described at `Hints` in `catalog/definition.ts`.
 * @returns undefined where a field outside brackets is missing, or nothing is left to say.
 */
export function renderSay(template: string, options: SayOptions): string | undefined {
  const chosen = template.replaceAll(/\[([^[\]]*)\]/g, (_, part: string) => {
    for (const alternative of part.split("||")) {
      const text = fill(alternative, options);
      if (text !== undefined) return text;
    }
    return "";
  });
  // After a colon (`17:43,044,295`) words read badly.
  const text = fill(chosen, options)
    ?.replaceAll(FILLED, "$1")
    .replaceAll(/:(?=between \d)/g, ", ");
  // Only punctuation is left where every bracketed part went.
  return text && /[\p{L}\p{N}]/u.test(text) ? text.replaceAll(/ {2,}/g, " ").trim() : undefined;
}

/** Marks text that came out of a field, so that braces in it are not read as fields again. */
const FILLED = /\u0000([^\u0000]*)\u0000/g;

function fill(template: string, options: SayOptions): string | undefined {
  let complete = true;
  const text = template.replaceAll(
    /\u0000[^\u0000]*\u0000|\{([^{}\u0000]*)\}/g,
    (whole, token: string | undefined) => {
      if (token === undefined) return whole;
      const told = token.startsWith("#") ? counted(token.slice(1), options) : fieldText(token, options);
      if (told === undefined) complete = false;
      return `\u0000${told ?? ""}\u0000`;
    },
  );
  return complete ? text : undefined;
}

/** The number of results with what it counts: a noun, which takes its plural, or `one/many` written out, or an argument. */
function counted(noun: string, { total, arguments: args }: SayOptions): string | undefined {
  if (total === undefined) return undefined;
  const [one = "", many] = noun.split("/");
  const word = one.startsWith("=") ? leafText(args[one.slice(1)])?.replaceAll("_", " ") : one;
  if (word === undefined) return undefined;
  return `${count(total)} ${total === 1 ? word : (many ?? plural(word, total))}`;
}

function fieldText(token: string, { value, arguments: args, encode, total }: SayOptions): string | undefined {
  const [path = "", ...transforms] = token.split("|");
  const found = path.startsWith("=") ? args[path.slice(1)] : valueAt(value, path);
  if (transforms.includes("number")) return isNothing(found) ? undefined : count(asList(found).length);
  if (transforms.includes("one") && isSeveral(found)) return undefined;
  const field = (other: string): string | undefined => leafText(valueAt(value, other));
  const change = transforms.length > 0 ? chain(transforms, { field, link: encode !== undefined }) : undefined;
  const whole = transforms.includes("all");
  const told = valueText(found, {
    path: encode ? "" : path,
    change,
    whole,
    link: encode !== undefined,
    ...(transforms.includes("counted") && total !== undefined ? { total } : {}),
  });
  const clean = told?.replaceAll("\u0000", "").replaceAll(/\s+/g, " ").trim();
  // A transform that only checks its text says nothing, and is no gap.
  if (!clean) return transforms.length > 0 && told === "" ? "" : undefined;
  return encode ? encode(clean) : leafLine(clean, whole ? MAX_WHOLE_LENGTH : MAX_LENGTH);
}

const isSeveral = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 1 : /[\s,]/.test(leafText(value) ?? "");

type Change = (text: string) => string | undefined;

/** `all`, `one`, `number` and `counted` look at the whole value, not at a text. */
const same: Transform = (text) => text;

/** Several transforms, one after the other; `of path` names another field. */
const chain =
  (transforms: readonly string[], context: SayContext): Change =>
  (text) => {
    let changed: string | undefined = text;
    for (const transform of transforms) {
      const [name = "", path = ""] = transform.split(" ");
      if (changed !== undefined) changed = (TRANSFORMS[name] ?? same)(changed, { ...context, path });
    }
    return changed;
  };

interface Telling {
  readonly path: string;
  readonly change: Change | undefined;
  /** Whether a list is told to its end. */
  readonly whole: boolean;
  readonly link: boolean;
  /** How many elements there are at the service, where the list is only the first of them. */
  readonly total?: number;
}

function valueText(value: unknown, telling: Telling): string | undefined {
  if (isNothing(value)) return undefined;
  if (Array.isArray(value)) return listText(value, telling);
  const text = leafText(value);
  if (text === undefined) return isFields(value) ? undefined : String(value);
  if (telling.change) return telling.change(text);
  const isNumber = typeof value === "number" || /^\d{4,15}$/.test(text);
  return isNumber && AMOUNT.test(telling.path) && Number.isSafeInteger(Number(text))
    ? count(Number(text))
    : text;
}

/** `a, b and c`; elements that have commas themselves are kept apart by semicolons. */
function listText(list: readonly unknown[], telling: Telling): string | undefined {
  const texts = list.flatMap((element) => valueText(element, telling)?.replace(/;$/, "") ?? []);
  const unique = [...new Set(texts)];
  if (unique.length === 0) return undefined;
  if (telling.link) return unique.join(",");
  const separator = unique.some((text) => text.includes(",")) ? "; " : ", ";
  const most = telling.whole ? MAX_WHOLE : MAX_ELEMENTS;
  const total = Math.max(unique.length, telling.total ?? 0);
  const shown = Math.min(unique.length, most);
  if (total > shown) {
    const rest = total - shown;
    return `${unique.slice(0, shown).join(separator)}${separator}and ${count(rest)} ${rest === 1 ? "other" : "others"}`;
  }
  if (separator === "; " || unique.length === 1) return unique.join(separator);
  return `${unique.slice(0, -1).join(separator)} and ${unique.at(-1)}`;
}
