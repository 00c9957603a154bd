import { describe, expect, it } from "vitest";
import { bindingGroups, LevelFinder } from "./levels.ts";

const row = (
  name: string,
  { entity, call, args = { id: call } }: { entity: string; call: string; args?: Record<string, string> },
) => ({
  calls: [{ name, arguments: args }],
  groups: { calls: [call], entities: [entity], pairs: [`${entity}|${name}`] },
});
const many = Array.from({ length: 40 }, (_, index) => index);

function levels() {
  const finder = new LevelFinder();
  for (const index of many) {
    finder.note(row("many", { entity: `gene:${index}`, call: `m${index}` }));
    finder.note(row("one_tree", { entity: "tree:1", call: `t${index}` }));
    finder.note(row("one_call", { entity: "set:1", call: "c" }));
  }
  return finder.levels();
}

describe("what keeps the rows of a function apart", () => {
  it("are entities where there are many, else calls, else the wording", () => {
    const { levelOf } = levels();
    expect(["many", "one_tree", "one_call", "never_seen"].map(levelOf)).toEqual([
      "pair",
      "call",
      "template",
      "template",
    ]);
  });

  it("never makes the few entities of a function unseen, nor a species", () => {
    const { isCommon } = levels();
    expect(["tree:1", "set:1", "species:homo_sapiens", "gene:7"].map(isCommon)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("leaves out of a row's groups what cannot keep it apart", () => {
    const found = levels();
    const groups = (name: string, entity: string) => bindingGroups(row(name, { entity, call: "x" }), found);
    expect(groups("many", "gene:7")).toEqual({ calls: ["x"], pairs: ["gene:7|many"], entities: ["gene:7"] });
    expect(groups("one_tree", "tree:1")).toEqual({ calls: ["x"], pairs: [], entities: [] });
    expect(groups("one_call", "set:1")).toEqual({ calls: [], pairs: [], entities: [] });
  });
});
