import { expect, test } from "vitest";
import { fc } from "../../../test/property.ts";
import type { Table } from "../schema.ts";
import type { Cell } from "./column.ts";
import { packTables, unpackTables } from "./container.ts";

const table: Table = {
  name: "thing",
  volume: "genes",
  does: "A row of every kind of column",
  sources: [],
  columns: { id: "TEXT", start: "INTEGER", end: "INTEGER", names: "TEXT", share: "REAL" },
  key: ["id"],
};

const back = (rows: readonly Record<string, Cell>[]): Record<string, Cell>[] =>
  [...unpackTables(packTables([{ table, rows }]))].flatMap(({ rows: count, names, cells }) =>
    Array.from({ length: count }, (_, row) =>
      Object.fromEntries(names.map((name, column) => [name, cells[column]?.[row] ?? null])),
    ),
  );

const text = fc
  .oneof(
    fc.stringMatching(/^ENS[A-Z]{0,3}G\d{11}$/),
    fc.stringMatching(/^[A-Z]{2,4}:\d{1,7}$/),
    fc.stringMatching(/^[^\n|\0]{1,12}$/u),
  )
  .filter((value) => value.trim() !== "" && !value.includes("\n"));
const whole = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });
const row = fc.record({
  id: text,
  start: orNull(whole),
  end: orNull(whole),
  names: orNull(fc.array(text, { minLength: 1, maxLength: 4 }).map((values) => values.join("|"))),
  share: orNull(fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e9 })),
});

test("what is packed comes back the same, whatever the form of its columns", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      expect(back(rows)).toEqual(rows);
    }),
    { numRuns: 200 },
  );
});

test("ids that are a prefix and a number keep their zeros", () => {
  const ids = ["ENSG00000000001", "ENSG00000012048", "rs7", "rs0007", "MGI:1", "X9999999", "X0"];
  const rows = ids.map((id) => ({ id, start: null, end: null, names: ids.join("|"), share: null }));
  expect(back(rows)).toEqual(rows);
});

test("the same rows give the same bytes", () => {
  const rows = [{ id: "a1", start: 5, end: 9, names: "x|y", share: 0.5 }];
  expect(packTables([{ table, rows }])).toEqual(packTables([{ table, rows }]));
});
