import { stripVTControlCharacters, styleText } from "node:util";

/** Writes one line of data to standard output. */
export const out = (line = ""): void => void process.stdout.write(`${line}\n`);

/** Writes one line for people to standard error. */
export const err = (line: string): void => void process.stderr.write(`${line}\n`);

/** Prints one JSON document. */
export const outJson = (value: unknown): void => out(JSON.stringify(value, null, 2));

type Style = Parameters<typeof styleText>[0];

/** Styles text where the stream is a terminal that can and NO_COLOR is not set. */
export const styled = (
  style: Style,
  text: string,
  { stream = process.stdout }: { readonly stream?: NodeJS.WriteStream } = {},
): string =>
  process.env["TERM"] === "dumb" ? text : styleText(style, text, { stream, validateStream: true });

export const isWatched = (): boolean => process.stderr.isTTY === true;

/** Columns of the terminal; 100 where there is none, or one that does not know its size. */
export const terminalWidth = (): number => process.stdout.columns || 100;

/** Rows as aligned columns, two spaces apart; the last column is wrapped to the terminal with a hanging indent. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, visibleLength(cell));
    });
  }
  const indent = widths.reduce((sum, width) => sum + width + 2, 0);
  return rows.map((row) => layOut({ row, widths, indent })).join("\n");
}

function layOut({
  row,
  widths,
  indent,
}: {
  row: readonly string[];
  widths: readonly number[];
  indent: number;
}): string {
  const head = row
    .slice(0, -1)
    .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - visibleLength(cell) + 2));
  const lines = wrap(row.at(-1) ?? "", Math.max(30, terminalWidth() - indent));
  return `${head.join("")}${lines.join(`\n${" ".repeat(indent)}`)}`.trimEnd();
}

/** Breaks text at spaces into lines of at most `width` visible characters; longer words stay whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    if (line !== "" && visibleLength(line) + visibleLength(word) + 1 > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

const visibleLength = (text: string): number => stripVTControlCharacters(text).length;
