import type { Request, Service } from "../src/catalog/definition.ts";
import { baseUrls, functions } from "../src/catalog/index.ts";
import type { Route } from "../src/snapshot/route.ts";
import { hostileTexts, knownValues, queryWords } from "./fuzz-words.ts";

/** Random numbers from a seed, the same on every machine (mulberry32). */
export interface Chance {
  /** From 0 to below `end`. */
  below(end: number): number;
  /** True once in `times`. */
  once(times: number): boolean;
  one<Value>(values: readonly Value[]): Value;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    once: (times) => below(times) === 0,
    one: <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value,
  };
}

/** Requests over all routes, from nearly right to hostile: paths, escapes, queries of both languages, bodies, headers. */
export function fuzzer(routes: readonly Route[], seed: number): () => Request {
  const chance = chanceOf(seed);
  const namesOf = new Map(
    functions.map(({ name, parameters }) => [
      name,
      Object.entries(parameters).map(([own, { as = own }]) => as),
    ]),
  );
  const byService = [...Map.groupBy(routes, ({ service }) => service).values()];
  return () => {
    // Ensembl has most of the routes, and each path with several extensions: every service gets its share.
    const route = chance.one(chance.one(byService));
    const named = route.functions.flatMap((name) => namesOf.get(name) ?? []);
    const path = chance.once(20) ? strangePath(chance) : pathOf(route, chance);
    const query = queryOf(named, { chance, service: route.service });
    const posts = chance.once(12);
    const url = baseUrls[route.service] + path + (query === "" ? "" : `?${query}`);
    if (!posts) return { method: "GET", url, headers: headersOf(chance), body: undefined };
    const { type, body } = bodyOf({ chance, query });
    return { method: "POST", url, headers: { ...headersOf(chance), "content-type": type }, body };
  };
}

function pathOf({ path }: Route, chance: Chance): string {
  const filled = path.replace(/\{(\w+)\}/g, () => segmentOf(chance));
  if (chance.once(30)) return `${filled}/`;
  return chance.once(40) ? filled.slice(0, chance.below(filled.length) + 1) : filled;
}

