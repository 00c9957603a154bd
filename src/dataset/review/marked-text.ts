import type { TextSpan } from "../row.ts";
import { lineStretches, plain } from "./plain.ts";

/** A stretch of a text with a name, such as that of the argument it gives. */
export interface Mark {
  readonly name: string;
  readonly span: TextSpan;
  /** Number of the color. */
  readonly color: number;
}

export type Paint = (text: string, color: number) => string;

/** Most lines of a question; sequences may be thousands of letters. */
const MOST_LINES = 10;

/** A text in lines, its marks painted, and under each line the marks with their names, so that no color is needed. */
export function markedText(
  text: string,
  { marks, width, paint }: { readonly marks: readonly Mark[]; readonly width: number; readonly paint: Paint },
): string[] {
  const clean = plain(text);
  const merged = mergedMarks(marks);
  const lines = lineStretches(clean, width).map((stretch) => [
    painted(clean, { stretch, marks: merged, paint }),
    ...underlines(stretch, { marks: merged, width, paint }),
  ]);
  if (lines.length <= MOST_LINES) return lines.flat();
  const [first, last] = [lines.slice(0, MOST_LINES - 3), lines.slice(-2)];
  return [...first.flat(), `… ${lines.length - first.length - last.length} more lines …`, ...last.flat()];
}

/** Marks of the same stretch are one, with both names. */
function mergedMarks(marks: readonly Mark[]): Mark[] {
  const byStretch = new Map<string, Mark>();
  for (const mark of marks) {
    const known = byStretch.get(mark.span.join());
    byStretch.set(mark.span.join(), known ? { ...known, name: `${known.name}, ${mark.name}` } : mark);
  }
  return [...byStretch.values()].sort((left, right) => left.span[0] - right.span[0]);
}

interface Line {
  readonly marks: readonly Mark[];
  readonly paint: Paint;
}

function painted(
  text: string,
  { stretch: [start, end], marks, paint }: Line & { readonly stretch: TextSpan },
): string {
  let line = "";
  for (let from = start; from < end; ) {
    const owner = ownerAt(from, marks);
    let to = from + 1;
    while (to < end && ownerAt(to, marks) === owner) to += 1;
    const part = text.slice(from, to);
    line += owner ? paint(part, owner.color) : part;
    from = to;
  }
  return line;
}

/** The shortest mark over a place. */
const ownerAt = (place: number, marks: readonly Mark[]): Mark | undefined =>
  marks
    .filter(({ span: [start, end] }) => start <= place && place < end)
    .sort((left, right) => left.span[1] - left.span[0] - (right.span[1] - right.span[0]))[0];

interface Placed {
  readonly from: number;
  readonly text: string;
  readonly color: number;
}

/** `^^^^^ symbol` under each mark of a line; marks that would touch go below each other. */
function underlines(
  [start, end]: TextSpan,
  { marks, width, paint }: Line & { readonly width: number },
): string[] {
  const lanes: Placed[][] = [];
  for (const { name, span, color } of marks) {
    const [from, to] = [Math.max(span[0], start) - start, Math.min(span[1], end) - start];
    if (to <= from) continue;
    const placed = { ...captioned({ from, to, name, width }), color };
    const lane = lanes.find((one) => (one.at(-1)?.from ?? 0) + (one.at(-1)?.text.length ?? 0) < placed.from);
    if (lane) lane.push(placed);
    else lanes.push([placed]);
  }
  return lanes.map((lane) => {
    let [line, column] = ["", 0];
    for (const { from, text, color } of lane) {
      line += " ".repeat(from - column) + paint(text, color);
      column = from + text.length;
    }
    return line;
  });
}

/** The name stands behind the signs, before them where the line ends, or in their place where neither has room. */
function captioned({
  from,
  to,
  name,
  width,
}: {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly width: number;
}): Omit<Placed, "color"> {
  const signs = "^".repeat(to - from);
  if (to + 1 + name.length <= width) return { from, text: `${signs} ${name}` };
  if (from >= name.length + 1) return { from: from - name.length - 1, text: `${name} ${signs}` };
  return { from, text: `^${name}${signs}`.slice(0, Math.max(signs.length, 1)) };
}
