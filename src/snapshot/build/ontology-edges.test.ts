import { expect, test } from "vitest";
import { checkOntologyEdges } from "./ontology-edges.ts";
import { Store } from "./store.ts";

type Link = readonly [term: string, relation: string, parent: string];

/** Terms `GO:…` are processes, `MF:…` functions; `old` ones are obsolete. */
function kept(...links: readonly Link[]): { kept: string[]; reasons: string[] } {
  const store = new Store();
  for (const id of new Set(links.flatMap(([term, , parent]) => [term, parent]))) {
    const namespace = id.startsWith("MF:") ? "molecular_function" : "biological_process";
    store.add("ontology_term", {
      id,
      ontology: "GO",
      name: id,
      namespace,
      obsolete: id.endsWith("old") ? 1 : 0,
    });
  }
  for (const [term_id, relation, parent_id] of links)
    store.add("ontology_edge", { term_id, relation, parent_id });
  checkOntologyEdges(store);
  return {
    kept: store
      .rows("ontology_edge")
      .map(({ term_id, relation, parent_id }) => `${term_id} ${relation} ${parent_id}`),
    reasons: store.drops.map(({ reason, rows }) => `${rows} ${reason}`),
  };
}

test("a shortcut along is_a is left out, and the way it cuts short stays", () => {
  expect(kept(["GO:1", "is_a", "GO:2"], ["GO:2", "is_a", "GO:3"], ["GO:1", "is_a", "GO:3"])).toEqual({
    kept: ["GO:1 is_a GO:2", "GO:2 is_a GO:3"],
    reasons: ["1 is_a that other is_a links imply"],
  });
});

test("part_of is left out where a parent or a whole is part of the same, and never counts as is_a", () => {
  const links: Link[] = [
    ["GO:1", "is_a", "GO:2"],
    ["GO:2", "part_of", "GO:3"],
    ["GO:1", "part_of", "GO:3"],
    ["GO:3", "is_a", "GO:4"],
    ["GO:2", "part_of", "GO:4"],
    ["GO:2", "is_a", "GO:5"],
    ["GO:1", "part_of", "GO:5"],
  ];
  expect(kept(...links).reasons).toEqual(["2 part_of that other links imply"]);
  expect(kept(...links).kept).toContain("GO:1 part_of GO:5");
});

test("of two links that imply each other one stays", () => {
  const { kept: rows } = kept(
    ["GO:1", "is_a", "GO:2"],
    ["GO:1", "is_a", "GO:3"],
    ["GO:2", "is_a", "GO:3"],
    ["GO:3", "is_a", "GO:2"],
  );
  expect(rows.filter((row) => row.startsWith("GO:1 "))).toHaveLength(1);
});

test("a link to an obsolete term goes on to the next valid one", () => {
  expect(
    kept(
      ["GO:1", "is_a", "GO:2old"],
      ["GO:2old", "is_a", "GO:3old"],
      ["GO:3old", "is_a", "GO:4"],
      ["GO:4", "is_a", "GO:5"],
      ["GO:6", "part_of", "GO:2old"],
    ),
  ).toEqual({
    kept: ["GO:4 is_a GO:5", "GO:1 is_a GO:4"],
    reasons: ["4 links an obsolete term"],
  });
});

test("no namespace leads into another by is_a, and nothing is a part of a root", () => {
  expect(
    kept(
      ["MF:1", "is_a", "GO:2"],
      ["MF:1", "part_of", "GO:0008150"],
      ["MF:1", "part_of", "GO:3"],
      ["GO:2", "regulates", "GO:0008150"],
    ).kept,
  ).toEqual(["MF:1 part_of GO:3", "GO:2 regulates GO:0008150"]);
});
