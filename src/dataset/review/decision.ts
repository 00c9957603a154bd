import type { Call } from "../../catalog/definition.ts";
import { readJournal } from "../journal.ts";
import type { Review, Row, RowEvidence } from "../row.ts";

/** What a row is to say instead. */
export interface Fix {
  readonly question: string;
  readonly calls: readonly Call[];
  readonly evidence: readonly Readonly<Record<string, RowEvidence>>[];
}

/** What a person made of one row: an event, which is never changed. A later one on the same row takes its place. */
export type Decision = Review & {
  /** Id the row had when it was looked at. */
  readonly row: Row["id"];
  /** Of a fix only. */
  readonly fix?: Fix;
};

export interface Decisions {
  /** In the order they were made. */
  readonly all: readonly Decision[];
  /** The last one on each row. */
  readonly last: ReadonlyMap<string, Decision>;
  /** Told where the end of the file was cut off. */
  readonly note?: string;
}

const VERDICTS: ReadonlySet<unknown> = new Set(["accept", "fix", "reject"]);

/** Reads a file of decisions; none where there is no file. @throws CorruptFileError for a line in it that is no decision */
export function readDecisions(path: string): Decisions {
  const { lines, half } = readJournal(path, asDecision);
  return {
    all: lines,
    last: new Map(lines.map((decision) => [decision.row, decision])),
    ...(half === undefined
      ? {}
      : { note: `the last line of ${path} was cut off and is left out: ${half.slice(0, 60)}` }),
  };
}

function asDecision(value: unknown): Decision | undefined {
  const decision = value as Partial<Decision> | null;
  if (typeof decision !== "object" || decision === null) return undefined;
  const { row, verdict, by, when, reason, fix } = decision;
  const isPlain = [row, by, when].every((text) => typeof text === "string" && text !== "");
  if (!isPlain || !VERDICTS.has(verdict) || (verdict === "reject" && !reason)) return undefined;
  return (verdict === "fix") === isFix(fix) ? (decision as Decision) : undefined;
}

const isFix = (fix: Partial<Fix> | undefined): boolean =>
  typeof fix?.question === "string" && Array.isArray(fix.calls) && Array.isArray(fix.evidence);
