import fc from "fast-check";
import { expect, it } from "vitest";
import { ask, askBlast, count, esearch } from "../../../test/ask-ncbi.ts";
import { describeSnapshot } from "../../../test/ask-snapshot.ts";

describeSnapshot("any E-utilities request", () => {
  const words = [
    "BRCA1",
    "[sym]",
    "[",
    "]",
    "(",
    ")",
    "AND",
    "OR",
    "NOT",
    "*",
    '"',
    ":",
    "1:5[cpos]",
    "human[orgn]",
    "%",
    "'",
  ];
  const term = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "binary", maxLength: 6 })), {
    maxLength: 10,
  });

  it("is answered, refused or absent, whatever is typed", () => {
    fc.assert(
      fc.property(
        term,
        fc.constantFrom("gene", "pubmed", "taxonomy", "protein", "snp"),
        fc.boolean(),
        (parts, db, apart) => {
          const text = encodeURIComponent(parts.join(apart ? " " : ""));
          const calls = [
            `esearch.fcgi?db=${db}&term=${text}`,
            `esummary.fcgi?db=${db}&id=${text}`,
            `efetch.fcgi?db=${db}&id=${text}`,
          ];
          for (const call of calls) expect([200, 400, 404]).toContain(ask(call).status);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("takes hundreds of uids, and has a bound", () => {
    const uids = Array.from({ length: 1001 }, (_, at) => `${at + 1}[uid]`);
    expect(count("pubmed", uids.slice(0, 400).join(" OR "))).toBeGreaterThanOrEqual(0);
    expect(esearch("pubmed", { term: uids.join(" OR ") }).ERROR).toMatch(/^Search Backend failed/);
  });

  it("is answered by BLAST, too, without a search being started", () => {
    const names = [
      "QUERY",
      "EXPECT",
      "WORD_SIZE",
      "FILTER",
      "GAPCOSTS",
      "MATRIX",
      "QUERY_FROM",
      "ENTREZ_QUERY",
      "FORMAT_TYPE",
    ];
    const value = fc.oneof(
      fc.constantFrom("-db", "../x", "1e9", "$(id)", "'; DROP", "0", ">"),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), value, value, (name, written, rid) => {
        const put = new URLSearchParams({
          CMD: "Put",
          PROGRAM: "blastp",
          DATABASE: "swissprot",
          QUERY: "",
          [name]: written,
        });
        if (name === "QUERY") put.set("EXPECT", "none");
        const get = new URLSearchParams({ CMD: "Get", RID: rid, [name]: written });
        for (const query of [put, get]) {
          const { text } = askBlast(`https://blast.ncbi.nlm.nih.gov/Blast.cgi?${query}`);
          expect(text).toMatch(/class="error"|Status=UNKNOWN/);
        }
      }),
    );
  });
});
