import { hasLegend, legendAt } from "./legend.ts";
import { box, label, line, svgOf, ticksTo, told } from "./svg.ts";

export interface Histogram {
  readonly title: string;
  /** Said under the title. */
  readonly note?: string;
  /** What stands on the two axes. */
  readonly across: string;
  readonly up: string;
  readonly series: readonly string[];
  /** Labels stand at the left edges of the bars, for bins of a continuous measure. @default in the middle */
  readonly atEdges?: boolean;
  /** Values of the series by bin; a bin without a label has none on the axis. */
  readonly bins: readonly { readonly label: string; readonly values: readonly number[] }[];
}

const WIDTH = 760;
const PLOT_HEIGHT = 260;
const LEFT = 84;
const RIGHT = 24;

/** Upright bars side by side. */
export function histogram({ title, note, across, up, series, atEdges = false, bins }: Histogram): string {
  const sums = bins.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const ticks = ticksTo(Math.max(...sums, 1), 5);
  const top = hasLegend({ series }) ? 104 : 84;
  const bottom = top + PLOT_HEIGHT;
  const plot = WIDTH - LEFT - RIGHT;
  const at = (value: number): number => bottom - (value / (ticks.at(-1) ?? 1)) * PLOT_HEIGHT;
  const step = plot / bins.length;
  return svgOf({
    width: WIDTH,
    height: bottom + 62,
    title,
    description: `${title}. ${note ?? ""} ${bins.map((bin, index) => `${bin.label}: ${told(sums[index] ?? 0)}`).join("; ")}.`,
    parts: [
      label({ x: 24, y: 34 }, { text: title, looks: "title" }),
      ...(note === undefined ? [] : [label({ x: 24, y: 56 }, { text: note, looks: "muted" })]),
      ...legendAt({ x: 24, y: 80 }, { series }),
      ...ticks.flatMap((tick) => [
        line(
          [
            { x: LEFT, y: at(tick) },
            { x: WIDTH - RIGHT, y: at(tick) },
          ],
          tick === 0 ? "axis" : "grid",
        ),
        label({ x: LEFT - 8, y: at(tick) + 4 }, { text: told(tick), looks: "end muted" }),
      ]),
      `<g transform="translate(30 ${top + PLOT_HEIGHT / 2}) rotate(-90)">${label({ x: 0, y: 0 }, { text: up, looks: "middle muted" })}</g>`,
      ...bins.flatMap(({ label: text, values }, index) => {
        const x = LEFT + index * step;
        let before = 0;
        const boxes = values.map((value, place) => {
          const y = at(before + value);
          const height = at(before) - y;
          before += value;
          return value === 0 ? "" : box({ x: x + 1.5, y, width: step - 3, height }, `s${place}`);
        });
        return [
          ...boxes.filter((one) => one !== ""),
          label({ x: atEdges ? x : x + step / 2, y: bottom + 18 }, { text, looks: "middle muted" }),
        ];
      }),
      label({ x: LEFT + plot / 2, y: bottom + 42 }, { text: across, looks: "middle muted" }),
    ],
  });
}
