import { describe, expect, it } from "vitest";
import { at, listAt, membersAt, typed, untyped } from "./recorded-json.ts";

const answer = { genes: [{ name: { value: "HBB" }, start: "12", end: 15, tags: ["a", 2, ""] }], note: "" };

describe("a recorded answer", () => {
  it("is read along a path of members and elements", () => {
    expect(at(answer, "genes.0.name.value")).toBe("HBB");
    expect(listAt(answer, "genes.0.tags")).toEqual(["a", 2, ""]);
    expect(membersAt(answer, "genes.0.name")).toEqual([["value", "HBB"]]);
  });

  it("has nothing where the path ends early or stands at another kind of value", () => {
    expect(at(answer, "genes.1.name.value")).toBeUndefined();
    expect(at(answer, "note.value")).toBeUndefined();
    expect(listAt(answer, "note")).toEqual([]);
    expect(membersAt(answer, "genes")).toEqual([]);
  });

  it("gives its scalars as they are written where their types are authoritative", () => {
    expect(typed.textAt(answer, "genes.0.end")).toBeNull();
    expect(typed.numberAt(answer, "genes.0.start")).toBeNull();
    expect(typed.joinedAt(answer, "genes.0.tags")).toBe("a");
  });

  it("gives them as the column wants them where they are not", () => {
    expect(untyped.textAt(answer, "genes.0.end")).toBe("15");
    expect(untyped.numberAt(answer, "genes.0.start")).toBe(12);
    expect(untyped.joinedAt(answer, "genes.0.tags")).toBe("a|2");
    expect(untyped.numberAt(answer, "genes.0.name.value")).toBeNull();
  });

  it("has no empty text and no number in one", () => {
    expect(untyped.textAt(answer, "note")).toBeNull();
    expect(untyped.numberAt(answer, "note")).toBeNull();
    expect(typed.textAt(answer, "note")).toBeNull();
  });
});
