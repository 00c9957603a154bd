import { describe, expect, test } from "vitest";
import { renderSay } from "./render-say.ts";

const gene = {
  id: "ENSG1",
  start: 43044295,
  taxon: { id: 9606 },
  names: ["BRCA1", "RNF53"],
  parts: [{ id: 1 }, { id: 2 }],
  none: null,
  odd: "{id} [x]",
};
const say = (template: string, encode?: (text: string) => string) =>
  renderSay(template, { value: gene, arguments: { species: "human" }, ...(encode ? { encode } : {}) });

describe("a sentence", () => {
  test("takes fields from the answer and arguments from the call", () => {
    expect(say("{id} of {=species} starts at {start}.")).toBe("ENSG1 of human starts at 43,044,295.");
  });
  test("writes ids as plain digits", () => {
    expect(say("taxon {taxon.id}")).toBe("taxon 9606");
  });
  test("joins lists", () => {
    expect(say("{names}; {names.*}; {parts.*.id}")).toBe("BRCA1 and RNF53; BRCA1 and RNF53; 1 and 2");
  });
  test("leaves out a bracketed part with a missing field", () => {
    expect(say("{id}[, also {none}][, {names.0}].")).toBe("ENSG1, BRCA1.");
  });
  test("is not made when a field outside brackets is missing", () => {
    expect(say("{id} {none}")).toBeUndefined();
    expect(say("{=assembly}")).toBeUndefined();
  });
  test("does not read what it filled in as a template", () => {
    expect(say("{odd}[ and {odd}]")).toBe("{id} [x] and {id} [x]");
  });
  test("shortens a long sequence and says its length", () => {
    const told = renderSay("{seq}", { value: { seq: "ACGT".repeat(1000) }, arguments: {} });
    expect(told).toMatch(/^(ACGT)+… \(4,000 nt\)$/);
  });
  test("encodes fields for links", () => {
    expect(say("https://x.org/{odd}/{start}", encodeURIComponent)).toBe(
      "https://x.org/%7Bid%7D%20%5Bx%5D/43044295",
    );
  });
});
