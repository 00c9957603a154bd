/** Text that a terminal shows as it stands: controls, line ends included, are spaces. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]/gu, " ");

/** A long text with its middle left out. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = Math.floor((most - 1) / 3);
  return `${text.slice(0, most - 1 - end)}…${text.slice(text.length - end)}`;
}

/** Lines of at most `width` signs as stretches of the text, broken at spaces, or inside words that are longer. */
export function lineStretches(text: string, width: number): (readonly [start: number, end: number])[] {
  const lines: [number, number][] = [];
  let start = 0;
  while (text.length - start > width) {
    const space = text.lastIndexOf(" ", start + width);
    const end = space > start ? space : start + width;
    lines.push([start, end]);
    start = space > start ? end + 1 : end;
  }
  return [...lines, [start, text.length]];
}

/** The same as texts; all but the first are indented. */
export function wrapped(text: string, { width, indent = 0 }: { width: number; indent?: number }): string[] {
  const clean = plain(text);
  return lineStretches(clean, Math.max(10, width - indent)).map(
    ([start, end], index) => `${index === 0 ? "" : " ".repeat(indent)}${clean.slice(start, end)}`,
  );
}
