import type { Arguments, Service } from "../catalog/definition.ts";
import { functions } from "../catalog/index.ts";
import { factless, heldExamples, unanswered } from "./examples.ts";
import type { Manifest, ManifestSource } from "./manifest.ts";
import { entrezDatabases } from "./ncbi/databases.ts";
import { neededFacts } from "./needed-facts.ts";
import { routes } from "./routes.ts";

/** What the snapshot holds for one function. */
export interface FunctionHolding {
  readonly name: string;
  readonly service: Service;
  /** Whether anything can be answered. */
  readonly content: boolean;
  /** How many entities can be asked about, 0 where no fact is needed: rows of the main table, for E-utilities of all databases together. */
  readonly entities: number;
  /** For functions that take an Entrez database: entities in each. */
  readonly databases?: Readonly<Record<string, number>>;
  /** The main one first. */
  readonly tables: readonly string[];
  readonly sources: readonly Pick<ManifestSource, "file" | "release" | "licence">[];
  /** A call that gets content; where nothing is held, one that the service would answer. */
  readonly example: Arguments;
  /** Where nothing is held: the fact that would be needed. */
  readonly needs?: string;
}

export interface SnapshotInfo {
  /** Date of the newest fact. */
  readonly release: string;
  readonly functions: readonly FunctionHolding[];
  readonly tables: Manifest["tables"];
  readonly sources: readonly ManifestSource[];
  /** Compressed bytes of all volumes. */
  readonly bytes: number;
}

export function infoOf(manifest: Manifest): SnapshotInfo {
  const sourcesOf = new Map(manifest.tables.map(({ name, sources }) => [name, sources]));
  const sources = new Map(manifest.sources.map((source) => [source.file, source]));
  return {
    release: manifest.date,
    functions: functions.map(({ name, service, example, parameters }) => {
      const tables = unanswered.has(name) ? [] : tablesOf(name);
      const files = new Set(tables.flatMap((table) => sourcesOf.get(table) ?? []));
      const content = tables.length > 0 || factless.has(name);
      return {
        name,
        service,
        content,
        ...entitiesOf(manifest, { tables, perDatabase: "db" in parameters && service === "eutils" }),
        tables,
        sources: [...files]
          .flatMap((file) => sources.get(file) ?? [])
          .map(({ file, release, licence }) => ({ file, release, licence })),
        example: heldExamples[name] ?? example,
        ...(content ? {} : needsOf(name)),
      };
    }),
    tables: manifest.tables,
    sources: manifest.sources,
    bytes: manifest.volumes.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

function needsOf(name: string): Pick<FunctionHolding, "needs"> {
  const needs = neededFacts[name];
  return needs === undefined ? {} : { needs };
}

/** Tables that the routes of a function read. */
export const tablesOf = (name: string): readonly string[] => [
  ...new Set(routes.filter((route) => route.functions.includes(name)).flatMap(({ tables }) => tables)),
];

function entitiesOf(
  manifest: Manifest,
  { tables, perDatabase }: { readonly tables: readonly string[]; readonly perDatabase: boolean },
): Pick<FunctionHolding, "entities" | "databases"> {
  const rows = new Map(manifest.tables.map(({ name, rows }) => [name, rows]));
  const rowsOf = (table = ""): number => rows.get(table) ?? 0;
  if (!perDatabase) return { entities: rowsOf(tables[0]) };
  const databases = Object.fromEntries(
    [...entrezDatabases.values()].map((entrez) => [entrez.name, rowsOf(entrez.tables[0])]),
  );
  return { entities: Object.values(databases).reduce((sum, count) => sum + count, 0), databases };
}
