const WIDTH = 75;

/** A space at which a line is not broken. */
export const UNBROKEN = "\u00a0";

/** A text over as many lines as it needs, each behind its line code; words longer than a line stay whole. */
export function wrapped(first: string, text: string, further = first): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(" ")) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = further;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].map((written) => written.replaceAll(UNBROKEN, " "));
}
