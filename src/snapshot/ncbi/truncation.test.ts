import { expect, it } from "vitest";
import { ask, count, esearch } from "../../../test/ask-ncbi.ts";
import { describeSnapshot } from "../../../test/ask-snapshot.ts";
import { parseEntrezQuery } from "../../biology/entrez-query.ts";
import { isOvertruncated, isTooShort } from "./truncation.ts";

it("counts the letters right before the asterisk", () => {
  expect(["*", "a*", "HLA-A*", "kinase b*"].map((text) => isTooShort(text))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["ab*", "kinase", "breast canc*", "BRCA*1"].some((text) => isTooShort(text))).toBe(false);
});

it("takes twenty words of a few letters, and a hundred of more", () => {
  const asked = (word: string, times: number) =>
    parseEntrezQuery(Array.from({ length: times }, () => word).join(" OR "));
  const refused = (word: string, times: number): boolean => {
    const tree = asked(word, times);
    return tree !== undefined && isOvertruncated(tree);
  };
  expect([refused("ab*", 20), refused("ab*", 21)]).toEqual([false, true]);
  expect([refused("kina*", 100), refused("kina*", 101)]).toEqual([false, true]);
});

describeSnapshot("a truncated term", () => {
  const warnings = (db: string, term: string) =>
    (esearch(db, { term }) as { warninglist?: { outputmessages: readonly string[] } }).warninglist
      ?.outputmessages;

  it("finds every ending", () => {
    expect(count("gene", "BRCA*[gene] AND human[orgn]")).toBeGreaterThan(
      count("gene", "BRCA1[gene] AND human[orgn]"),
    );
    expect(count("protein", "brca*[gene]")).toBe(count("protein", "BRCA*[gene]"));
  });

  it("is left out where hardly a letter stands before the asterisk, and the answer says so", () => {
    expect(count("protein", "*")).toBe(0);
    expect(warnings("protein", "a*")?.[0]).toBe(
      "Wildcard search for 'a*' ignored: at least 2 characters must stand before the asterisk.",
    );
    expect(warnings("pubmed", "can*")?.[0]).toContain("at least 4 characters");
    expect(warnings("gene", "BRCA*[gene]")).toBeUndefined();
  });

  it("fails beside too many others", () => {
    const term = Array.from({ length: 190 }, (_, at) => `kina${at}*`).join(" OR ");
    expect(esearch("protein", { term }).ERROR).toBe("Search Backend failed: too many truncated terms");
    expect(ask(`egquery.fcgi?term=${encodeURIComponent(term)}`).status).toBe(200);
  });
});
