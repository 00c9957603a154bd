import { expect, it } from "vitest";
import { type Database, openDatabase } from "../../client/sqlite.ts";
import { type Condition, where } from "./condition.ts";
import { ancestorsOf, below, belowAmong } from "./lineage.ts";

const database: Database = openDatabase(":memory:");
database.exec(`
  CREATE TABLE taxon (taxid INTEGER PRIMARY KEY, scientific_name TEXT, rank TEXT, parent_taxid INTEGER);
  INSERT INTO taxon VALUES (1, 'root', NULL, 1), (2, 'a', NULL, 1), (3, 'b', NULL, 2), (4, 'c', NULL, 3), (5, 'd', NULL, 2),
    (6, 'cut off', NULL, 99), (7, 'x', NULL, 8), (8, 'y', NULL, 7);
  CREATE TABLE gene (name TEXT, taxid INTEGER);
  INSERT INTO gene VALUES ('g4', 4), ('g5', 5), ('g6', 6), ('none', NULL);
`);

const taxids = ({ sql, values }: Condition): number[] =>
  database
    .all<{ taxid: number }>(`SELECT taxid FROM taxon WHERE ${sql} ORDER BY taxid`, ...values)
    .map(({ taxid }) => taxid);

it("gives the ancestors from the top down, without root and taxon", () => {
  expect(ancestorsOf(database, 4).map(({ taxid }) => taxid)).toEqual([2, 3]);
});

it("ends where a parent is not held, and where parents go round in a circle", () => {
  expect(ancestorsOf(database, 6)).toEqual([]);
  expect(ancestorsOf(database, 7).map(({ taxid }) => taxid)).toEqual([8]);
});

it("selects what lies below, with and without the taxon itself", () => {
  expect(taxids(below("taxid", { top: where("taxid = 2"), self: true }))).toEqual([2, 3, 4, 5]);
  expect(taxids(below("taxid", { top: where("taxid = 2"), self: false }))).toEqual([3, 4, 5]);
});

it("selects the same among the taxa of another table", () => {
  const { sql, values } = belowAmong({ database, table: "gene", column: "taxid" }, where("taxid = ?", 3));
  expect(database.all(`SELECT name FROM gene WHERE ${sql}`, ...values)).toEqual([{ name: "g4" }]);
});
