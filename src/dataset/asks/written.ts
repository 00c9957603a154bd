import type { Call } from "../../catalog/definition.ts";
import { CorruptFileError } from "../../errors/index.ts";
import type { ListedWords } from "../check/lexicon.ts";
import { randomOf } from "../random.ts";
import type { RowEvidence } from "../row.ts";
import type { RuleName } from "../rules.ts";
import { kindsOf } from "./kind-of.ts";
import { parseTemplate } from "./markup.ts";
import { realizePlain } from "./realize.ts";

/** A question written by hand for one call; words that give an argument are marked as in templates: `[BRCA1](symbol)`. */
export interface WrittenLine {
  readonly id: string;
  readonly question: string;
  readonly arguments: Call["arguments"];
  readonly rules?: Readonly<Record<string, RuleName>>;
}

export interface Written {
  readonly id: string;
  readonly question: string;
  readonly call: Call;
  readonly evidence: Readonly<Record<string, RowEvidence>>;
  readonly unjustified: readonly string[];
  /** Words that this entry says ask for a value. */
  readonly words: readonly ListedWords[];
}

/** Reads the written questions of one function: one JSON object a line. @throws CorruptFileError for a line that does not parse */
export function readWritten(name: string, text: string): Written[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [writtenOf(name, JSON.parse(line) as WrittenLine)];
    } catch (cause) {
      throw new CorruptFileError(
        `line ${index + 1} of the written questions of ${name} cannot be read: ${line.slice(0, 80)}`,
        { cause },
      );
    }
  });
}

function writtenOf(name: string, line: WrittenLine): Written {
  const wording = {
    arguments: line.arguments,
    kindOf: kindsOf(name),
    ...(line.rules ? { rules: line.rules } : {}),
  };
  const filling = { drawn: {}, chosen: {}, extras: [] };
  const parts = parseTemplate(line.question);
  const realized = realizePlain(parts, { wording, filling, random: randomOf(line.id) });
  const words = Object.entries(realized.evidence).flatMap(([parameter, evidence]) => {
    if (!("rule" in evidence) || evidence.rule !== "words") return [];
    const value = line.arguments[parameter] ?? null;
    return (evidence.spans ?? []).map(([start, end]) => ({
      parameter,
      value,
      words: realized.question.slice(start, end),
    }));
  });
  return { id: line.id, call: { name, arguments: line.arguments }, words, ...realized };
}
