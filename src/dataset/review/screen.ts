import { styleText } from "node:util";
import type { Call } from "../../catalog/definition.ts";
import { findFunction } from "../../catalog/index.ts";
import type { Row, RowEvidence, TextSpan } from "../row.ts";
import { findRule } from "../rules.ts";
import { type Mark, markedText, type Paint } from "./marked-text.ts";
import { plain, shortened, wrapped } from "./plain.ts";
import type { Queued } from "./queue.ts";

export interface ScreenOptions {
  /** Columns, 40 at least. */
  readonly width: number;
  /** Lines; the observation gets what the others leave. */
  readonly height: number;
  readonly color: boolean;
  /** First line: how far one is. */
  readonly progress: string;
  /** Last line: what was done, or what is asked. @default the keys */
  readonly prompt?: string;
}

export const KEYS = "a accept · f fix · r reject · s skip · b back · q quit";

const COLORS = ["cyan", "yellow", "magenta", "green", "blue", "red"] as const;
const LEAST_OBSERVED = 4;
/** Columns from which schema and observation stand side by side. */
const TWO_COLUMNS = 110;

/** One row as its reviewer sees it: lines no wider than the screen. */
export function drawRow({ row, doubt, siblings }: Queued, options: ScreenOptions): string[] {
  const { width, height, color, progress, prompt } = options;
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    color ? styleText(format, text, { validateStream: false }) : text;
  const paint: Paint = (text, number) => style(COLORS[number % COLORS.length] ?? "cyan", text);
  const top = [
    style("dim", shortened(progress, width)),
    style("dim", "─".repeat(width)),
    ...doubtLines({ row, doubt, siblings }, width).map((line) => style("yellow", line)),
    "",
    ...markedText(row.question, { marks: marksOf(row), width, paint }),
    "",
    ...row.calls.flatMap((_, step) => callLines(row, { step, width, paint })),
    ...(row.missing ? wrapped(`Missing: ${row.missing.join(", ")}`, { width }) : []),
    ...solverLines(row, width),
    "",
  ];
  const bottom = [style("dim", "─".repeat(width)), ...wrapped(prompt ?? KEYS, { width })];
  const room = Math.max(LEAST_OBSERVED, height - top.length - bottom.length);
  return [...top, ...referenceLines(row, { width, room }).map((line) => style("dim", line)), ...bottom];
}

const doubtLines = ({ row, doubt, siblings }: Queued, width: number): string[] => {
  const called = row.calls.at(-1)?.name;
  const about = [...doubt.reasons, ...(called ? [`${siblings} rows of ${called}`] : [])];
  return wrapped(`${row.kind} ${row.id} · ${about.join(" · ")}`, { width, indent: 2 });
};

const spansOf = (evidence: RowEvidence): readonly TextSpan[] =>
  "span" in evidence ? [evidence.span] : "rule" in evidence ? (evidence.spans ?? []) : [];

/** Arguments are counted through all calls, so that each has its color. */
function marksOf({ calls, evidence }: Row): Mark[] {
  let color = -1;
  return evidence.flatMap((one, step) =>
    Object.entries(one).flatMap(([name, reason]) => {
      color += 1;
      const shown = calls.length > 1 ? `${step + 1}.${name}` : name;
      return spansOf(reason).map((span) => ({ name: shown, span, color }));
    }),
  );
}

interface CallPlace {
  readonly step: number;
  readonly width: number;
  readonly paint: Paint;
}

function callLines(row: Row, { step, width, paint }: CallPlace): string[] {
  const { name, arguments: args } = row.calls[step] as Call;
  const before = row.evidence.slice(0, step).reduce((sum, one) => sum + Object.keys(one).length, 0);
  const title = `${row.calls.length > 1 ? `${step + 1}. ` : ""}${name}`;
  const widest = Math.max(0, ...Object.keys(args).map(({ length }) => length));
  return [
    ...wrapped(`${title}: ${findFunction(name)?.does ?? "there is no such function"}`, { width, indent: 2 }),
    ...Object.entries(args).flatMap(([argument, value], place) => {
      const reason = row.evidence[step]?.[argument];
      const text = `${argument.padEnd(widest)}  ${shortened(JSON.stringify(value), 48)}  ← ${reason ? told(reason, row.question) : "nothing"}`;
      const lines = wrapped(text, { width: width - 2, indent: widest + 2 });
      return lines.map((line) => `  ${line.replace(argument, (found) => paint(found, before + place))}`);
    }),
  ];
}

/** Why an argument has its value, in words. */
function told(evidence: RowEvidence, question: string): string {
  if ("default" in evidence) return "documented default";
  if ("step" in evidence) return `from the answer of call ${evidence.step + 1}, at ${evidence.path}`;
  const texts = spansOf(evidence).map((span) => `“${shortened(question.slice(...span), 40)}”`);
  if ("span" in evidence) return texts.join();
  if (evidence.rule === "words") return `words ${texts.join(", ")}`;
  return texts.length > 0
    ? `built of ${texts.join(", ")}`
    : `rule: ${findRule(evidence.rule)?.says ?? evidence.rule}`;
}

function solverLines({ checks: { solvable } }: Row, width: number): string[] {
  if (!solvable) return [];
  const { by, found, call } = solvable;
  const what = found
    ? "found the same"
    : call
      ? `found instead: ${call.name} ${JSON.stringify(call.arguments)}`
      : "found no call";
  return wrapped(`${by} ${what}`, { width, indent: 2 });
}

function referenceLines(
  row: Row,
  { width, room }: { readonly width: number; readonly room: number },
): string[] {
  const last = row.calls.at(-1);
  const observation = row.outcomes.at(-1)?.observation;
  const half = width >= TWO_COLUMNS ? Math.floor((width - 3) / 2) : width;
  const schema = last ? schemaLines(last, half) : [];
  const answer =
    observation === undefined
      ? row.calls.length > 0 && row.kind !== "missing-parameter"
        ? ["Answer: the call was not made"]
        : []
      : ["Answer:", ...observation.split("\n").flatMap((line) => wrapped(line, { width: half, indent: 2 }))];
  if (half < width) {
    const right = clipped(answer, room);
    const left = clipped(schema, room);
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
      `${(left[index] ?? "").padEnd(half)} │ ${right[index] ?? ""}`.trimEnd(),
    );
  }
  const short = clipped(schema, Math.max(3, room - LEAST_OBSERVED));
  return [...short, ...clipped(answer, Math.max(LEAST_OBSERVED, room - short.length))];
}

/** What the function takes: the required ones with a star, those given left out. */
function schemaLines({ name, arguments: args }: Call, width: number): string[] {
  const others = Object.entries(findFunction(name)?.parameters ?? {}).map(
    ([key, { required, kind, default: given }]) =>
      `${key}${required ? "*" : ""} ${kind.title}${given === undefined ? "" : ` = ${JSON.stringify(given)}`}${key in args ? " (given)" : ""}`,
  );
  return wrapped(`Takes: ${others.join(" · ")}`, { width, indent: 2 });
}

const clipped = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most
    ? lines.map(plain)
    : [...lines.slice(0, most - 1).map(plain), `… ${lines.length - most + 1} more lines`];
