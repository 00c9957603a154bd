import { describe, expect, test } from "vitest";
import { getFunction } from "../catalog/index.ts";
import { readAnswer } from "../client/read-answer.ts";
import { valueAt } from "../client/value-at.ts";
import { resultsOf } from "./results-of.ts";

const results = (name: string, body: string) =>
  resultsOf(readAnswer(name, { status: 200, body }), getFunction(name));

describe("results", () => {
  test("are the elements of the hinted list", () => {
    expect(
      results("search_uniprotkb", '{"results":[{"primaryAccession":"P1"},{"primaryAccession":"P2"}]}'),
    ).toHaveLength(2);
  });
  test("of esummary come in the order of its ids", () => {
    const body = '{"result":{"1":{"uid":"1"},"2":{"uid":"2"},"uids":["2","1"]}}';
    expect(results("esummary", body).map((record) => valueAt(record, "uid"))).toEqual(["2", "1"]);
  });
  test("of esummary in XML have the names of their items", () => {
    const body =
      '<eSummaryResult><DocSum><Id>9913</Id><Item Name="Rank" Type="String">species</Item><Item Name="Authors" Type="List"><Item Name="Author" Type="String">A B</Item></Item></DocSum></eSummaryResult>';
    expect(results("esummary", body)).toEqual([{ Id: "9913", Rank: "species", Authors: ["A B"] }]);
  });
  test("of a single record are that record", () => {
    expect(results("lookup_by_id", '{"id":"ENSG1"}')).toEqual([{ id: "ENSG1" }]);
  });
  test("of an error are none", () => {
    expect(results("lookup_by_id", '{"error":"ID not found"}')).toEqual([]);
  });
});

describe("a path", () => {
  const value = { a: [{ b: 1 }, { b: [2, 3] }, {}], c: { "@id": "x" }, d: null };
  test.each([
    ["", value],
    ["a.*.b", [1, 2, 3]],
    ["a.b", [1, 2, 3]],
    ["a.1.b.0", 2],
    ["c.id", "x"],
    ["c.*.id", ["x"]],
    ["a.x", undefined],
    ["d.x", undefined],
    ["toString", undefined],
  ])("%j leads to its value", (path, expected) => {
    expect(valueAt(value, path)).toEqual(expected);
  });
});
