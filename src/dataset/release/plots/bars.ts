import { hasLegend, legendAt } from "./legend.ts";
import { box, label, line, svgOf, ticksTo, told } from "./svg.ts";

export interface Bar {
  readonly label: string;
  /** One value a series. */
  readonly values: readonly number[];
}

export interface BarChart {
  readonly title: string;
  /** What the bars measure: the label of the axis. */
  readonly axis: string;
  readonly series: readonly string[];
  readonly groups: readonly { readonly heading?: string; readonly bars: readonly Bar[] }[];
  /** Side by side, for many bars. @default 1 */
  readonly columns?: number;
  /** A value to compare with. */
  readonly mark?: { readonly value: number; readonly text: string };
}

/** Sizes in pixels: for some bars to look at, and for many to look up. */
const ROOMY = { row: 27, bar: 17, letter: 7.2, plot: 440, value: 62, looks: "" };
const DENSE = { row: 14, bar: 9, letter: 6.1, plot: 190, value: 46, looks: "mono" };
const EDGE = 24;
const GAP = 28;

interface Layout {
  readonly size: typeof ROOMY;
  readonly labels: number;
  readonly top: number;
  readonly ticks: readonly number[];
}

/** Horizontal bars with their names before and their sums behind them. */
export function barChart(chart: BarChart): string {
  const { title, axis, series, groups, columns = 1, mark } = chart;
  const size = columns > 1 ? DENSE : ROOMY;
  const bars = groups.flatMap((group) => group.bars);
  const most = Math.max(mark?.value ?? 1, ...bars.map(sumOf));
  const layout: Layout = {
    size,
    labels: Math.max(...bars.map((bar) => bar.label.length)) * size.letter + 8,
    top: hasLegend({ series, mark: mark?.text }) ? 80 : 56,
    ticks: ticksTo(most, columns > 1 ? 3 : 5),
  };
  const lists = inColumns(groups, columns);
  const columnWidth = layout.labels + size.plot + size.value;
  const height = layout.top + Math.max(...lists.map((rows) => rows.length)) * size.row;
  return svgOf({
    width: Math.max(EDGE * 2 + lists.length * columnWidth + (lists.length - 1) * GAP, 520),
    height: height + 60,
    title,
    description: `${title}. ${bars.map((bar) => `${bar.label}: ${told(sumOf(bar))}`).join("; ")}.`,
    parts: [
      label({ x: EDGE, y: 34 }, { text: title, looks: "title" }),
      ...legendAt({ x: EDGE, y: 58 }, { series, mark: mark?.text }),
      ...lists.flatMap((rows, index) =>
        columnOf(rows, { layout, axis, mark: mark?.value, x: EDGE + index * (columnWidth + GAP) }),
      ),
    ],
  });
}

type Line = Bar | { readonly heading: string };

/** Lines in columns of the same length; a group that is broken has its heading again. */
function inColumns(groups: BarChart["groups"], columns: number): Line[][] {
  const all = groups.reduce((sum, { heading, bars }) => sum + bars.length + Number(heading !== undefined), 0);
  const most = Math.ceil((all + columns - 1) / columns);
  const lists: Line[][] = [[]];
  for (const { heading, bars } of groups) {
    const add = (next: Line): void => {
      let last = lists.at(-1) ?? [];
      if (last.length >= most) {
        last = heading !== undefined && !("heading" in next) ? [{ heading: `${heading}, continued` }] : [];
        lists.push(last);
      }
      last.push(next);
    };
    if (heading !== undefined) add({ heading });
    for (const bar of bars) add(bar);
  }
  return lists;
}

interface Column {
  readonly layout: Layout;
  readonly axis: string;
  readonly mark: number | undefined;
  readonly x: number;
}

function columnOf(rows: readonly Line[], { layout, axis, mark, x }: Column): string[] {
  const { size, labels, top, ticks } = layout;
  const start = x + labels;
  const bottom = top + rows.length * size.row;
  const at = (value: number): number => start + (value / (ticks.at(-1) ?? 1)) * size.plot;
  const upright = (value: number, looks: string): string =>
    line(
      [
        { x: at(value), y: top },
        { x: at(value), y: bottom },
      ],
      looks,
    );
  return [
    ...ticks.map((tick) => upright(tick, tick === 0 ? "axis" : "grid")),
    ...ticks.map((tick) =>
      label({ x: at(tick), y: bottom + 16 }, { text: told(tick), looks: "middle muted" }),
    ),
    label({ x: start + size.plot / 2, y: bottom + 36 }, { text: axis, looks: "middle muted" }),
    ...(mark === undefined ? [] : [upright(mark, "mark")]),
    ...rows.flatMap((row, index) => {
      const middle = top + (index + 0.5) * size.row;
      if ("heading" in row)
        return [label({ x: start - 8, y: middle + 4 }, { text: row.heading, looks: "end head" })];
      const sum = sumOf(row);
      return [
        label({ x: start - 8, y: middle + 4 }, { text: row.label, looks: `end ${size.looks}`.trim() }),
        ...stacked(row, { at, y: middle - size.bar / 2, height: size.bar }),
        label(
          { x: at(sum) + 6, y: middle + 4 },
          { text: told(sum), looks: `muted over ${size.looks}`.trim() },
        ),
      ];
    }),
  ];
}

function stacked(
  { values }: Bar,
  { at, y, height }: { readonly at: (value: number) => number; readonly y: number; readonly height: number },
): string[] {
  let before = 0;
  return values.flatMap((value, series) => {
    const x = at(before);
    before += value;
    return value === 0 ? [] : [box({ x, y, width: at(before) - x, height }, `s${series}`)];
  });
}

const sumOf = ({ values }: Bar): number => values.reduce((sum, value) => sum + value, 0);
