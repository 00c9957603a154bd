import type { JsonType, JsonValue, Kind } from "../biology/kind.ts";

export type Database = "ncbi" | "ensembl" | "uniprot";
export type Service = "eutils" | "blast" | "ensembl" | "uniprot";
export type Domain = "variation" | "genomics" | "proteomics" | "evolution" | "general-biology";

/** A call as callers, models and data sets write it. */
export interface Call {
  readonly name: string;
  readonly arguments: Arguments;
}
export type Arguments = Readonly<Record<string, JsonValue>>;

/** What a call becomes on the wire. */
export interface Request {
  readonly method: "GET" | "POST";
  /** Absolute, with its query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export interface Parameter {
  readonly kind: Kind;
  /** What it is for, one line, without the format (the kind says that). */
  readonly does: string;
  /** Where it is sent; `client` is used by the client and never sent. */
  readonly in: "path" | "query" | "body" | "client";
  readonly required: boolean;
  /** Name on the wire. @default the parameter's own name */
  readonly as?: string;
  /** Sent when the argument is left out or null. */
  readonly default?: string | number | boolean;
  /** JSON types accepted. @default those of the kind's schema */
  readonly types?: readonly JsonType[];
  /** Other names accepted for it. */
  readonly aliases?: readonly string[];
  /** A list is sent as repeated `key=value`. @default false: joined with commas */
  readonly repeat?: boolean;
  /** Least number accepted. @default that of the kind */
  readonly minimum?: number;
  /** Greatest number accepted. @default that of the kind */
  readonly maximum?: number;
}

/**
 * How a successful answer is cut down and told.
 * Paths are dotted: `*` stands for every element of a list, a number for that element, and `key=value` for the
 * elements whose member `key` has that value (`comments.commentType=FUNCTION.texts.*.value`).
 */
export interface Hints {
  /** Path to the list of results where the answer is a list; `""` when the whole answer is one. */
  readonly list?: string;
  /**
   * Path to the keys of the results, in order, where the results are members of the object beside that list
   * instead of a list themselves: `result.uids` of esummary, whose results are `result.672`, `result.675`.
   * Given in place of `list`.
   */
  readonly keys?: string;
  /** Path to the service's own total, where it gives one in the body. */
  readonly total?: string;
  /** Paths (from a list element where there is a list) that matter most, in order; others come after while the budget lasts. */
  readonly keep?: readonly string[];
  /** What one result is called, singular: `gene`. */
  readonly noun?: string;
  /**
   * Sentence about the answer (or about each element of `list`), with `{path}` from the answer and `{=parameter}` from the call.
   * A part in `[...]` is left out when one of its fields is missing; if a field outside brackets is missing, no sentence is made.
   * `[A||B]` takes the first alternative whose fields are all there. Lists are told as `a, b and c`.
   * `{#gene}` is the service's number of results with the noun: `1 gene`, `12 genes`; `{#entry/entries}` where the plural
   * is odd, `{#=feature}` where an argument is the noun.
   * Behind a field, `|` changes its text, one after the other:
   * `words` (`missense_variant` as `missense variant`, `Gene` as `gene`), `of path` (the type before the noun at another path:
   * `protein-coding gene`), `a` (with its article), `latin` (`homo_sapiens` as `Homo sapiens`), `strand` (1 as `forward strand`),
   * `chromosome` (`17` as `chromosome 17`), `place` (a region with thousands separators), `to path` (start, and end at another
   * path: `100–2,300`), `plain` (a description without its source), `digits` (`rs699` as `699`), `all` (a list to its end),
   * `web` (a species as in Ensembl's links: `Homo_sapiens`),
   * `term` (a name without underscores, an obsolete term said to be one), `rounded` (a number to two figures), `begin` (a sequence by its first
   * letters and its length), `number` (how many elements a list has), `counted` (a list whose elements are the results: those
   * not told are counted from the service's total). Four only check: `given` says nothing, `is value` says nothing and counts as missing where the
   * text differs, `unless path` counts as missing where the text at another path is the same, `one` where there are several.
   */
  readonly say?: string;
  /** Sentence about the answer as a whole, said before those about the elements of `list`; written like `say`. */
  readonly opening?: string;
}

/** One function of the catalogue, as plain data: everything else about it is derived from this. */
export interface FunctionDefinition {
  /** Official name, unique in the catalogue. */
  readonly name: string;
  readonly database: Database;
  readonly service: Service;
  readonly tool: string;
  readonly domain: Domain;
  /** One line, imperative: "Find the stable identifier and location of a gene by its symbol". */
  readonly does: string;
  readonly method: "GET" | "POST";
  /** Path with `{parameter}` placeholders. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Groups of optional parameters of which at least one must be given. */
  readonly anyOf?: readonly (readonly string[])[];
  /** Sent with every call, in the query (GET) or the body (POST). */
  readonly fixed?: Readonly<Record<string, string>>;
  /** Value of the Accept header. @default "application/json" */
  readonly accept?: string;
  readonly observe: Hints;
  /** Page of the same record on the service's web site, written like `say`; left out where the site has none. */
  readonly page?: string;
  /** A call that is right and, where the snapshot can, answered by it. */
  readonly example: Arguments;
  /** How people ask for it, `{parameter}` where the argument stands. */
  readonly asks: readonly string[];
}

type Extra = Partial<Omit<Parameter, "kind" | "does" | "in">>;

/** A parameter in the path: required, unless it fills the last segments, which then go when it is left out. */
export const path = (kind: Kind, does: string, extra: Extra = {}): Parameter => ({
  kind,
  does,
  in: "path",
  required: true,
  ...extra,
});

/** A parameter in the query, optional unless said otherwise. */
export const query = (kind: Kind, does: string, extra: Extra = {}): Parameter => ({
  kind,
  does,
  in: "query",
  required: false,
  ...extra,
});

/** A field of the form body, optional unless said otherwise. */
export const field = (kind: Kind, does: string, extra: Extra = {}): Parameter => ({
  kind,
  does,
  in: "body",
  required: false,
  ...extra,
});

type Own = Omit<FunctionDefinition, "database" | "service" | "method"> & { readonly method?: "GET" | "POST" };

export const ensembl = (own: Own): FunctionDefinition => ({
  database: "ensembl",
  service: "ensembl",
  method: "GET",
  ...own,
});
export const uniprot = (own: Own): FunctionDefinition => ({
  database: "uniprot",
  service: "uniprot",
  method: "GET",
  ...own,
});
export const eutils = (own: Own): FunctionDefinition => ({
  database: "ncbi",
  service: "eutils",
  method: "GET",
  ...own,
});
export const blastService = (own: Own): FunctionDefinition => ({
  database: "ncbi",
  service: "blast",
  method: "GET",
  ...own,
});
