import { type JsonValue, type Kind, species } from "../../biology/index.ts";
import { asText } from "../../biology/kind.ts";
import type { Call } from "../../catalog/definition.ts";
import { findFunction } from "../../catalog/index.ts";
import type { RowEvidence, TextSpan } from "../row.ts";
import { rules } from "../rules.ts";
import { type Leaf, queryLeaves } from "./evidence.ts";
import type { Lexicon } from "./lexicon.ts";

export interface FoundEvidence {
  readonly evidence: Readonly<Record<string, RowEvidence>>;
  /** Arguments that nothing in the question determines. */
  readonly open: readonly string[];
}

/** Finds for every argument of a call why a question that came without marks gives it; nothing is taken on trust. */
export function findEvidence(
  call: Call,
  { question, phrases }: { readonly question: string; readonly phrases: PhraseBook },
): FoundEvidence {
  const evidence: Record<string, RowEvidence> = {};
  const open: string[] = [];
  for (const [parameter, value] of Object.entries(call.arguments)) {
    const reason = reasonFor({ call, parameter, value, question, phrases });
    if (reason) evidence[parameter] = reason;
    else open.push(parameter);
  }
  return { evidence, open };
}

/** The phrases of a lexicon by `parameter=value`. */
export interface PhraseBook {
  readonly lexicon: Lexicon;
  readonly of: (asked: { readonly parameter: string; readonly value: JsonValue }) => readonly string[];
}

export function phraseBook(lexicon: Lexicon): PhraseBook {
  const entries = new Map(lexicon.entries());
  return { lexicon, of: ({ parameter, value }) => entries.get(`${parameter}=${String(value)}`) ?? [] };
}

interface Asked {
  readonly call: Call;
  readonly parameter: string;
  readonly value: JsonValue;
  readonly question: string;
  readonly phrases: PhraseBook;
}

function reasonFor(asked: Asked): RowEvidence | undefined {
  const { call, parameter: name, value, question } = asked;
  const parameter = findFunction(call.name)?.parameters[name];
  const span = spelledAt(value, { kind: parameter?.kind, question });
  if (span) return { span };
  const words = listedAt(asked);
  if (words) return { rule: "words", spans: [words] };
  const parts = queryAt(asked, parameter?.kind);
  if (parts) return { rule: "query", spans: parts };
  if (parameter?.default !== undefined && parameter.kind.equals(value, parameter.default))
    return { default: true };
  const rule = Object.entries(rules).find(
    ([key, { holds }]) => !NEEDS_WORDS.has(key) && holds({ question, call, parameter: name, value }),
  );
  return rule ? { rule: rule[0] } : undefined;
}

/** Rules that rest on marked words. */
const NEEDS_WORDS: ReadonlySet<string> = new Set(["words", "query"]);

/** Where the question spells a value as its kind reads it. */
function spelledAt(
  value: JsonValue,
  { kind, question }: { readonly kind: Kind | undefined; readonly question: string },
): TextSpan | undefined {
  if (typeof value === "boolean") return undefined;
  const literal = standsAt(asText(value) ?? "", question);
  if (literal && (!kind || kind.equals(question.slice(...literal), value))) return literal;
  const mention = kind?.recognise(question).find(({ normal }) => kind.equals(normal, value));
  return mention ? [mention.start, mention.end] : undefined;
}

/** Where words stand that are listed as asking for a value; for a list the stretch that asks for all of it. */
function listedAt({ parameter, value, question, phrases }: Omit<Asked, "call">): TextSpan | undefined {
  const longest = [...phrases.of({ parameter, value })].sort((left, right) => right.length - left.length);
  for (const phrase of longest) {
    const at = standsAt(phrase, question);
    if (at) return at;
  }
  const items = typeof value === "string" && value.includes(",") ? value.split(",") : [];
  const spans = items.flatMap((item) => listedAt({ parameter, value: item, question, phrases }) ?? []);
  if (items.length === 0 || spans.length < items.length * 2) return undefined;
  const stretch: TextSpan = [Math.min(...spans), Math.max(...spans)];
  return phrases.lexicon.asksFor(question.slice(...stretch), { parameter, value }) ? stretch : undefined;
}

/** Where the question names each part of a query; undefined where one of them is not named. */
function queryAt({ value, question }: Asked, kind: Kind | undefined): readonly TextSpan[] | undefined {
  if (!kind || !/-query$/.test(kind.id)) return undefined;
  const leaves = queryLeaves(value, kind) ?? [];
  const spans = leaves.map((leaf) => leafAt(leaf, question));
  const found = spans.filter((span) => span !== undefined);
  if (found.length === 0 || found.length < leaves.length) return undefined;
  return found.sort((left, right) => left[0] - right[0]);
}

function leafAt({ field, value }: Leaf, question: string): TextSpan | undefined {
  // `reviewed:true` is asked for by the word.
  if (/^(?:true|false)$/.test(value)) return standsAt(field, question);
  const literal = standsAt(value.replace(/[*"]/g, ""), question);
  if (literal || !/^(?:organism|orgn|taxonomy)/i.test(field)) return literal;
  const mention = species.recognise(question).find(({ normal }) => species.equals(normal, value));
  return mention && [mention.start, mention.end];
}

/** Where a text stands as words of its own, in small letters or capitals. */
function standsAt(text: string, question: string): TextSpan | undefined {
  if (text === "") return undefined;
  const [low, wanted] = [question.toLowerCase(), text.toLowerCase()];
  if (low.length !== question.length) return undefined;
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!isWordSign(low.charAt(at - 1)) && !isWordSign(low.charAt(end))) return [at, end];
  }
  return undefined;
}

const isWordSign = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
