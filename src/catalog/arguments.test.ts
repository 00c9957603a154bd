import { describe, expect, test } from "vitest";
import { ArgumentError, type ArgumentProblem } from "../errors/index.ts";
import { checkArguments } from "./arguments.ts";
import { getFunction } from "./functions.ts";

const check = (name: string, args: unknown) => checkArguments(getFunction(name), args);

function problemsOf(name: string, args: unknown): readonly ArgumentProblem[] {
  try {
    check(name, args);
  } catch (error) {
    if (error instanceof ArgumentError) return error.problems;
    throw error;
  }
  return [];
}

describe("Right arguments", () => {
  test("come back in the form to be sent, defaults aside", () => {
    expect(check("search_uniprotkb", { query: " insulin ", size: 5 })).toEqual({
      query: "insulin",
      size: "5",
    });
  });

  test("may be texts where numbers and flags are meant", () => {
    const args = { query: "insulin", size: "5", includeIsoform: 1 };
    expect(check("search_uniprotkb", args)).toEqual({ query: "insulin", size: "5", includeIsoform: "true" });
    expect(check("search_uniprotkb", { ...args, includeIsoform: "False" })).toHaveProperty(
      "includeIsoform",
      "false",
    );
  });

  test("may be given under the upstream name or without the underscore", () => {
    expect(check("get_uniref_members", { id: "UniRef90_P04637", facetFilter: "x:y" })).toEqual({
      id: "UniRef90_P04637",
      facet_filter: "x:y",
    });
    expect(check("blast", { QUERY: "ACGTACGTACGTACGT", DATABASE: "nt" })).toEqual({
      query: "ACGTACGTACGTACGT",
      database: "nt",
    });
  });

  test("are not given when null, and optional ones not when empty", () => {
    const args = { id: "KW-0007", fields: null };
    expect(check("get_keyword_by_id", args)).toEqual({ id: "KW-0007" });
    expect(check("get_keyword_by_id", { id: "KW-0007", fields: "" })).toEqual({ id: "KW-0007" });
    expect(check("get_keyword_by_id", { id: "KW-0007", fields: [] })).toEqual({ id: "KW-0007" });
  });

  test("may be lists or texts with commas, in any capitals", () => {
    const listed = { id: "KW-0007", fields: ["id", "name"] };
    expect(check("get_keyword_by_id", { id: "KW-0007", fields: "id, Name" })).toEqual(listed);
    expect(check("get_keyword_by_id", listed)).toEqual(listed);
    expect(check("esummary", { db: "gene", id: [672, 675] })).toEqual({ db: "gene", id: "672,675" });
  });

  test("get flags of Ensembl as 1 and 0, and zero is a number", () => {
    const args = { species: "human", symbol: "BRCA2" };
    expect(check("lookup_by_symbol", { ...args, expand: "false" })).toEqual({ ...args, expand: "0" });
    expect(check("lookup_by_symbol", { ...args, expand: "yes" })).toHaveProperty("expand", "1");
    expect(check("lookup_by_symbol", { ...args, expand: 1, format: "full" })).toEqual({
      ...args,
      expand: "1",
      format_: "full",
    });
    const beacon = { assemblyId: "GRCh38", referenceBases: "A", referenceName: "7", start: 0, end: 0 };
    expect(check("get_query_beacon", { ...beacon, alternateBases: "T" })).toMatchObject({
      start: "0",
      end: "0",
    });
  });

  test("are regions in the one spelling that Ensembl reads", () => {
    const args = { species: "human", region: "chr17:43,044,295-43,125,483", feature: "gene, transcript" };
    expect(check("overlap_by_region", args)).toEqual({
      species: "human",
      region: "17:43044295-43125483",
      feature: ["gene", "transcript"],
    });
  });

  test("keep the words of a query and get one spelling as identifiers", () => {
    expect(check("esearch", { db: "Gene", term: "TP53[Gene Name]  AND human[Organism]" })).toEqual({
      db: "gene",
      term: "TP53[Gene Name]  AND human[Organism]",
    });
    expect(check("get_keyword_by_id", { id: "kw-0007" })).toEqual({ id: "KW-0007" });
    expect(check("get_taxonomy_by_id", { taxonId: "taxid 9606" })).toEqual({ taxonId: "9606" });
  });

  test("take columns of databases that are newer than the list", () => {
    expect(check("get_uniprotkb_entry", { accession: "P04637", fields: "accession,xref_newdb" })).toEqual({
      accession: "P04637",
      fields: ["accession", "xref_newdb"],
    });
  });
});

