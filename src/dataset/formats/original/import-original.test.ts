import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datasetRows } from "../../../../test/dataset-rows.ts";
import { getFunction } from "../../../catalog/index.ts";
import { callHash } from "../../groups/groups-of.ts";
import type { Groups, Row } from "../../row.ts";
import { DEFECTS, type Defect } from "./defect.ts";
import { type Imported, importOriginal } from "./import-original.ts";
import { original } from "./original.ts";

const place = mkdtempSync(join(tmpdir(), "biotool-import-"));
const groups = (calls: Row["calls"]): Groups => ({
  calls: calls.map(callHash),
  entities: [],
  pairs: [],
  template: "imported",
});

type Turn = readonly [from: string, value: string];
const call = (name: string, args: unknown): Turn => [
  "function_call",
  JSON.stringify({ name, arguments: args }),
];
const human = (text: string): Turn => ["human", text];
const seen: Turn = ["observation", '{"id":"ENSG00000012048"}'];
const row = (turns: readonly Turn[], tools?: readonly string[]) => ({
  conversations: turns.map(([from, value]) => ({ from, value })),
  ...(tools ? { tools: JSON.stringify(tools.map((name) => ({ name, parameters: {} }))) } : {}),
});
const bySymbol = (symbol: string, extra: object = {}): Turn =>
  call("lookup_by_symbol", { species: "homo_sapiens", symbol, ...extra });
const good = (symbol: string, tools?: readonly string[]) =>
  row([human(`Where is ${symbol} in human?`), bySymbol(symbol), seen], tools);

/** Rows with one defect each beside good ones. The lists of functions have the right one first, with one distractor for all. */
const LISTED = ["lookup_by_symbol", "esearch"];
const TRAIN = [
  good("BRCA1", LISTED),
  good("TP53", LISTED),
  good("EGFR", LISTED),
  good("KRAS", LISTED),
  good("KRAS", LISTED),
  row([human("What about human KRAS?"), bySymbol("KRAS")], LISTED),
  row([human("What about human KRAS?"), bySymbol("KRAS", { format: "full" }), seen], LISTED),
  row([human("Where is human MYC?"), bySymbol("MYC"), ["observation", '{"error":"no such gene"}']]),
  row([human("Where is human NRAS?"), bySymbol("NRAS"), ["gpt", "[observation_error]"], seen]),
  row([human(" "), bySymbol("PTEN"), seen]),
  row([human("Where is human RET?"), ["function_call", "lookup(RET)"], seen]),
  row([
    human("Where is human MET?"),
    ["function_call", '[{"name":"einfo","arguments":{}},{"name":"einfo","arguments":{}}]'],
    seen,
  ]),
  row([
    human("Where is human ALK?"),
    [
      "function_call",
      '{"name":"lookup_by_symbol","arguments":"{\\"species\\":\\"human\\",\\"symbol\\":\\"ALK\\"}"}',
    ],
    seen,
  ]),
  row([human("Where is human KIT?"), call("lookup_by_name", { name: "KIT" }), seen]),
  row([human("Where is human APC?"), bySymbol("APC", { color: "red" }), seen]),
  row([human("Where is human VHL?"), bySymbol("VHL", { timeout: 3 }), seen]),
  row([human("Where is it in human?"), call("lookup_by_symbol", { species: "human" }), seen]),
  row([human("Where is human WT1?"), call("lookup_by_symbol", { species: "human", symbol: ["WT1"] }), seen]),
  row([human("Look up ENSG1?"), call("vep_by_id", { species: "human", id: "not an id!" }), seen]),
  row([human("Where is human RB1?"), bySymbol("RB1", { format: null }), seen]),
  row([human("Where is the breast cancer gene in human?"), bySymbol("BRCA2"), seen]),
];
const TEST = [
  good("TP53"),
  row([human("Which place has TP53 in human?"), bySymbol("TP53"), seen]),
  good("NF1", ["esearch", "einfo"]),
  good("NF2", ["lookup_by_symbol", "lookup_by_symbol", "einfo"]),
];

let imported: Imported;

