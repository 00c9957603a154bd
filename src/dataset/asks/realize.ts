import { geneSymbol, region, species } from "../../biology/index.ts";
import type { JsonValue, Kind } from "../../biology/kind.ts";
import type { Random } from "../random.ts";
import type { RowEvidence, TextSpan } from "../row.ts";
import { spell } from "../surface/spell.ts";
import type { Choice, Phrases, Shape } from "./asks.ts";
import { type Part, parseTemplate } from "./markup.ts";
import { styled } from "./style.ts";
import { type Filling, fillArguments, insideVariables, readAssignment, wholeVariable } from "./variables.ts";

/** A question with the reason for every argument. */
export interface Realized {
  readonly question: string;
  readonly evidence: Readonly<Record<string, RowEvidence>>;
  /** Arguments that neither the question nor a rule gives; a template that leaves any is a defect. */
  readonly unjustified: readonly string[];
}

/** What of a shape or of a step of a chain decides how its variables are spelled and justified. */
export interface Wording extends Pick<Shape, "arguments" | "choose" | "extras" | "rules"> {
  /** Kind of an argument by name. */
  readonly kindOf: (argument: string) => Kind | undefined;
}

interface Piece {
  readonly text: string;
  readonly span?: { readonly variable: string } | { readonly marks: readonly string[] };
  /** Pieces inside marked words. */
  readonly inner?: readonly Piece[];
}

/** Kinds of variables that occur in queries only, by the names that pools give them. */
const KINDS_BY_NAME: Readonly<Record<string, Kind>> = { species, symbol: geneSymbol, region };

/** Writes one question from a template. @throws RangeError for a variable that nothing gives */
export function realize(
  template: string,
  {
    wording,
    filling,
    random,
  }: { readonly wording: Wording; readonly filling: Filling; readonly random: Random },
): Realized {
  return realizePlain(styled(parseTemplate(template), random), { wording, filling, random });
}

/** The same from a template that was read, word for word. */
export function realizePlain(parts: readonly Part[], context: Context): Realized {
  const pieces = parts.map((part) => pieceOf(part, context));
  const { text, found } = laidOut(pieces);
  return { question: text, ...justify(context, { question: text, found }) };
}

interface Context {
  readonly wording: Wording;
  readonly filling: Filling;
  readonly random: Random;
}

function pieceOf(part: Part, context: Context): Piece {
  if ("text" in part) return { text: part.text };
  if ("asksFor" in part) {
    const inner = part.parts.map((inside) => pieceOf(inside, context));
    return { text: "", span: { marks: part.asksFor }, inner };
  }
  return part.variable === "extras" ? extrasPiece(context) : variablePiece(part.variable, context);
}

function variablePiece(name: string, { wording, filling, random }: Context): Piece {
  const span = { variable: name };
  const values = filling.chosen[name];
  if (values)
    return {
      text: joined(values.map((value) => phraseOf(wording.choose?.[name], { value: String(value), random }))),
      span,
    };
  const value = filling.drawn[name];
  if (value === undefined) throw new RangeError(`nothing gives the variable {${name}}`);
  const argument = Object.entries(wording.arguments).find(
    ([, written]) => wholeVariable(written) === name,
  )?.[0];
  const kind = argument === undefined ? KINDS_BY_NAME[name] : wording.kindOf(argument);
  return { text: spell(value, { kind, random }), span };
}

function extrasPiece({ wording, filling, random }: Context): Piece {
  const phrases = filling.extras.map((key) => ({
    text: random.pick(wording.extras?.of[key] ?? [key]),
    span: { marks: [readAssignment(key)[0]] },
  }));
  const inner = phrases.flatMap((phrase, index) => [
    ...(index === 0 ? [] : [{ text: index === phrases.length - 1 ? " and " : ", " }]),
    phrase,
  ]);
  return { text: "", inner };
}

function phraseOf(choice: Choice | undefined, { value, random }: { value: string; random: Random }): string {
  const phrases: Phrases =
    choice && "one" in choice ? choice.one : choice && "several" in choice ? choice.several : {};
  return random.pick(phrases[value] ?? [value.replaceAll("_", " ")]);
}

const joined = (phrases: readonly string[]): string =>
  phrases.length < 2 ? (phrases[0] ?? "") : `${phrases.slice(0, -1).join(", ")} and ${phrases.at(-1)}`;

interface Found {
  readonly variable?: string;
  readonly marks?: readonly string[];
  readonly span: TextSpan;
}

/** Puts pieces one after the other and notes where each stands. */
function laidOut(pieces: readonly Piece[], start = 0): { text: string; found: Found[] } {
  let text = "";
  const found: Found[] = [];
  for (const { text: own, span, inner } of pieces) {
    const from = start + text.length;
    const within = inner ? laidOut(inner, from) : { text: own, found: [] };
    text += within.text;
    if (span) found.push({ ...span, span: [from, from + within.text.length] });
    found.push(...within.found);
  }
  return { text, found };
}

function justify(
  { wording, filling }: Context,
  { question, found }: { question: string; found: readonly Found[] },
): Pick<Realized, "evidence" | "unjustified"> {
  const filled = fillArguments(wording.arguments, filling);
  const evidence: Record<string, RowEvidence> = {};
  const unjustified: string[] = [];
  for (const [name, value] of Object.entries(filled)) {
    const reason = reasonFor({ name, value, wording, question, found });
    if (reason) evidence[name] = reason;
    else unjustified.push(name);
  }
  return { evidence, unjustified };
}

interface Argument {
  readonly name: string;
  readonly value: JsonValue;
  readonly wording: Wording;
  readonly question: string;
  readonly found: readonly Found[];
}

function reasonFor({ name, value, wording, question, found }: Argument): RowEvidence | undefined {
  const written = wording.arguments[name] ?? null;
  const inside = insideVariables(written);
  const whole = wholeVariable(written);
  const composed = inside.length > 0 && whole === undefined;
  const marked = found.filter(({ marks }) => marks?.includes(name)).map(({ span }) => span);
  const spelled = found.filter(({ variable }) => variable !== undefined && inside.includes(variable));
  const spans = [...spelled.map(({ span }) => span), ...marked].sort((left, right) => left[0] - right[0]);
  if (spans.length === 0) {
    const rule = wording.rules?.[name];
    return rule ? { rule } : undefined;
  }
  const kind = wording.kindOf(name);
  if (composed) return { rule: "query", spans };
  const exact = spans.find(([start, end]) => kind?.equals(question.slice(start, end), value));
  if (exact) return { span: exact };
  return { rule: kind && /-query$/.test(kind.id) ? "query" : "words", spans };
}
