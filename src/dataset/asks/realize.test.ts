import { describe, expect, it } from "vitest";
import { randomOf } from "../random.ts";
import type { Shape } from "./asks.ts";
import { kindsOf } from "./kind-of.ts";
import { markedArguments, parseTemplate, variablesOf } from "./markup.ts";
import { realizePlain } from "./realize.ts";
import { choose, fillArguments } from "./variables.ts";

const random = () => randomOf("test");

function worded(
  template: string,
  {
    shape,
    name,
    drawn = {},
  }: { shape: Omit<Shape, "templates">; name: string; drawn?: Record<string, string> },
) {
  const filling = { drawn, ...choose(shape, { index: 0, random: random() }) };
  const wording = { ...shape, kindOf: kindsOf(name) };
  return {
    ...realizePlain(parseTemplate(template), { wording, filling, random: random() }),
    args: fillArguments(shape.arguments, filling),
  };
}

describe("a template", () => {
  it("is read into words, variables and marked words, which may hold variables", () => {
    const parts = parseTemplate("Give [the {species} gene](query,db) {symbol}.");
    expect(parts.map((part) => Object.keys(part)[0])).toEqual([
      "text",
      "asksFor",
      "text",
      "variable",
      "text",
    ]);
    expect(variablesOf(parts)).toEqual(["species", "symbol"]);
    expect(markedArguments(parts)).toEqual(["query", "db"]);
  });

  it("with a stray brace is refused", () => {
    expect(() => parseTemplate("Where is {symbol?")).toThrow(/stray/);
  });
});

describe("a question made of a template", () => {
  const gene = { arguments: { species: "{species}", symbol: "{symbol}" } };

  it("says where each argument is spelled", () => {
    const { question, evidence } = worded("Where is {symbol} in the {species} genome?", {
      shape: gene,
      name: "lookup_by_symbol",
      drawn: { species: "mus_musculus", symbol: "Trp53" },
    });
    const { symbol, species } = evidence as Record<string, { span: [number, number] }>;
    expect(question.slice(...(symbol?.span ?? [0, 0])).toUpperCase()).toBe("TRP53");
    expect(question.slice(...(species?.span ?? [0, 0]))).toMatch(/mouse|mus|M\. /i);
  });

  it("rests a fixed argument on the words that were marked for it", () => {
    const shape = { arguments: { ...gene.arguments, expand: true } };
    const { question, evidence } = worded("{species} {symbol}, [with its exons](expand)", {
      shape,
      name: "lookup_by_symbol",
      drawn: { species: "homo_sapiens", symbol: "TP53" },
    });
    expect(evidence["expand"]).toMatchObject({ rule: "words" });
    const [[start, end] = [0, 0]] = (evidence["expand"] as unknown as { spans: [number, number][] }).spans;
    expect(question.slice(start, end)).toBe("with its exons");
  });

  it("tells which arguments nothing gives", () => {
    const { unjustified } = worded("Where is {symbol}?", {
      shape: gene,
      name: "lookup_by_symbol",
      drawn: { species: "homo_sapiens", symbol: "TP53" },
    });
    expect(unjustified).toEqual(["species"]);
  });

  it("takes a stated rule for an argument that it does not spell, and only then", () => {
    const shape = { ...gene, rules: { species: "species-of-identifier" as const } };
    const drawn = { species: "homo_sapiens", symbol: "TP53" };
    expect(
      worded("Where is {symbol}?", { shape, name: "lookup_by_symbol", drawn }).evidence["species"],
    ).toEqual({ rule: "species-of-identifier" });
    expect(
      worded("Where is {species} {symbol}?", { shape, name: "lookup_by_symbol", drawn }).evidence["species"],
    ).toHaveProperty("span");
  });

  it("rests a query on all that it was built of", () => {
    const shape = { arguments: { query: "gene:{symbol} AND reviewed:true" } };
    const { evidence, args } = worded("[Reviewed](query) entries for {symbol}", {
      shape,
      name: "search_uniprotkb",
      drawn: { symbol: "TP53" },
    });
    expect(args).toEqual({ query: "gene:TP53 AND reviewed:true" });
    expect(evidence["query"]).toEqual({
      rule: "query",
      spans: [
        [0, 8],
        [21, 25],
      ],
    });
  });

  it("spells several extras as a list, each with its own words", () => {
    const shape = {
      arguments: { id: "{id}", species: "human" },
      extras: { of: { "REVEL=1": ["REVEL scores"], "mane=1": ["MANE flags"] } as const, most: 2 },
    };
    const filling = { drawn: { id: "rs699" }, chosen: {}, extras: ["REVEL=1", "mane=1"] };
    const { question, evidence } = realizePlain(parseTemplate("[Human](species) {id} with {extras}"), {
      wording: { ...shape, kindOf: kindsOf("vep_by_id") },
      filling,
      random: random(),
    });
    expect(question).toBe("Human rs699 with REVEL scores and MANE flags");
    expect(evidence["REVEL"]).toEqual({ rule: "words", spans: [[17, 29]] });
    expect(fillArguments(shape.arguments, filling)).toMatchObject({ REVEL: 1, mane: 1 });
  });
});
