import { beforeAll, describe, expect, it } from "vitest";
import { datasetRows } from "../../../test/dataset-rows.ts";
import type { Row } from "../row.ts";
import { lengthsOf } from "./lengths.ts";
import { provenanceOf } from "./provenance.ts";
import { type Statistics, StatisticsCounter } from "./statistics.ts";
import { thinFunctions } from "./thin-functions.ts";

let rows: readonly Row[];
let statistics: Statistics;

const counted = (of: readonly Row[]): Statistics => {
  const counter = new StatisticsCounter();
  for (const row of of) counter.note(row);
  return counter.done();
};

beforeAll(async () => {
  rows = await datasetRows();
  statistics = counted(rows);
});

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((so, count) => so + count, 0);

describe("the statistics of a set", () => {
  it("count every row once by kind, split and domain", () => {
    expect(statistics.rows).toBe(rows.length);
    expect(sum(statistics.kinds)).toBe(rows.length);
    for (const table of [statistics.parts, statistics.domains])
      expect(Object.values(table).reduce((so, counts) => so + sum(counts), 0)).toBe(rows.length);
  });

  it("count every argument once by where it comes from", () => {
    const args = rows.flatMap(({ evidence }) => evidence.flatMap((one) => Object.keys(one)));
    expect(sum(statistics.provenance)).toBe(args.length);
  });

  it("tell rows of one call apart from chains and from rows that leave something open", () => {
    expect(statistics.functions["lookup_by_symbol"]).toMatchObject({ rows: 1, inChains: 2, missing: 1 });
    expect(statistics.functions["get_info_data"]).toMatchObject({ rows: 1, bare: 1, unexecuted: 0 });
    expect(statistics.functions["blast"]).toMatchObject({ rows: 0, calls: 0 });
  });

  it("count calls by what came of them, of rows that are to be executed", () => {
    const calls = rows.filter(({ kind }) => kind === "call" || kind === "multi-hop");
    expect(sum(statistics.outcomes)).toBe(calls.flatMap((row) => row.calls).length);
    expect(statistics.outcomes["not executed"]).toBe(0);
    expect(statistics.transports).toEqual({ snapshot: sum(statistics.outcomes) });
  });

  it("put rows that were not executed apart", () => {
    const [first] = rows;
    const bare = rows
      .slice(0, 1)
      .map((row) => ({ ...row, outcomes: [], checks: { ...row.checks, executed: false } }));
    const { parts, outcomes } = counted(bare);
    expect(first?.kind).toBe("call");
    expect(parts["unexecuted"]).toMatchObject({ call: 1 });
    expect(parts["train"]).toMatchObject({ call: 0 });
    expect(outcomes["not executed"]).toBe(1);
  });

  it("tell what a solver, judges and persons said, with zeros where they said nothing", () => {
    expect(statistics.checks.persons).toEqual({ accept: 0, fix: 0, reject: 0 });
    expect(statistics.checks.solver).toBeUndefined();
    const seen = rows.map((row, index): Row => {
      const solvable = { by: "retrieval", found: index % 2 === 0 };
      const judged = [
        { by: "rules", verdict: "good" },
        { by: "some model", verdict: "bad" },
      ] as const;
      const reviewed = { by: "somebody", when: "2026-01-01T00:00:00Z", verdict: "accept" } as const;
      return { ...row, checks: { ...row.checks, solvable, judged, reviewed } };
    });
    const { checks } = counted(seen);
    expect(checks.solver).toMatchObject({
      by: "retrieval",
      tried: rows.length,
      found: Math.ceil(rows.length / 2),
    });
    expect(checks.judgedByModel).toBe(rows.length);
    expect(checks.persons).toEqual({ accept: rows.length, fix: 0, reject: 0 });
  });
});

describe("functions with few rows", () => {
  const options = { templatesOf: () => 14, manifests: [] };

  it("have the reason that the set shows", () => {
    const thin = new Map(thinFunctions(statistics, options).map(({ name, reason }) => [name, reason]));
    expect(thin.get("get_info_data")).toBe("there is one call only, without arguments; 14 templates");
    expect(thin.get("get_variation")).toBe("one call came of the facts; 14 templates");
    expect(thin.get("blast")).toBe("no call was kept; 14 templates");
  });

  it("have the most frequent reason why rows were dropped", () => {
    const manifest = {
      stage: "check",
      options: {},
      inputs: {},
      output: { file: "check.jsonl", sha256: "", kept: 0 },
      drops: {
        "blast: absent": 2,
        "blast/12345678: the same question was asked before": 3,
        "blast/87654321: the same question was asked before": 4,
        "blast_retrieve: absent": 50,
      },
    };
    const [blast] = thinFunctions(
      {
        functions: {
          blast: {
            rows: 0,
            unexecuted: 0,
            bare: 0,
            calls: 0,
            wordings: 0,
            apart: "template",
            inChains: 0,
            missing: 0,
          },
        },
      },
      { ...options, manifests: [manifest] },
    );
    expect(blast?.reason).toContain("9 dropped, most because the same question was asked before");
  });
});

it("tells where arguments come from", () => {
  expect(
    [
      { span: [0, 3] as const },
      { default: true as const },
      { rule: "words", spans: [[0, 3] as const] },
      { rule: "query" },
      { rule: "chosen-by-default" },
      { rule: "human-only-resource" },
      { step: 0, path: "id" },
    ].map(provenanceOf),
  ).toEqual(["span", "default", "words", "query", "default", "rule", "earlier answer"]);
});

it("tells how long questions are, the last bin holding what is longer", () => {
  const counts = new Map([
    [5, 10],
    [12, 85],
    [25, 4],
    [99, 1],
  ]);
  const lengths = lengthsOf(counts, { width: 10, bins: 3 });
  expect(lengths).toMatchObject({ least: 5, low: 5, median: 12, high: 12, most: 99, mean: 12.7 });
  expect(lengths.bins).toEqual([
    { from: 0, questions: 10 },
    { from: 10, questions: 85 },
    { from: 20, questions: 5 },
  ]);
});
