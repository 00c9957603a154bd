import { describe, expect, it } from "vitest";
import { fc } from "../../test/property.ts";
import type { Request } from "../catalog/definition.ts";
import { buildRequest } from "../catalog/index.ts";
import { canonicalKey, impersonal } from "./canonical.ts";

const get = (url: string, accept = "application/json"): Request => ({
  method: "GET",
  url,
  headers: { accept },
  body: undefined,
});
const post = (url: string, body: string): Request => ({
  method: "POST",
  url,
  headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
  body,
});
const ESEARCH = "https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esearch.fcgi";

describe("two spellings of one request have one key", () => {
  it.each<[string, Request, Request]>([
    ["parameters in another order", get(`${ESEARCH}?db=gene&term=x`), get(`${ESEARCH}?term=x&db=gene`)],
    ["a form in place of a query", get(`${ESEARCH}?db=gene&term=a+b`), post(ESEARCH, "term=a%20b&db=gene")],
    [
      "who asks",
      get(`${ESEARCH}?db=gene`),
      get(`${ESEARCH}?db=gene&api_key=SECRET&email=a%40b.org&tool=biotool`),
    ],
    [
      "the host in capitals, with its port",
      get("https://REST.ensembl.org:443/info/ping"),
      get("https://rest.ensembl.org/info/ping"),
    ],
    [
      "escapes in the path",
      get("https://rest.ensembl.org/vep/human/hgvs/9:g.22125504G%3EC"),
      get("https://rest.ensembl.org/vep/human/hgvs/9%3Ag.22125504G>C"),
    ],
  ])("%s", (_, left, right) => expect(canonicalKey(left)).toBe(canonicalKey(right)));

  it("a default that is given and one that is left out", () => {
    const key = (args: Record<string, string>) =>
      canonicalKey(buildRequest("efetch", { db: "pubmed", id: "1", ...args }));
    expect(key({ retmode: "xml" })).toBe(key({}));
    expect(key({ retmode: "text" })).not.toBe(key({}));
  });
});

describe("what the service reads alike has one key", () => {
  type Asked = readonly [name: string, args: Record<string, unknown>];
  const keyOf = ([name, args]: Asked) => canonicalKey(buildRequest(name, args));
  const symbol = { species: "human", symbol: "BRCA2" };
  const region = { species: "human", region: "7:1-100" };
  it.each<[string, Asked, Asked]>([
    [
      "species",
      ["lookup_by_symbol", symbol],
      ["lookup_by_symbol", { species: "homo_sapiens", symbol: "BRCA2" }],
    ],
    [
      "a flag that is off anyway",
      ["lookup_by_symbol", symbol],
      ["lookup_by_symbol", { ...symbol, expand: false }],
    ],
    [
      "features in another order",
      ["overlap_by_region", { ...region, feature: "gene,transcript" }],
      ["overlap_by_region", { ...region, feature: ["transcript", "gene"] }],
    ],
    [
      "fields in another order",
      ["search_uniprotkb", { query: "insulin", fields: "accession,id" }],
      ["search_uniprotkb", { query: "insulin", fields: "id,accession" }],
    ],
    [
      "a UniProt query turned round",
      ["search_uniprotkb", { query: "gene:BRCA1 AND reviewed:true" }],
      ["search_uniprotkb", { query: "reviewed:true AND gene:BRCA1" }],
    ],
    [
      "an Entrez query turned round",
      ["esearch", { db: "gene", term: "BRCA1[gene] AND human[orgn]" }],
      ["esearch", { db: "gene", term: "Homo sapiens[Organism] AND BRCA1[Gene Name]" }],
    ],
    [
      "the number esearch gives by itself",
      ["esearch", { db: "gene", term: "x" }],
      ["esearch", { db: "gene", term: "x", retmax: 20 }],
    ],
  ])("%s", (_, left, right) => expect(keyOf(left)).toBe(keyOf(right)));

  it.each<[string, Asked, Asked]>([
    [
      "another species",
      ["lookup_by_symbol", symbol],
      ["lookup_by_symbol", { species: "mouse", symbol: "BRCA2" }],
    ],
    ["a flag that is on", ["lookup_by_symbol", symbol], ["lookup_by_symbol", { ...symbol, expand: true }]],
    [
      "NOT turned round",
      ["esearch", { db: "gene", term: "a NOT b" }],
      ["esearch", { db: "gene", term: "b NOT a" }],
    ],
    [
      "another name of a gene",
      ["lookup_by_symbol", { species: "human", symbol: "p53" }],
      ["lookup_by_symbol", { species: "human", symbol: "TP53" }],
    ],
    [
      "ids in another order",
      ["efetch", { db: "pubmed", id: "1,2" }],
      ["efetch", { db: "pubmed", id: "2,1" }],
    ],
  ])("but not %s", (_, left, right) => expect(keyOf(left)).not.toBe(keyOf(right)));
});

describe("different requests keep different keys", () => {
  it.each<[string, Request, Request]>([
    ["another value", get(`${ESEARCH}?db=gene`), get(`${ESEARCH}?db=snp`)],
    [
      "another format asked for",
      get("https://rest.ensembl.org/x"),
      get("https://rest.ensembl.org/x", "text/x-fasta"),
    ],
    ["repeated values in another order", get(`${ESEARCH}?id=1&id=2`), get(`${ESEARCH}?id=2&id=1`)],
    [
      "case of the path",
      get("https://rest.ensembl.org/lookup/id/a"),
      get("https://rest.ensembl.org/lookup/id/A"),
    ],
    ["an escaped slash", get("https://rest.ensembl.org/a/b"), get("https://rest.ensembl.org/a%2Fb")],
    [
      "a parameter called tool where it is no one's name",
      get("https://rest.ensembl.org/x?tool=a"),
      get("https://rest.ensembl.org/x?tool=b"),
    ],
    ["an empty value and a missing one", get(`${ESEARCH}?db=gene&field=`), get(`${ESEARCH}?db=gene`)],
  ])("%s", (_, left, right) => expect(canonicalKey(left)).not.toBe(canonicalKey(right)));
});

it("what is kept of a request holds nobody's key", () => {
  const kept = impersonal(post(`${ESEARCH}?api_key=SECRET`, "db=gene&api_key=SECRET&email=a%40b.org&tool=t"));
  expect(kept).toMatchObject({ url: ESEARCH, body: "db=gene" });
});

it("any order of any parameters is one key, and any other value another", () => {
  const pair = fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/u), fc.string({ maxLength: 12 }));
  const pairs = fc.uniqueArray(pair, { selector: ([name]) => name, minLength: 1, maxLength: 6 });
  const keyOf = (parameters: readonly (readonly [string, string])[], form: boolean): string => {
    const query = new URLSearchParams(
      parameters.map(([name, value]): [string, string] => [name, value]),
    ).toString();
    return canonicalKey(form ? post(ESEARCH, query) : get(`${ESEARCH}?${query}`));
  };
  const property = fc.property(pairs, fc.boolean(), fc.string({ minLength: 1 }), (parameters, form, more) => {
    fc.pre(!parameters.some(([name]) => ["tool", "email"].includes(name)));
    const [[name, value], ...rest] = parameters as [[string, string], ...[string, string][]];
    const key = keyOf(parameters, false);
    return (
      key === keyOf(parameters.toReversed(), form) && key !== keyOf([[name, value + more], ...rest], form)
    );
  });
  fc.assert(property, { numRuns: 500 });
});
