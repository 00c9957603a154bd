import { describe, expect, it } from "vitest";
import { plannedSplit, rolesOf } from "./plan.ts";

const plan = { seed: 1, reserved: new Set<string>(["gene:R|f", "callR"]) };
const of = (entity: string, name = "f") => ({
  calls: [`call-${entity}-${name}`],
  entities: [entity],
  pairs: [`${entity}|${name}`],
});
const genes = Array.from({ length: 4000 }, (_, index) => `gene:ENSG${index}`);

describe("the planned split", () => {
  it("gives every split its part, training most", () => {
    const counts = new Map<string, number>();
    for (const gene of genes) {
      const split = plannedSplit(of(gene), plan) ?? "none";
      counts.set(split, (counts.get(split) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(["test-entities", "test-templates", "train", "validation"]);
    expect(counts.get("train")).toBeGreaterThan(3000);
    for (const count of counts.values()) expect(count).toBeGreaterThan(150);
  });

  it("keeps an unseen entity unseen whatever is asked of it", () => {
    const unseen = genes.filter((gene) => plannedSplit(of(gene), plan) === "test-entities");
    for (const gene of unseen) expect(plannedSplit(of(gene, "g"), plan)).toBe("test-entities");
  });

  it("has no place for what joins an unseen entity and another one", () => {
    const unseen = genes.find((gene) => plannedSplit(of(gene), plan) === "test-entities") ?? "";
    const seen = genes.find((gene) => plannedSplit(of(gene), plan) === "train") ?? "";
    const both = { calls: ["c"], entities: [unseen, seen], pairs: [`${unseen}|f`, `${seen}|f`] };
    expect(plannedSplit(both, plan)).toBeUndefined();
  });

  it("keeps out what the written set has, by call and by pair", () => {
    expect(plannedSplit(of("gene:R"), plan)).toBeUndefined();
    expect(plannedSplit({ ...of("gene:S"), calls: ["callR"] }, plan)).toBeUndefined();
  });
});

describe("the roles of templates", () => {
  it("leave every shape at least two for training, and hold some out", () => {
    for (let size = 1; size <= 20; size += 1) {
      const templates = Array.from({ length: size }, (_, index) => `t${index}`);
      const roles = [...rolesOf(templates, "x").values()];
      expect(roles).toHaveLength(size);
      expect(roles.filter((role) => role === "train").length).toBeGreaterThanOrEqual(Math.min(size, 2));
      if (size >= 4) expect(new Set(roles)).toEqual(new Set(["train", "test-templates", "test-entities"]));
    }
  });
});
