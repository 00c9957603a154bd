import { expect, it } from "vitest";
import { fc } from "../../../test/property.ts";
import { type Database, openDatabase } from "../../client/sqlite.ts";
import {
  allOf,
  anyOf,
  broad,
  type Condition,
  fullTextExpression,
  hasElement,
  isText,
  mentions,
  noneOf,
  where,
} from "./condition.ts";

const database: Database = openDatabase(":memory:");
database.exec(`
  CREATE TABLE fruit (id INTEGER PRIMARY KEY, name TEXT, colors TEXT);
  INSERT INTO fruit VALUES (1, 'Apple', 'red|green'), (2, 'apple_pie', 'brown'), (3, 'Pear tree', NULL), (4, NULL, 'red');
  CREATE VIRTUAL TABLE fruit_text USING fts5(name, colors, content='fruit', content_rowid='id');
  INSERT INTO fruit_text (fruit_text) VALUES ('rebuild');
`);

const ids = ({ sql, values }: Condition): number[] =>
  database
    .all<{ id: number }>(`SELECT id FROM fruit WHERE ${sql} ORDER BY id`, ...values)
    .map(({ id }) => id);

it("compares whole values without capitals", () => {
  expect(ids(isText("name", { text: "APPLE" }))).toEqual([1]);
});

it("takes only the asterisk for a wildcard", () => {
  expect(ids(isText("name", { text: "app*", wildcard: true }))).toEqual([1, 2]);
  expect(ids(isText("name", { text: "apple_*", wildcard: true }))).toEqual([2]);
  expect(ids(isText("name", { text: "%", wildcard: true }))).toEqual([]);
});

it("finds one element of a list, not a part of one", () => {
  expect(ids(hasElement("colors", { text: "red", separator: "|" }))).toEqual([1, 4]);
  expect(ids(hasElement("colors", { text: "re", separator: "|" }))).toEqual([]);
});

it("counts a missing value among those that are not something", () => {
  expect(ids(noneOf(isText("name", { text: "apple" })))).toEqual([2, 3, 4]);
});

it("keeps the parameters of joined conditions in order", () => {
  expect(ids(allOf([where("id > ?", 1), anyOf([where("id = ?", 2), where("id = ?", 4)])]))).toEqual([2, 4]);
});

it("keeps a broad condition from taking the index where a quick one stands beside it, and the rows the same", () => {
  const [words, many] = [mentions({ index: "fruit_text", rowid: "id" }, { text: "red" }), broad("id > ?", 1)];
  expect(allOf([many, words]).sql).toContain("+id > ?");
  expect(ids(allOf([many, words]))).toEqual([4]);
  expect(allOf([many, noneOf(words)]).sql).not.toContain("+id");
  expect(anyOf([many, words]).sql).not.toContain("+id");
});

it("asks once what is said twice", () => {
  const [red, first] = [hasElement("colors", { text: "red", separator: "|" }), where("id = ?", 1)];
  expect(allOf([red, first, red]).values).toHaveLength(2);
  expect(anyOf([first, first]).sql).toBe("id = ?");
  expect(anyOf([where("id = ?", 1), where("id = ?", 2)]).values).toEqual([1, 2]);
});

it("joins thousands of conditions", () => {
  expect(ids(anyOf(Array.from({ length: 3000 }, (_, at) => where("id = ?", at + 3))))).toEqual([3, 4]);
});

it("asks the full text for every word, or for the phrase, or for the beginning of one", () => {
  const found = (text: string, more = {}) =>
    ids(mentions({ index: "fruit_text", rowid: "id" }, { text, ...more }));
  expect(found("tree pear")).toEqual([3]);
  expect(found("tree pear", { phrase: true })).toEqual([]);
  expect(found("pea*", { wildcard: true })).toEqual([3]);
  expect(ids(mentions({ index: "fruit_text", rowid: "id", columns: ["name"] }, { text: "red" }))).toEqual([]);
});

it("has nothing to ask where a text has no words", () => {
  expect(fullTextExpression({ text: '() -- "' })).toBeUndefined();
});

it("runs whatever people type, as words and never as operators", () => {
  const tables = { index: "fruit_text", rowid: "id" };
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.boolean(),
      fc.boolean(),
      (text, phrase, wildcard) => {
        ids(mentions(tables, { text, phrase, wildcard }));
        ids(isText("name", { text, wildcard }));
      },
    ),
    { numRuns: 300 },
  );
  expect(ids(mentions(tables, { text: "apple OR pear NOT tree" }))).toEqual([]);
});
