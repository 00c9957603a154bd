import { asText, type JsonValue } from "../../../biology/kind.ts";
import type { Call, Parameter } from "../../../catalog/definition.ts";
import { findFunction } from "../../../catalog/index.ts";
import { items } from "../../../catalog/wire.ts";
import type { RowEvidence, TextSpan } from "../../row.ts";
import { rules } from "../../rules.ts";

/** Rules that hold for whatever they are asked about: they need somebody who marked the words. */
const UNCHECKED = new Set(["words", "query"]);

/**
 * Evidence for the arguments of a call that came without: the value or another spelling of it in the question, a default, or a rule.
 * Arguments that nothing determines are left out.
 */
export function evidenceFor(call: Call, question: string): Readonly<Record<string, RowEvidence>> {
  const parameters = findFunction(call.name)?.parameters ?? {};
  const found = Object.entries(call.arguments).flatMap(([key, value]): [string, RowEvidence][] => {
    const parameter = parameters[key];
    const evidence = parameter && value !== null ? one({ key, value, parameter, call, question }) : undefined;
    return evidence ? [[key, evidence]] : [];
  });
  return Object.fromEntries(found);
}

interface Asked {
  readonly key: string;
  readonly value: JsonValue;
  readonly parameter: Parameter;
  readonly call: Call;
  readonly question: string;
}

function one(asked: Asked): RowEvidence | undefined {
  const { key, value, parameter, call, question } = asked;
  const span = spanOf(value, asked);
  if (span) return { span };
  if (parameter.default !== undefined && parameter.kind.equals(value, parameter.default))
    return { default: true };
  const parts = typeof value === "boolean" ? wordsOf(key) : items(asText(value) ?? "");
  const spans = parts.flatMap((part) => {
    const found = typeof value === "boolean" ? literal(part, question) : spanOf(part, asked);
    return found ? [found] : [];
  });
  if (parts.length > 0 && spans.length === parts.length) return { rule: "words", spans };
  const rule = Object.entries(rules).find(
    ([name, { holds }]) => !UNCHECKED.has(name) && holds({ question, call, parameter: key, value }),
  );
  return rule ? { rule: rule[0] } : undefined;
}

function spanOf(value: JsonValue, { parameter: { kind }, question }: Asked): TextSpan | undefined {
  if (typeof value === "boolean") return undefined;
  const written = literal(asText(value) ?? "", question);
  if (written) return written;
  const mention = kind.recognise(question).find(({ normal }) => kind.equals(normal, value));
  return mention ? [mention.start, mention.end] : undefined;
}

/** A text where it stands as words of its own. */
function literal(text: string, question: string): TextSpan | undefined {
  if (text === "") return undefined;
  const low = question.toLowerCase();
  for (let at = low.indexOf(text.toLowerCase()); at >= 0; at = low.indexOf(text.toLowerCase(), at + 1)) {
    const end = at + text.length;
    if (!isWordSign(low.charAt(at - 1)) && !isWordSign(low.charAt(end))) return [at, end];
  }
  return undefined;
}

const isWordSign = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);

/** A switch is asked for by its name: `expand`, `pops`. */
const wordsOf = (name: string): readonly string[] => name.split("_").filter((word) => word.length > 2);
