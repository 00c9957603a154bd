import { describe, expect, it } from "vitest";
import { callHash } from "./groups-of.ts";

const hash = (name: string, args: Parameters<typeof callHash>[0]["arguments"]) =>
  callHash({ name, arguments: args });

describe("the hash of a call", () => {
  const vep = { species: "human", id: "rs699" };

  it("is the same for a value as JSON and as text, whatever its kind", () => {
    expect(hash("vep_by_id", { ...vep, CADD: true })).toBe(hash("vep_by_id", { ...vep, CADD: "true" }));
    expect(hash("vep_by_id", { ...vep, SpliceAI: 1 })).toBe(hash("vep_by_id", { ...vep, SpliceAI: "1" }));
    // Not read by the kind at all.
    expect(hash("vep_by_id", { ...vep, SpliceAI: 9 })).toBe(hash("vep_by_id", { ...vep, SpliceAI: "9" }));
  });

  it("is another for another value, and leaves out what says nothing", () => {
    expect(hash("vep_by_id", { ...vep, CADD: true })).not.toBe(hash("vep_by_id", { ...vep, CADD: "snv" }));
    expect(hash("vep_by_id", { ...vep, CADD: true })).not.toBe(hash("vep_by_id", { ...vep, CADD: false }));
    expect(hash("vep_by_id", { ...vep, CADD: null })).toBe(hash("vep_by_id", vep));
  });
});
