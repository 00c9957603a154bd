import type { Call } from "../../catalog/definition.ts";
import { findEvidence, type PhraseBook, phraseBook } from "../check/find-evidence.ts";
import { material } from "../material.ts";
import type { Row, RowEvidence, TextSpan } from "../row.ts";
import { fixFault } from "./apply.ts";
import type { Fix } from "./decision.ts";

/** The wordings that ship, to find the evidence of a fix by. */
export const shippedPhrases = (): PhraseBook => phraseBook(material().lexicon);

/** What a reviewer can change of a row, as the text that is put before them. */
export const editable = ({ question, calls }: Row): string =>
  `${JSON.stringify({ question, calls }, null, 2)}\n`;

export type Edited = { readonly fix: Fix } | { readonly fault: string } | { readonly same: true };

/** Reads an edited text. Evidence is moved along where its words are still there, and found anew where not. */
export function readEdited(
  text: string,
  { row, phrases }: { readonly row: Row; readonly phrases: PhraseBook },
): Edited {
  const said = parsed(text);
  if (!said) return { fault: 'it is no JSON with "question" and "calls"' };
  const { question, calls } = said;
  if (JSON.stringify([question, calls]) === JSON.stringify([row.question, row.calls])) return { same: true };
  const evidence = calls.map((call, step) => movedEvidence(call, { row, step, question, phrases }));
  const fix = { question, calls, evidence };
  const fault = fixFault(row, { fix, lexicon: phrases.lexicon });
  return fault === undefined ? { fix } : { fault };
}

function parsed(text: string): Pick<Fix, "question" | "calls"> | undefined {
  try {
    const { question, calls } = JSON.parse(text) as Partial<Fix>;
    const isCalls =
      Array.isArray(calls) &&
      calls.every((call: Partial<Call> | null) => typeof call?.name === "string" && isObject(call.arguments));
    return typeof question === "string" && isCalls ? { question, calls } : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

interface Moving {
  readonly row: Row;
  readonly step: number;
  readonly question: string;
  readonly phrases: PhraseBook;
}

function movedEvidence(call: Call, { row, step, question, phrases }: Moving): Record<string, RowEvidence> {
  const found = findEvidence(call, { question, phrases }).evidence;
  const before = row.calls[step];
  const reasons = Object.entries(call.arguments).flatMap(([name, value]): [string, RowEvidence][] => {
    const old = row.evidence[step]?.[name];
    const isSame =
      before?.name === call.name && JSON.stringify(before.arguments[name]) === JSON.stringify(value);
    const reason =
      (old && isSame ? moved(old, { from: row.question, to: question }) : undefined) ?? found[name];
    return reason ? [[name, reason]] : [];
  });
  return Object.fromEntries(reasons);
}

interface Move {
  readonly from: string;
  readonly to: string;
}

function moved(evidence: RowEvidence, move: Move): RowEvidence | undefined {
  if ("default" in evidence || "step" in evidence) return evidence;
  if ("span" in evidence) {
    const span = movedSpan(evidence.span, move);
    return span && { span };
  }
  const spans = (evidence.spans ?? []).map((span) => movedSpan(span, move));
  const kept = spans.filter((span) => span !== undefined);
  if (kept.length < spans.length) return undefined;
  return evidence.spans ? { rule: evidence.rule, spans: kept } : evidence;
}

/** Where the same words stand now. */
function movedSpan([start, end]: TextSpan, { from, to }: Move): TextSpan | undefined {
  const words = from.slice(start, end);
  const at = to.startsWith(words, start) ? start : to.indexOf(words);
  return at < 0 ? undefined : [at, at + words.length];
}
