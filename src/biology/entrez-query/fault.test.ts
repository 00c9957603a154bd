import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEntrezQuery } from "../entrez-query.ts";
import { entrezQueryFault } from "./fault.ts";

describe("where an Entrez query stops making sense", () => {
  it.each([
    ["(BRCA1 AND human[orgn]", 1, "this parenthesis is not closed"],
    ["BRCA1) AND human", 6, "this parenthesis is not opened"],
    ['BRCA1 AND "breast', 11, "this quote is not closed"],
    ["BRCA1[sym AND x", 6, "this bracket is not closed"],
    ["BRCA1 AND [orgn]", 11, "this tag follows no term"],
    ["(BRCA1 OR BRCA2)[sym]", 17, "this tag follows no term"],
    ["BRCA1 AND", 10, "a term is missing after the operator"],
    ["BRCA1 NOT NOT human", 11, "a term is missing before this operator"],
    ["OR BRCA1", 1, "a term is missing before this operator"],
    ["BRCA1 AND ()", 12, "a term is missing before this parenthesis"],
    ['BRCA1 AND ""', 11, "there is nothing between these"],
  ])("%s", (text, column, problem) => {
    expect(entrezQueryFault(text)).toEqual({ column, problem });
    expect(parseEntrezQuery(text)).toBeUndefined();
  });

  const words = [
    "BRCA1",
    "[sym]",
    "(",
    ")",
    "AND",
    "OR",
    "NOT",
    '"breast cancer"',
    '"',
    "[",
    "]",
    "2010:2012[dp]",
    "a*",
  ];

  it("is found wherever the query does not read, and nowhere in one that does", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join(" ");
        expect([text, entrezQueryFault(text) === undefined]).toEqual([
          text,
          parseEntrezQuery(text) !== undefined,
        ]);
      }),
      { numRuns: 4000 },
    );
  });
});
