import { type FunctionDefinition, findFunction } from "../catalog/index.ts";
import type { Content, Outcome, OutcomeStatus } from "../client/outcome.ts";
import { type Document, documentOf } from "./document.ts";
import type { Observation } from "./observation.ts";
import { pagingAdvice } from "./paging-advice.ts";
import { plainLines } from "./plain-text.ts";
import { recordLines } from "./record.ts";
import { rowsOf } from "./rows.ts";
import { count, cut, plural } from "./value-text.ts";

export interface ObserveOptions {
  /** Characters allowed for the text. @default 4000 */
  readonly budget?: number;
  /** Whose hints to follow. @default the catalogue's, by the name of the call */
  readonly definition?: FunctionDefinition;
}

type Told = Pick<Observation, "total" | "shown" | "omitted"> & { readonly text: string };

/** How an outcome that holds no result starts. */
const VERDICTS: Readonly<Record<Exclude<OutcomeStatus, "data" | "partial">, string>> = {
  empty: "Nothing found",
  refused: "The service refused the request",
  absent: "Not in the snapshot or cassette",
  unavailable: "The service could not answer",
  malformed: "The answer could not be read",
};

/**
 * Cuts an outcome down to a text for a reader. Totals are the service's, what is left out is counted, order is kept,
 * an error stays an error, and the same outcome and options always give the same text, never longer than the budget.
 */
export function observe(outcome: Outcome, options: ObserveOptions = {}): Observation {
  const budget = Math.max(0, Math.floor(options.budget ?? 4000));
  const definition = options.definition ?? findFunction(outcome.call.name);
  const { status, content } = outcome;
  const told =
    (status === "data" || status === "partial") && content
      ? tellContent(outcome, { content, definition, budget })
      : { text: verdict(outcome, definition), omitted: [] };
  return { ...told, text: cut(told.text, budget), budget };
}

function verdict(outcome: Outcome, definition: FunctionDefinition | undefined): string {
  const { status, retryAfterSeconds, retry, notices } = outcome;
  const start = status === "data" || status === "partial" ? "The answer is empty" : VERDICTS[status];
  const message = outcome.message ?? (status === "empty" ? nothing(definition) : undefined);
  const wait = retryAfterSeconds === undefined ? "" : ` The service asks to wait ${retryAfterSeconds} s.`;
  const advice =
    status === "unavailable" && retry !== "never" && wait === "" ? " Asking again later can help." : "";
  const beside = notices
    .filter((notice) => !message?.includes(notice))
    .map((notice) => ` ${sentence(notice)}`);
  return `${sentence(message ? `${start}: ${message}` : start)}${beside.join("")}${wait}${advice}`;
}

const nothing = (definition: FunctionDefinition | undefined): string =>
  `the service answered, and has no ${definition?.observe.noun ?? "result"} for this`;

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

interface Telling {
  readonly content: Content;
  readonly definition: FunctionDefinition | undefined;
  readonly budget: number;
}

function tellContent(outcome: Outcome, { content, definition, budget }: Telling): Told {
  const document = documentOf(content, definition);
  const head = [
    ...(outcome.status === "partial"
      ? [sentence(`Incomplete: ${cut(outcome.message ?? "something is missing", Math.max(80, budget / 4))}`)]
      : []),
    ...outcome.notices.map((notice) => sentence(cut(`Note: ${notice}`, 200))),
  ];
  const top = cut(head.join("\n"), Math.floor(budget / 3));
  const room = budget - (top === "" ? 0 : top.length + 1);
  const body = document
    ? tellDocument(document, { outcome, definition, room })
    : tellPlain(content.text, room);
  const text = body.text.trim() === "" ? "The answer holds no values." : body.text;
  return { ...body, text: top === "" ? text : `${top}\n${text}` };
}

function tellPlain(text: string, room: number): Told {
  const { lines, left } = plainLines(text, room);
  return { text: withFooter(lines, { left, room }), omitted: left };
}

interface DocumentTelling {
  readonly outcome: Outcome;
  readonly definition: FunctionDefinition | undefined;
  readonly room: number;
}

/** Room kept for the sentence that says what was left out. */
const footerRoom = (room: number): number => Math.min(400, Math.floor(room / 5));

function tellDocument(document: Document, { outcome, definition, room }: DocumentTelling): Told {
  const { records, isList, columns } = document;
  const total = outcome.total ?? document.total ?? records.length;
  const context = document.context.map((fact) => cut(fact, 200)).join("; ");
  const only = records[0];
  const lead = cut(context, Math.floor(room / 4));
  const bodyRoom = room - lead.length - footerRoom(room) - 60;
  if (records.length === 1 && typeof only === "object") {
    const { lines, left } = recordLines(only, { columns, more: document.more, budget: bodyRoom });
    const beyond = beyondPage(document, { total, definition });
    const first = isList && total !== 1 ? [headline(document, { total, shown: 1 })] : [];
    const omitted = [...beyond, ...firstOf(left)];
    return {
      total,
      shown: 1,
      omitted,
      text: withFooter([...first, lead, ...lines], { left: omitted, room }),
    };
  }
  const { lines, shown, left } = rowsOf(records, {
    columns,
    more: document.more,
    budget: bodyRoom,
    bullet: (index) => `${index + 1}. `,
  });
  const unseen = records.length - shown;
  const omitted = [
    ...(unseen > 0
      ? [
          `${count(unseen)} ${unseen === records.length ? "" : "more "}of this answer (a larger budget shows them)`,
        ]
      : []),
    ...beyondPage(document, { total, definition }),
    ...fieldsLeft(left),
  ];
  return {
    total,
    shown,
    omitted,
    text: withFooter([headline(document, { total, shown }), lead, ...lines], { left: omitted, room }),
  };
}

/** `25 of 7,432 proteins:` or `3 genes:`. */
function headline({ noun = "result" }: Document, { total, shown }: { total: number; shown: number }): string {
  const things = plural(noun, total);
  return shown < total ? `${count(shown)} of ${count(total)} ${things} shown:` : `${count(total)} ${things}:`;
}

function beyondPage(
  { records, noun = "result" }: Document,
  { total, definition }: { total: number; definition: FunctionDefinition | undefined },
): readonly string[] {
  const beyond = total - records.length;
  if (beyond <= 0) return [];
  const advice = pagingAdvice(definition);
  return [
    `${count(beyond)} ${plural(noun, beyond)} that this page does not hold${advice ? ` (${advice})` : ""}`,
  ];
}

const MAX_NAMES = 12;

/** At most so many names as a reader will read; the others are counted. */
const firstOf = (left: readonly string[]): readonly string[] =>
  left.length <= MAX_NAMES
    ? left
    : [...left.slice(0, MAX_NAMES), `${count(left.length - MAX_NAMES)} more parts`];

const fieldsLeft = (left: readonly string[]): readonly string[] =>
  left.length === 0
    ? []
    : [
        `fields ${left.slice(0, MAX_NAMES).join(", ")}${left.length > MAX_NAMES ? ` and ${count(left.length - MAX_NAMES)} more` : ""}`,
      ];

function withFooter(
  lines: readonly string[],
  { left, room }: { left: readonly string[]; room: number },
): string {
  const body = lines.filter((line) => line !== "").join("\n");
  if (left.length === 0) return cut(body, room);
  const footer = cut(
    `Not shown: ${left.join("; ")}.`,
    Math.max(footerRoom(room) + 60, room - body.length - 1),
  );
  return footer.length + 1 >= room ? cut(body, room) : `${cut(body, room - footer.length - 1)}\n${footer}`;
}
