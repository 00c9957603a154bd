import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { datasetRows } from "../../../../test/dataset-rows.ts";
import { functions } from "../../../catalog/index.ts";
import { StatisticsCounter } from "../statistics.ts";
import { barChart } from "./bars.ts";
import { plotsOf } from "./index.ts";
import { ticksTo } from "./svg.ts";

async function plots(): Promise<Readonly<Record<string, string>>> {
  const counter = new StatisticsCounter();
  for (const row of await datasetRows()) counter.note(row);
  return plotsOf(counter.done());
}

interface Text {
  readonly "#text": string | number;
  readonly "@_x": string;
  readonly "@_y": string;
  readonly "@_class"?: string;
}

/** Texts with the room they take, by letters of a usual width. */
function textsIn(svg: string): { left: number; right: number; y: number; text: string }[] {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "text" });
  const found: readonly Text[] = parser.parse(svg).svg.text;
  return found.map((one) => {
    const text = String(one["#text"]);
    const looks = one["@_class"] ?? "";
    const width = text.length * (looks.includes("mono") ? 6.02 : looks.includes("title") ? 8.8 : 6.4);
    const x = Number(one["@_x"]);
    const left = looks.includes("end") ? x - width : looks.includes("middle") ? x - width / 2 : x;
    return { left, right: left + width, y: Number(one["@_y"]), text };
  });
}

describe("the plots of a set", () => {
  it("are well-formed and say in words what they show", async () => {
    for (const svg of Object.values(await plots())) {
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(svg).toMatch(/<title id="t">\w/);
      expect(svg).toContain("prefers-color-scheme:dark");
    }
  });

  it("have no text over another and none outside", async () => {
    for (const [name, svg] of Object.entries(await plots())) {
      const texts = textsIn(svg);
      const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
      for (const one of texts) {
        expect(one.left, `${name}: ${one.text}`).toBeGreaterThanOrEqual(0);
        expect(one.right, `${name}: ${one.text}`).toBeLessThanOrEqual(width);
        const over = texts.filter(
          (other) =>
            other !== one &&
            Math.abs(other.y - one.y) < 9 &&
            other.left < one.right &&
            one.left < other.right,
        );
        expect(over, `${name}: ${one.text}`).toEqual([]);
      }
    }
  });

  it("show every function, also those without rows", async () => {
    const texts = textsIn((await plots())["function.svg"] ?? "").map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(functions.map(({ name }) => name)));
  });
});

it("draws bars as long as their values", () => {
  const svg = barChart({
    title: "T",
    axis: "rows",
    series: ["one"],
    groups: [
      {
        bars: [
          { label: "a", values: [50] },
          { label: "b", values: [100] },
        ],
      },
    ],
  });
  const widths = [...svg.matchAll(/class="s0"[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(2);
  expect(widths[1]).toBeCloseTo(2 * (widths[0] ?? 0));
});

it("puts round numbers on an axis, with room for the longest", () => {
  expect(ticksTo(1238, 5)).toEqual([0, 500, 1000, 1500]);
  expect(ticksTo(100, 5)).toEqual([0, 20, 40, 60, 80, 100]);
  expect(ticksTo(3, 5)).toEqual([0, 1, 2, 3]);
  expect(ticksTo(0, 5)).toEqual([0, 1]);
});
