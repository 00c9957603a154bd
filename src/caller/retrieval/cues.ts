import type { JsonValue, Span } from "../../biology/kind.ts";
import type { Parameter } from "../../catalog/definition.ts";
import type { Evidence } from "../caller.ts";
import type { Found, Task } from "./fill.ts";
import { FIELD_WORDS, ONLY_FIELDS } from "./return-field-words.ts";
import {
  DATES,
  EVERYDAY_VALUES,
  NUMBERS,
  PAGE_SIZE,
  PAGE_SIZES,
  SWITCHED_OFF,
  SWITCHES,
  VALUES,
} from "./switches.ts";
import { plainStem, type Word, wordsOf } from "./words.ts";

interface Slot {
  readonly name: string;
  readonly parameter: Parameter;
}

/** A value that the question asks for by a word near it: a listed value, a switch by its name, a number after its name. */
export function valueByCue({ question }: Task, slot: Slot): Found | undefined {
  const { kind } = slot.parameter;
  const { name } = slot;
  if (PAGE_SIZES.has(name)) return numbered(question, PAGE_SIZE);
  if (kind.id === "field-list") return fieldsNamed(question, slot);
  const date = DATES[name];
  if (date) return dated(question, { name, pattern: date });
  const meant = VALUES[name] && valued(question, slot);
  if (meant) return meant;
  if (kind.schema.enum && !isProperName(name)) return enumerated(question, slot);
  if (SWITCHES[name] || kind.id === "flag" || isProperName(name)) return switched(question, slot);
  const number = NUMBERS[name];
  // Where a stretch may be cut, `start` is no position.
  if (name === "start" && !slot.parameter.required) return undefined;
  return number && numbered(question, number);
}

function numbered(question: string, pattern: RegExp): Found | undefined {
  const match = pattern.exec(question);
  if (!match?.[1]) return undefined;
  const start = match.index + match[0].lastIndexOf(match[1]);
  return {
    value: Number(match[1].replaceAll(",", "")),
    evidence: { span: { start, end: start + match[1].length } },
  };
}

/** What Entrez takes for a date without an upper limit. */
const NO_LIMIT: Found = { value: "3000", evidence: { rule: "no latest date: Entrez writes the year 3000" } };

function dated(
  question: string,
  { name, pattern }: { readonly name: string; readonly pattern: RegExp },
): Found | undefined {
  const match = pattern.exec(question);
  const year = match?.[1] ?? match?.[2];
  if (!match || !year)
    return name === "maxdate" && /\b(?:since|after)\s+(?:19|20)\d\d\b/i.test(question) ? NO_LIMIT : undefined;
  const start = match.index + match[0].lastIndexOf(year);
  return { value: year, evidence: { span: { start, end: start + year.length } } };
}

/** The value whose words are said; where two databases are named, neither is the one to keep to. */
function valued(question: string, { name, parameter }: Slot): Found | undefined {
  const said = (VALUES[name] ?? []).flatMap(([pattern, value]) => {
    const match = pattern.exec(question);
    return match && parameter.kind.parse(value) !== undefined ? [{ match, value }] : [];
  });
  const [first] = said;
  if (!first || (name === "external_db" && said.length > 1)) return undefined;
  const { match, value } = first;
  return { value, evidence: { span: { start: match.index, end: match.index + match[0].length } } };
}

/** The first word of the question that is a value of the list, singular and plural alike. */
function enumerated(question: string, { parameter: { kind } }: Slot): Found | undefined {
  const mention = kind
    .recognise(question)
    .find(({ text }) => text.length > 1 && !EVERYDAY_VALUES.has(text.toLowerCase()));
  if (mention) return { value: scalar(kind.schema.enum, mention.normal), evidence: evidenceOf(mention) };
  const values = new Map((kind.schema.enum ?? []).map((value) => [plainStem(String(value)), value]));
  // Single letters and digits are values too, but as words they mean something else.
  const word = wordsOf(question).find(
    ({ text }) => text.length > 2 && !EVERYDAY_VALUES.has(text.toLowerCase()) && values.has(plainStem(text)),
  );
  return word && { value: values.get(plainStem(word.text)) ?? null, evidence: evidenceOf(word) };
}

const scalar = (values: readonly (string | number)[] | undefined, normal: string): JsonValue =>
  values?.find((value) => String(value) === normal) ?? normal;

function switched(question: string, { name, parameter: { kind, types } }: Slot): Found | undefined {
  const off = SWITCHED_OFF[name]?.exec(question);
  if (off) return { value: false, evidence: evidenceOfMatch(off) };
  const on = (SWITCHES[name] ?? (isProperName(name) ? properName(name) : undefined))?.exec(question);
  // A name says that a plug-in is wanted, not which of its fields.
  if (!on || kind.id === "text") return undefined;
  const value = [true, 1].find(
    (each) => kind.parse(each) !== undefined || (each === true && types?.includes("boolean")),
  );
  return value === undefined ? undefined : { value, evidence: evidenceOfMatch(on) };
}

/** Plug-ins of VEP have names that mean nothing else. */
const isProperName = (name: string): boolean =>
  /[a-z].*[A-Z]|^[A-Z]{4,}$|^[A-Z]\w*\d/.test(name) && !/_|^WebEnv$/.test(name);

const properNames = new Map<string, RegExp>();

function properName(name: string): RegExp {
  let pattern = properNames.get(name);
  if (!pattern) {
    pattern = new RegExp(`\\b${name}\\b`);
    properNames.set(name, pattern);
  }
  return pattern;
}

/** The fields that a question wants and no others, spelled as the function's own fields. */
function fieldsNamed(question: string, { parameter }: Slot): Found | undefined {
  const known = new Set(parameter.kind.vocabulary ?? []);
  for (const pattern of ONLY_FIELDS) {
    const [start, end] = pattern.exec(question)?.indices?.[1] ?? [];
    if (start === undefined || end === undefined) continue;
    const listed = fieldsIn(question.slice(start, end), known);
    const [first] = listed;
    const last = listed.at(-1);
    if (!first || !last) continue;
    return {
      value: listed.map(({ field }) => field).join(","),
      evidence: { span: { start: start + first.start, end: start + last.end } },
    };
  }
  return undefined;
}

function fieldsIn(text: string, known: ReadonlySet<string>): (Span & { readonly field: string })[] {
  const found: (Span & { readonly field: string })[] = [];
  // Only what stands before a turn such as `for` or `of` belongs to the list.
  const list = /^(?:(?!\b(?:for|of|in|from|please|that|which)\b)[\s\S])*/i.exec(text)?.[0] ?? "";
  for (const [pattern, names] of FIELD_WORDS) {
    const match = pattern.exec(list);
    const field = match && names.find((name) => known.has(name));
    if (!field) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    if (!found.some((other) => span.start < other.end && other.start < span.end))
      found.push({ ...span, field });
  }
  return found.sort((left, right) => left.start - right.start);
}

const evidenceOf = ({ start, end }: Span | Word): Evidence => ({ span: { start, end } });
const evidenceOfMatch = (match: RegExpExecArray): Evidence => ({
  span: { start: match.index, end: match.index + match[0].length },
});
