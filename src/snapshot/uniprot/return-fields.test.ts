import { expect, it } from "vitest";
import { cellOf, project } from "./return-fields.ts";

const entry = {
  id: "P1",
  genes: [{ geneName: { value: "A" }, synonyms: [{ value: "B" }] }, { geneName: { value: "C" } }],
  references: [
    { database: "GO", id: "GO:1" },
    { database: "HGNC", id: "HGNC:1" },
  ],
};
const field = (...paths: string[]) => ({ header: "", paths });

it("keeps what the paths reach and the order of the entry", () => {
  expect(project(entry, [field("genes[*].geneName"), field("id")])).toEqual({
    id: "P1",
    genes: [{ geneName: { value: "A" } }, { geneName: { value: "C" } }],
  });
});

it("keeps the elements of a list that a path picks out", () => {
  expect(project(entry, [field("references[?(@.database=='GO')]")])).toEqual({
    references: [{ database: "GO", id: "GO:1" }],
  });
});

it("joins two paths into the same list", () => {
  const both = [field("references[?(@.database=='GO')]"), field("references[?(@.database=='HGNC')]")];
  expect(project(entry, both)).toEqual({ references: entry.references });
});

it("leaves out a path that leads nowhere", () => {
  expect(project(entry, [field("id"), field("sequence.length")])).toEqual({ id: "P1" });
});

it("writes a cell without line breaks or tabs", () => {
  expect(cellOf({ note: "a\tb\nc" }, field("note"))).toBe("a b c");
  expect(cellOf(entry, field("genes[*].geneName"))).toBe("A; C");
});
