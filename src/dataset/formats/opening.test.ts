import { describe, expect, it } from "vitest";
import { openings } from "./opening.ts";

/** Positions of the records that open a file. */
const opening = (records: readonly unknown[]): readonly number[] => {
  const opens = openings();
  return records.flatMap((record, index) => (opens(record) ? [index] : []));
};

const said = (text: string) => ({ role: "assistant", content: text });
const made = (args: object) => ({ ...said(""), tool_calls: [{ function: { arguments: args } }] });

describe("the records that open a file", () => {
  it("are the first and whichever first has other members", () => {
    const plain = { completion: [said("no")] };
    expect(opening([plain, plain, plain, { completion: [made({ id: "9606" })] }, plain])).toEqual([0, 3]);
  });

  it("are two of the same members whose arguments differ", () => {
    const [one, other] = [made({ id: "9606" }), made({ symbol: "TP53" })];
    expect(opening([one, one, other, made({ query: "insulin" }), made({ pmid: "1" })])).toEqual([0, 2]);
  });

  it("are those with another type of the same value", () => {
    const fields = (value: unknown) => made({ fields: value });
    expect(opening([fields("id"), fields(["id"]), fields(7), fields("id")])).toEqual([0, 1]);
    expect(opening([{ size: 1 }, { size: 2 }, { size: 0.5 }])).toEqual([0, 2]);
  });

  it("is the first alone where it already holds both shapes", () => {
    const record = { messages: [said("?"), made({ id: "1" })] };
    expect(opening([record, { messages: [said("?"), { role: "tool", name: "x", content: "" }] }])).toEqual([
      0,
    ]);
  });

  it("stay few however many shapes follow", () => {
    const many = Array.from({ length: 1000 }, (_, index) => made({ [`key${index}`]: index }));
    expect(opening(many)).toHaveLength(2);
  });
});
