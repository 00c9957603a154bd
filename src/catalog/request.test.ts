import { describe, expect, test } from "vitest";
import { UsageError } from "../errors/index.ts";
import { checkArguments } from "./arguments.ts";
import { functions } from "./functions.ts";
import { buildRequest } from "./request.ts";

describe("buildRequest", () => {
  test("gives the address, the query in a stable order, and the headers", () => {
    expect(buildRequest("search_keywords", { size: 10, query: "iron sulfur" })).toEqual({
      method: "GET",
      url: "https://rest.uniprot.org/keywords/search?query=iron+sulfur&size=10",
      headers: { accept: "application/json" },
      body: undefined,
    });
  });

  test("gives the same text for every spelling and order of the same arguments", () => {
    const one = buildRequest("get_uniref_members", { facetFilter: "a:b", size: "3", id: "uniref90_p04637" });
    const other = buildRequest("get_uniref_members", { id: "UniRef90_P04637", size: 3, facet_filter: "a:b" });
    expect(one).toEqual(other);
  });

  test("sends a default, and the same when it is given or null", () => {
    const left = buildRequest("search_keywords", { query: "x" });
    expect(left.url).toContain("size=25");
    expect(buildRequest("search_keywords", { query: "x", size: 25 })).toEqual(left);
    expect(buildRequest("search_keywords", { query: "x", size: null })).toEqual(left);
  });

  test("repeats the key for each return field", () => {
    const { url } = buildRequest("get_keyword_by_id", { id: "KW-0007", fields: ["id", "name"] });
    expect(new URL(url).searchParams.getAll("fields")).toEqual(["id", "name"]);
  });

  test("repeats the key for each of several relations, which reads as none with commas", () => {
    const { url } = buildRequest("get_ontology_id", { id: "GO:0006281", relation: "is_a, part_of" });
    expect(new URL(url).searchParams.getAll("relation")).toEqual(["is_a", "part_of"]);
    expect(buildRequest("get_ontology_id", { id: "GO:0006281", relation: "is_a" }).url).toMatch(
      /\?relation=is_a$/,
    );
  });

  test("puts a form into the body of a POST", () => {
    const { method, url, headers, body } = buildRequest("blast", {
      query: "ACGTACGTACGTACGT",
      database: "nt",
    });
    expect([method, url]).toEqual(["POST", "https://blast.ncbi.nlm.nih.gov/Blast.cgi"]);
    expect(headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      CMD: "Put",
      QUERY: "ACGTACGTACGTACGT",
      DATABASE: "nt",
      PROGRAM: "blastn",
      FORMAT_TYPE: "JSON2_S",
    });
  });

  test("writes citations with the line ends that the service reads", () => {
    const lines = ["science|1987|235|182|palmenberg ac|a|", "nature|1993|366|223|smith j|b|"];
    for (const separator of ["\n", "\r", "\r\n", "%0D"]) {
      const { url } = buildRequest("ecitmatch", { bdata: lines.join(separator) });
      expect(new URL(url).searchParams.get("bdata")).toBe(lines.join("\r"));
    }
  });

  test("gives the same request for arguments that were checked before", () => {
    for (const definition of functions) {
      const { name, example } = definition;
      expect(buildRequest(name, checkArguments(definition, example))).toEqual(buildRequest(name, example));
    }
  });

  test("never adds who asks", () => {
    for (const { name, example } of functions) {
      const { url, body = "" } = buildRequest(name, example);
      expect(`${url} ${body}`).not.toMatch(/api_key|email=|tool=/);
    }
  });

  test("knows no function by another name", () => {
    expect(() => buildRequest("lookup_by_name", {})).toThrow(UsageError);
    expect(() => buildRequest("toString", {})).toThrow(UsageError);
  });
});
