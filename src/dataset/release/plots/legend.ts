import { box, label, line } from "./svg.ts";

export interface Legend {
  readonly series: readonly string[];
  /** Said beside a dashed line. */
  readonly mark?: string | undefined;
}

/** Widest letter of the running text, so that nothing overlaps whatever font is there. */
const LETTER = 7.2;

/** Names of series in a line at a height; nothing for one series without a mark. */
export function legendAt({ x, y }: { readonly x: number; readonly y: number }, legend: Legend): string[] {
  if (!hasLegend(legend)) return [];
  const parts: string[] = [];
  let at = x;
  for (const [index, name] of (legend.series.length > 1 ? legend.series : []).entries()) {
    parts.push(box({ x: at, y: y - 9, width: 10, height: 10 }, `s${index}`));
    parts.push(label({ x: at + 15, y }, { text: name }));
    at += 15 + name.length * LETTER + 14;
  }
  if (legend.mark !== undefined) {
    const middle = y - 4;
    parts.push(
      line(
        [
          { x: at, y: middle },
          { x: at + 16, y: middle },
        ],
        "mark",
      ),
    );
    parts.push(label({ x: at + 22, y }, { text: legend.mark }));
  }
  return parts;
}

export const hasLegend = ({ series, mark }: Legend): boolean => series.length > 1 || mark !== undefined;