describe("Wrong arguments", () => {
  test("are all told at once, each with its reason", () => {
    const problems = problemsOf("search_uniprotkb", {
      qeury: "insulin",
      size: 501,
      includeIsoform: "maybe",
      fields: "accession,gene_nmes,cc_functoin",
      sort: "genes asc",
      timeout: 3,
    });
    expect(problems.map(({ parameter, reason, suggestion }) => [parameter, reason, suggestion])).toEqual([
      ["qeury", "unknown", "query"],
      ["timeout", "internal", undefined],
      ["query", "missing", undefined],
      ["fields", "value", "gene_names"],
      ["fields", "value", "cc_function"],
      ["sort", "value", "gene asc"],
      ["includeIsoform", "type", undefined],
      ["size", "value", undefined],
    ]);
  });

  test.each(["return_response", "timeout", "postprocess", "callback", "api_key"])(
    "%s is internal",
    (name) => {
      expect(problemsOf("esearch", { db: "gene", term: "TP53", [name]: true })).toMatchObject([
        { parameter: name, reason: "internal" },
      ]);
    },
  );

  test("name the list of values and the nearest", () => {
    const [problem] = problemsOf("blast", { query: "ACGTACGTACGTACGT", database: "nt", program: "blastz" });
    expect(problem).toMatchObject({ reason: "value", suggestion: "blastn" });
    expect(problem?.allowed).toEqual(["blastn", "blastp", "blastx", "tblastn", "tblastx"]);
  });

  test("show a malformed identifier what it should look like", () => {
    expect(problemsOf("get_keyword_by_id", { id: "acetylation" })).toEqual([
      {
        parameter: "id",
        reason: "malformed",
        message: 'id must be a UniProt keyword, such as KW-0007, not "acetylation"',
        example: "KW-0007",
      },
    ]);
  });

  test.each([
    ["lookup_by_id", { id: "BRCA1" }, "for a gene's symbol call lookup_by_symbol"],
    ["vep_by_hgvs", { species: "human", hgvs_notation: "c.12A>G" }, "with the sequence it is on"],
    ["efetch", { db: "gene", id: "" }, "such as 672"],
  ])("%s says what would be right", (name, args, told) => {
    expect(problemsOf(name, args)[0]?.message).toContain(told);
  });

  test.each([
    ["an object", { id: { value: "KW-0007" } }],
    ["a list", { id: ["KW-0007"] }],
    ["true", { id: true }],
  ])("%s is not a text", (_, args) => {
    expect(problemsOf("get_keyword_by_id", args)).toMatchObject([{ parameter: "id", reason: "type" }]);
  });

  test("that are required are missing when null or empty", () => {
    for (const id of [null, undefined, "", "  "]) {
      expect(problemsOf("get_keyword_by_id", { id })).toMatchObject([{ parameter: "id", reason: "missing" }]);
    }
  });

  test("include a group of which none is given", () => {
    expect(problemsOf("efetch", { db: "gene" })).toMatchObject([{ parameter: "id", reason: "missing" }]);
    expect(problemsOf("efetch", { db: "gene", WebEnv: "MCID_1", query_key: 1 })).toEqual([]);
  });

  test("include a path argument without the one before it", () => {
    expect(problemsOf("get_info_biotypes_groups", { object_type: "gene" })).toMatchObject([
      { parameter: "group", reason: "missing" },
    ]);
    expect(problemsOf("get_info_biotypes_groups", {})).toEqual([]);
  });

  test("include the same parameter under two names", () => {
    const args = { id: "UniRef90_P04637", facet_filter: "a:b", facetFilter: "c:d" };
    expect(problemsOf("get_uniref_members", args)).toMatchObject([
      { parameter: "facet_filter", reason: "value" },
    ]);
  });

  test.each([[[]], ["id=KW-0007"], [null], [undefined], [7]])(
    "include arguments that are no object: %j",
    (args) => {
      expect(problemsOf("get_keyword_by_id", args)[0]).toMatchObject({
        parameter: "arguments",
        reason: "type",
      });
    },
  );

  test("in a list of thousands are told in bounded time", () => {
    const fields = Array.from({ length: 50_000 }, (_, index) => `no_such_field_${index}`);
    const start = performance.now();
    expect(problemsOf("search_uniprotkb", { query: "x", fields })).toHaveLength(20);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test("never reach what every object inherits", () => {
    const args = JSON.parse('{"id":"KW-0007","__proto__":{"fields":"id"},"constructor":1,"toString":"x"}');
    expect(problemsOf("get_keyword_by_id", args).map(({ parameter, reason }) => [parameter, reason])).toEqual(
      [
        ["__proto__", "unknown"],
        ["constructor", "unknown"],
        ["toString", "unknown"],
      ],
    );
  });

  test("include texts that no request can carry", () => {
    for (const query of ["a\u0000b", "half \ud800 pair", "bell\u0007"]) {
      expect(problemsOf("search_keywords", { query })).toMatchObject([{ reason: "malformed" }]);
    }
  });
});
