import type { Arguments, Service } from "../catalog/definition.ts";
import { functions } from "../catalog/index.ts";
import type { Manifest, ManifestSource } from "./manifest.ts";
import { routes } from "./routes.ts";

/** What the snapshot holds for one function. */
export interface FunctionHolding {
  readonly name: string;
  readonly service: Service;
  /** Whether anything can be answered. */
  readonly content: boolean;
  /** Rows of the main table: how many entities can be asked about. */
  readonly entities: number;
  readonly tables: readonly string[];
  readonly sources: readonly Pick<ManifestSource, "file" | "release" | "licence">[];
  readonly example: Arguments;
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
  const rows = new Map(manifest.tables.map(({ name, rows }) => [name, rows]));
  const sourcesOf = new Map(manifest.tables.map(({ name, sources }) => [name, sources]));
  const sources = new Map(manifest.sources.map((source) => [source.file, source]));
  return {
    release: manifest.date,
    functions: functions.map(({ name, service, example }) => {
      const tables = [
        ...new Set(routes.filter((route) => route.functions.includes(name)).flatMap(({ tables }) => tables)),
      ];
      const files = new Set(tables.flatMap((table) => sourcesOf.get(table) ?? []));
      return {
        name,
        service,
        content: tables.length > 0,
        entities: rows.get(tables[0] ?? "") ?? 0,
        tables,
        sources: [...files]
          .flatMap((file) => sources.get(file) ?? [])
          .map(({ file, release, licence }) => ({ file, release, licence })),
        example,
      };
    }),
    tables: manifest.tables,
    sources: manifest.sources,
    bytes: manifest.volumes.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
