import { describe, expect, it } from "vitest";
import { functions, getFunction } from "../../catalog/index.ts";
import { contentHash } from "../random.ts";
import { type ContextOptions, contextOf } from "./context.ts";
import { toolOf } from "./tool.ts";

const base: ContextOptions = { distractors: 5, hardness: "any", seed: "test" };
const rowOf = (id: string, names: readonly string[]) => ({
  id,
  domain: "genomics" as const,
  calls: names.map((name) => ({ name, arguments: getFunction(name).example })),
});
const ids = Array.from({ length: 200 }, (_, index) => contentHash(String(index)));
const namesOf = (id: string, names: readonly string[], options = base): readonly string[] =>
  contextOf(rowOf(id, names), options).functions.map(({ name }) => name);

describe("the context of a row", () => {
  it("shows the right function once among as many distractors as asked for", () => {
    for (const id of ids) {
      const names = namesOf(id, ["lookup_by_symbol"]);
      expect(names).toHaveLength(6);
      expect(new Set(names).size).toBe(6);
      expect(names).toContain("lookup_by_symbol");
    }
  });

  it("shows the right function in every place about equally often", () => {
    const places = ids.map((id) => namesOf(id, ["esearch"]).indexOf("esearch"));
    for (let place = 0; place < 6; place += 1)
      expect(places.filter((one) => one === place).length).toBeGreaterThan(15);
  });

  it("shows each function of a chain once, also where it is called twice", () => {
    const names = namesOf("chain", ["lookup_by_symbol", "lookup_by_id", "lookup_by_symbol"]);
    expect(names).toHaveLength(7);
    expect(names.filter((name) => name === "lookup_by_symbol")).toHaveLength(1);
  });

  it("shows one more distractor where no function is right, so that the number tells nothing", () => {
    expect(namesOf("nothing", [])).toHaveLength(6);
  });

  it("is the same for the same row and seed, and another for another seed", () => {
    const again = namesOf("a", ["vep_by_id"]);
    expect(namesOf("a", ["vep_by_id"])).toEqual(again);
    expect(namesOf("a", ["vep_by_id"], { ...base, seed: "other" })).not.toEqual(again);
  });

  it("takes distractors of the same database, or tool first, where it is to be hard", () => {
    const database = namesOf("a", ["vep_by_id"], { ...base, hardness: "same-database" });
    expect(database.map((name) => getFunction(name).database)).toEqual(Array(6).fill("ensembl"));
    const tool = namesOf("a", ["vep_by_id"], { ...base, hardness: "same-tool" });
    expect(tool).toEqual(expect.arrayContaining(["vep_by_id", "vep_by_hgvs", "vep_by_region"]));
  });

  it("takes distractors of the nearest domain for a question that nothing answers", () => {
    const names = namesOf("a", [], { ...base, hardness: "same-database" });
    expect(new Set(names.map((name) => getFunction(name).domain))).toEqual(new Set(["genomics"]));
  });

  it("shows the whole catalogue on request", () => {
    const names = namesOf("a", ["esearch"], { ...base, hardness: "all" });
    expect([...names].sort()).toEqual(functions.map(({ name }) => name).sort());
  });

  it("never sets a search against the stream that answers the same", () => {
    for (const id of ids)
      expect(
        namesOf(id, ["search_uniprotkb"], { ...base, hardness: "same-tool", distractors: 20 }),
      ).not.toContain("stream_uniprotkb");
  });
});

describe("masked names", () => {
  const masked = { ...base, mask: true };

  it("rename functions, parameters and the right call alike, and back", () => {
    const row = rowOf("a", ["lookup_by_symbol"]);
    const context = contextOf(row, masked);
    const [call] = context.calls;
    const definition = context.functions.find(({ name }) => name === call?.name);
    expect(definition?.does).toBe(getFunction("lookup_by_symbol").does);
    expect(Object.keys(definition?.parameters ?? {})).toEqual(
      expect.arrayContaining(Object.keys(call?.arguments ?? {})),
    );
    expect(context.calls.map(context.unmask)).toEqual(row.calls);
  });

  it("leave no official name of a function or parameter in the schemas", () => {
    const context = contextOf(rowOf("b", ["get_query_beacon"]), masked);
    for (const definition of context.functions) {
      const tool = toolOf(definition);
      expect(tool.name).toMatch(/^function_\d+$/);
      for (const key of Object.keys(tool.parameters.properties)) expect(key).toMatch(/^argument_\d+$/);
    }
    const beacon = context.functions.find(({ name }) => name === context.calls[0]?.name);
    expect(beacon && toolOf(beacon).description).toMatch(/ Give argument_\d+ or argument_\d+\.$/);
  });

  it("leave a call of an unknown function as it is", () => {
    const call = { name: "made_up", arguments: { a: 1 } };
    expect(contextOf(rowOf("a", ["esearch"]), masked).unmask(call)).toEqual(call);
  });
});