beforeAll(async () => {
  const write = (file: string, value: unknown): void =>
    writeFileSync(join(place, file), JSON.stringify(value));
  write("BioTool.json", [...TRAIN, ...TEST.slice(0, 2)]);
  write("train.json", TRAIN);
  write("test.json", TEST);
  const { lookup_by_symbol: _, ...parameters } = { lookup_by_symbol: 1, properties: { made_up: {} } };
  write("tools.json", [
    { name: "lookup_by_symbol", parameters },
    { name: "lookup_by_symbol", parameters: {} },
    { name: "made_up", parameters: {} },
  ]);
  write("function_mapping.json", {
    lookup_by_symbol: { database: "ncbi", tool: "lookup" },
    esearch: "ncbi",
  });
  imported = await importOriginal(place, { groups });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const at = (file: string, index: number): readonly string[] =>
  imported.defects.filter((one) => one.file === file && one.index === index).map(({ rule }) => rule);

describe("the import of a set in the original's layout", () => {
  it("finds nothing wrong with a good row", () => {
    expect(at("BioTool.json", 0)).toEqual([]);
    expect(at("train.json", 1)).toEqual([]);
  });

  it("names every planted defect of a row, at its place", () => {
    const wanted: readonly (readonly [number, Defect["rule"]])[] = [
      [4, "duplicate row"],
      [5, "observation missing"],
      [6, "question with two calls"],
      [7, "observation is an error"],
      [8, "turns out of order"],
      [9, "question empty"],
      [10, "call unreadable"],
      [11, "several calls"],
      [12, "arguments in a text"],
      [13, "function unknown"],
      [14, "parameter unknown"],
      [15, "argument internal"],
      [16, "argument missing"],
      [17, "argument of wrong type"],
      [18, "argument malformed"],
      [19, "argument null"],
      [20, "argument not in the question"],
    ];
    for (const [index, rule] of wanted) expect([index, ...at("train.json", index)]).toContain(rule);
  });

  it("names what is wrong between train, test and all rows", () => {
    expect(at("test.json", 0)).toEqual(
      expect.arrayContaining(["call in train and test", "question in train and test"]),
    );
    expect(at("test.json", 1)).toEqual(["call in train and test"]);
    expect(at("test.json", 2)).toEqual(
      expect.arrayContaining(["not in BioTool.json", "right function not listed"]),
    );
    expect(at("test.json", 3)).toContain("function listed twice");
  });

  it("names what is wrong with the descriptions and the mapping", () => {
    const rules = imported.defects.filter(({ index }) => index === undefined).map(({ rule }) => rule);
    for (const rule of [
      "tool unknown",
      "tool twice",
      "tool undescribed",
      "tool parameter unknown",
      "mapping unreadable",
      "mapping wrong",
      "mapping missing",
    ])
      expect(rules).toContain(rule);
  });

  it("names only defects that are listed", () => {
    for (const { rule } of imported.defects) expect(DEFECTS[rule]).toMatch(/./);
  });

  it("makes rows of what can be used, each once, not executed, with evidence and split", () => {
    const found = imported.rows.find(({ question }) => question.includes("TP53"));
    expect(found).toMatchObject({
      kind: "call",
      outcomes: [],
      domain: getFunction("lookup_by_symbol").domain,
    });
    expect(found?.checks).toEqual({ schema: true, evidence: true, executed: false, judged: [] });
    expect(found?.evidence[0]?.["symbol"]).toEqual({ span: [9, 13] });
    const hidden = imported.rows.find(({ question }) => question.includes("breast cancer"));
    expect(hidden?.checks.evidence).toBe(false);
    expect(imported.rows.some(({ question }) => question.includes("APC"))).toBe(false);
    expect(new Set(imported.rows.map(({ id }) => id)).size).toBe(imported.rows.length);
  });
});

describe("the always-first tool and the one distractor", () => {
  it("are named where every list shows them, and only there", async () => {
    const folder = mkdtempSync(join(place, "lists-"));
    for (const file of ["BioTool.json", "train.json"])
      writeFileSync(
        join(folder, file),
        JSON.stringify(["BRCA1", "TP53", "EGFR", "KRAS", "MYC"].map((one) => good(one, LISTED))),
      );
    const { defects } = await importOriginal(folder, { groups });
    const rules = defects.map(({ rule }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining(["right function always first", "always the same distractor", "file missing"]),
    );
    expect(imported.defects.map(({ rule }) => rule)).not.toContain("right function always first");
  });
});

describe("our own rows in that layout", () => {
  it("come back with no defect that any program would drop them for", async () => {
    const folder = join(place, "ours");
    const rows = await datasetRows();
    await original.write(rows, { folder });
    const back = await importOriginal(folder, { groups });
    expect(back.rows.map(({ question }) => question).sort()).toEqual(
      rows
        .filter(({ kind }) => kind === "call")
        .map(({ question }) => question)
        .sort(),
    );
    expect(back.defects.filter(({ rule }) => rule !== "argument not in the question")).toEqual([]);
  });
});
