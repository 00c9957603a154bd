import type { SourcedAnswer } from "../../answer/index.ts";
import type { Call } from "../../catalog/index.ts";
import { type ConnectOptions, nextAfterAbsent } from "./connect.ts";
import { out, styled, table, terminalWidth, wrap } from "./terminal.ts";

/** Prints an answer for a person: sentences first, then what stands behind them. */
export function printAnswer(answered: SourcedAnswer, options: ConnectOptions): void {
  const width = Math.min(100, terminalWidth());
  for (const sentence of answered.sentences) {
    for (const line of sentence.split("\n")) out(wrap(line, width).join("\n"));
  }
  out();
  out(table(footnotes(answered, options).map(([label, text]) => [styled("dim", label), text])));
}

function footnotes(answered: SourcedAnswer, options: ConnectOptions): [string, string][] {
  const { decision, confidence, alternatives, outcome, source } = answered;
  const rows: [string, string][] = [];
  if (decision.kind === "call") rows.push(["call", styled("cyan", shellCall(decision.call))]);
  if (source) {
    const { release, when, transport } = source.provenance;
    rows.push([
      "source",
      [source.service, release, `${transport}, ${when.slice(0, 10)}`].filter(Boolean).join(" · "),
    ]);
    rows.push(["link", source.link]);
  }
  for (const notice of outcome?.notices ?? []) rows.push(["note", notice]);
  if (decision.kind === "call") rows.push(["sure", percent(confidence)]);
  alternatives.slice(0, 2).forEach(({ call, confidence: share }, index) => {
    rows.push([index === 0 ? "or" : "", `${shellCall(call)}  ${styled("dim", `(${percent(share)})`)}`]);
  });
  if (outcome?.status === "absent") rows.push(["next", nextAfterAbsent(options)]);
  return rows;
}

/** A share in percent; the space before the sign does not break. */
const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

/** A call as it is typed in a shell, ready to be copied. */
export function shellCall({ name, arguments: values }: Call): string {
  const flags = Object.entries(values).map(
    ([key, value]) => `--${key} ${quote(Array.isArray(value) ? value.join(",") : String(value))}`,
  );
  return ["biotool call", name, ...flags].join(" ");
}

/** Quotes a word for a POSIX shell where it needs it. */
export const quote = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
