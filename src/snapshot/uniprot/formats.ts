import type { Format, Namespace } from "./namespace.ts";

const RDF: readonly Format[] = ["rdf", "ttl", "nt"];

/** The formats of a namespace whose search offers these: an entry and a stream can be had as RDF too. */
export const withRdf = (...search: readonly Format[]): Namespace<never>["formats"] => ({
  entry: [...search, ...RDF],
  search,
  stream: [...search, ...RDF],
});

/** The same formats for entries, searches and streams. */
export const alike = (...formats: readonly Format[]): Namespace<never>["formats"] => ({
  entry: formats,
  search: formats,
  stream: formats,
});
