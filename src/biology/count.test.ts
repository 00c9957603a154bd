import { describe, expect, it } from "vitest";
import { fc } from "../../test/property.ts";
import { count } from "./count.ts";
import { decimal } from "./decimal.ts";
import { flag } from "./flag.ts";
import { text } from "./text.ts";

describe("a flag", () => {
  it("is true, 1 or yes, false, 0 or no", () => {
    expect([true, 1, "1", "TRUE", "yes"].map((input) => flag.parse(input))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect([false, 0, "0", "false", "No"].map((input) => flag.normalise(input))).toEqual(
      Array(5).fill("false"),
    );
    expect([2, "y", "", null].map((input) => flag.parse(input))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(flag.equals(1, "true")).toBe(true);
    expect(flag.equals(0, true)).toBe(false);
  });
});

describe("a count", () => {
  it("reads any whole number in its spellings", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (value) => {
        expect(count.parse(value)).toBe(value);
        expect(count.parse(String(value))).toBe(value);
        expect(count.parse(new Intl.NumberFormat("en-US").format(value))).toBe(value);
        expect(count.equals(value, value + 1)).toBe(false);
      }),
    );
  });

  it("does not read parts of whole numbers and misplaced separators", () => {
    for (const wrong of ["1.5", "1,00", "10,00", "1e3", "ten", "0x10", ""])
      expect(count.parse(wrong), wrong).toBeUndefined();
    expect(count.parse("-0")).toBe(0);
  });

  it("is found where it is no part of an identifier, position or decimal", () => {
    const sentence =
      "The first 10 of 1,000 hits for TP53, rs699, NM_007294.4, 17:43044295-43125483, 0.05, c.12-34A>G and 5.";
    expect(count.recognise(sentence).map(({ value }) => value)).toEqual([10, 1000, 5]);
  });
});

describe("a decimal", () => {
  it("is the number whatever its notation", () => {
    expect(decimal.equals("0.8", 0.8)).toBe(true);
    expect(decimal.equals("8e-1", ".80")).toBe(true);
    expect(decimal.equals("0.8", "0.80001")).toBe(false);
    for (const wrong of ["1,5", "e5", "1e999", "NaN", "."])
      expect(decimal.parse(wrong), wrong).toBeUndefined();
  });

  it("reads back every number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(decimal.parse(decimal.normalise(String(value)) ?? "")).toBe(value + 0);
      }),
    );
  });

  it("is found in a sentence", () => {
    const sentence = "r2 above 0.8, E-value 1e-5 or 10, but not NM_1.2 and 1.2.3";
    expect(decimal.recognise(sentence).map(({ value }) => value)).toEqual([0.8, 1e-5, 10]);
  });
});

describe("a free text", () => {
  it("is the same in other capitals and white space", () => {
    expect(text.equals("Breast  cancer", "breast cancer")).toBe(true);
    expect(text.equals("breast cancer", "breast-cancer")).toBe(false);
    expect(text.recognise("breast cancer")).toEqual([]);
  });
});
