/** Colors of series, in order; each is told apart from its neighbors without seeing color. */
const LIGHT = ["#2b6cb0", "#e08e1b", "#2f9e77", "#8a63c4"];
const DARK = ["#6cabee", "#f2b04f", "#5cc9a0", "#b79bea"];
const fills = (colors: readonly string[]): string =>
  colors.map((color, index) => `.s${index}{fill:${color}}`).join("");

const STYLE = [
  'svg{font:12px ui-sans-serif,system-ui,-apple-system,"Segoe UI",Helvetica,Arial,sans-serif;color:#1f2328}',
  'text{fill:currentColor}.title{font-size:16px;font-weight:600}.head{font-weight:600}.mono{font:10px ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace}',
  ".end{text-anchor:end}.middle{text-anchor:middle}",
  ".paper{fill:#fff}.over{paint-order:stroke;stroke:#fff;stroke-width:3px}.muted{fill:#59636e}.grid{stroke:#d8dee4}.axis{stroke:#59636e}.mark{stroke:currentColor;stroke-dasharray:3 3}",
  fills(LIGHT),
  `@media (prefers-color-scheme:dark){svg{color:#e6edf3}.paper{fill:#0d1117}.over{stroke:#0d1117}.muted{fill:#9198a1}.grid{stroke:#2a313a}.axis{stroke:#9198a1}${fills(DARK)}}`,
].join("");

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What is to be seen, for who does not see it. */
  readonly description: string;
  readonly parts: readonly string[];
}

/** A drawing on a ground of its own, light or dark as the reader's system is. */
export function svgOf({ width, height, title, description, parts }: Sheet): string {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escaped(title)}</title>`,
    `<desc id="d">${escaped(description)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" width="${w}" height="${h}"/>`,
    ...parts,
    "</svg>\n",
  ].join("\n");
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** @param looks names of classes of the style */
export const label = ({ x, y }: Point, { text, looks }: { text: string; looks?: string }): string =>
  `<text${looks ? ` class="${looks}"` : ""} x="${round(x)}" y="${round(y)}">${escaped(text)}</text>`;

export const box = (
  { x, y, width, height }: Point & { readonly width: number; readonly height: number },
  looks: string,
): string =>
  `<rect class="${looks}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;

export const line = ([from, to]: readonly [Point, Point], looks: string): string =>
  `<line class="${looks}" x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}"/>`;

/** Round values from 0 to `most` or just over it, about `count` of them. */
export function ticksTo(most: number, count: number): number[] {
  const rough = Math.max(1, most) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_, index) => index * step);
}

export const told = (count: number): string => count.toLocaleString("en-US");

const round = (value: number): number => Math.round(value * 10) / 10;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