function segmentOf(chance: Chance): string {
  const text = textOf(chance);
  if (chance.once(12)) return text.replace(/[\s#?]/g, "");
  return chance.once(15)
    ? `${encode(text)}%${chance.one(["", "z", "zz", "C3%28", "00", "E0%80%80"])}`
    : encode(text);
}

const strangePath = (chance: Chance): string =>
  chance.one([
    () => "/..".repeat(chance.below(20) + 1),
    () => `/${"a/".repeat(chance.below(500))}`,
    () => `//${encode(textOf(chance))}//`,
    () => `/%2e%2e/%2e%2e/etc/passwd`,
    () => `/lookup/${"x".repeat(chance.below(9_000))}`,
    () => `/${"%".repeat(chance.below(50))}`,
    () => `/entrez/eutils/${encode(textOf(chance))}`,
    () => "/uniprotkb/search/search/",
  ])();

/** Mostly what is known, for hostile things are refused early; now and then changed by a letter or doubled. */
export function textOf(chance: Chance): string {
  const known = chance.one(knownValues);
  if (chance.once(2)) return known;
  if (chance.once(2)) return chance.one(hostileTexts);
  const at = chance.below(known.length + 1);
  return chance.one([
    () => known.slice(0, at),
    () =>
      known.slice(0, at) +
      chance.one(["'", '"', "%", "*", "\u0000", "é", "\u{1f9ec}", "-", ":", " "]) +
      known.slice(at),
    () => `${known},${chance.one(knownValues)}`,
    () => known.toLowerCase(),
    () => known.repeat(chance.below(300)),
    () => String.fromCharCode(...Array.from({ length: chance.below(30) }, () => chance.below(0xd800))),
  ])();
}

function queryOf(
  named: readonly string[],
  { chance, service }: { chance: Chance; service: Service },
): string {
  const count = chance.once(50) ? chance.below(3_000) : chance.below(6);
  const names = [...named, ...commonNames[service]];
  const pairs = Array.from({ length: count }, () => {
    const name = chance.once(20) ? textOf(chance) : chance.one(names);
    const value = argumentOf(name, chance);
    if (chance.once(30)) return encode(name);
    return chance.once(25) ? `${name}=${value.replace(/[\s#]/g, "+")}` : `${encode(name)}=${encode(value)}`;
  });
  if (service === "eutils" && !chance.once(10)) pairs.push(`db=${chance.one(databases)}`);
  if (chance.once(20)) pairs.push(...pairs);
  return pairs.join(chance.once(40) ? ";" : "&");
}

const databases = ["gene", "pubmed", "snp", "taxonomy", "protein", "nuccore", "clinvar", "", "Gene", "nope"];

const commonNames: Readonly<Record<Service, readonly string[]>> = {
  ensembl: ["species", "expand", "feature", "id", "symbols", "format", "callback", "type"],
  uniprot: ["query", "query", "query", "fields", "sort", "size", "cursor", "format", "compressed"],
  eutils: [
    "term",
    "term",
    "id",
    "id",
    "retmode",
    "rettype",
    "retmax",
    "retstart",
    "usehistory",
    "WebEnv",
    "query_key",
  ],
  blast: ["CMD", "RID", "QUERY", "PROGRAM", "DATABASE"],
};

const RETRIEVAL = [
  "json",
  "xml",
  "text",
  "fasta",
  "docsum",
  "abstract",
  "uilist",
  "count",
  "tsv",
  "list",
  "gff",
];

function argumentOf(name: string, chance: Chance): string {
  if (/query|term/i.test(name) && !chance.once(8)) return searchOf(chance, 4);
  if (name === "content-type") return chance.one(accepts);
  if (/format|mode|type/i.test(name) && !chance.once(3)) return chance.one(RETRIEVAL);
  if (/size|max|start|offset/i.test(name))
    return chance.one(["0", "1", "25", "500", "10000", "-1", "1e9", "9".repeat(40), "x"]);
  return textOf(chance);
}

/** A search in a language between UniProt's and Entrez's, well formed more often than not. */
export function searchOf(chance: Chance, depth: number): string {
  if (chance.once(60)) return `${"(".repeat(chance.below(3_000))}TP53${")".repeat(chance.below(3_000))}`;
  if (chance.once(60)) return Array.from({ length: chance.below(2_000) }, () => "TP53").join(" OR ");
  if (depth === 0 || chance.once(3)) return termOf(chance);
  const sides = [searchOf(chance, depth - 1), searchOf(chance, depth - 1)];
  const joined = sides.join(chance.one([" AND ", " OR ", " NOT ", " ", " and ", " && ", ","]));
  return chance.once(2) ? `(${joined})` : chance.once(6) ? `NOT ${joined}` : joined;
}

function termOf(chance: Chance): string {
  const { uniprotFields, entrezTags } = queryWords;
  const value = chance.once(3) ? `"${textOf(chance)}"` : textOf(chance);
  return chance.one([
    () => value,
    () => `${chance.one(uniprotFields)}:${value}`,
    () => `${chance.one(uniprotFields)}:[${chance.one(bounds)} TO ${chance.one(bounds)}]`,
    () => `${value}[${chance.one(entrezTags)}]`,
    () => `${chance.one(bounds)}:${chance.one(bounds)}[${chance.one(entrezTags)}]`,
    () => `${value.slice(0, 3)}*`,
    () => `${chance.one(uniprotFields)}:*${value.slice(0, 2)}*`,
  ])();
}

const bounds = ["*", "1", "100", "2015", "2015/01/01", "9999999999", "-5", "", "x", "2015-01-01"];

function bodyOf({ chance, query }: { chance: Chance; query: string }): { type: string; body: string } {
  const json = "application/json";
  return chance.one([
    () => ({ type: "application/x-www-form-urlencoded", body: query }),
    () => ({
      type: "application/x-www-form-urlencoded; charset=x",
      body: `id=${"1,".repeat(chance.below(30_000))}`,
    }),
    () => ({ type: "application/x-www-form-urlencoded", body: `term=${"(".repeat(chance.below(60_000))}` }),
    () => ({ type: json, body: JSON.stringify({ [chance.one(lists)]: [textOf(chance), textOf(chance)] }) }),
    () => ({
      type: json,
      body: JSON.stringify({ [chance.one(lists)]: Array(chance.below(2_000)).fill(textOf(chance)) }),
    }),
    () => ({
      type: json,
      body: `{"${chance.one(lists)}":${chance.one(["null", "1", '"x"', "{}", "[null,1,{}]", "[[]]"])}}`,
    }),
    () => ({ type: json, body: "[".repeat(chance.below(100_000)) }),
    () => ({ type: json, body: textOf(chance) }),
    () => ({ type: "text/xml", body: `<!DOCTYPE a [<!ENTITY b "c">]><a>${textOf(chance)}</a>` }),
    () => ({ type: "", body: "" }),
  ])();
}

const lists = ["ids", "symbols", "variants", "hgvs_notations", "names", "regions", "sequences"];

const headersOf = (chance: Chance): Record<string, string> => ({
  accept: chance.once(3) ? chance.one(accepts) : "application/json",
});

const accepts = [
  ...[
    "*/*",
    "text/html",
    "text/xml",
    "text/x-fasta",
    "text/x-gff3",
    "text/plain;format=tsv",
    "text/plain;format=list",
  ],
  ...[
    "application/xml",
    "text/x-seqxml+xml",
    "application/x-nothing",
    "",
    ";;q=2,,",
    "application/json;q=0.5,*/*",
  ],
];

/** Text that no URL can hold as it is (half a surrogate pair) is replaced. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());
