import type { Database } from "../client/sqlite.ts";
import type { SnapshotOptions } from "./answering.ts";
import { snapshotFolder, unpackFolder } from "./cache.ts";
import { openVolumes } from "./lazy-database.ts";
import { type Manifest, readManifest } from "./manifest.ts";

/** The snapshot's tables, to read facts from directly. */
export interface Facts extends Pick<Database, "all" | "get" | "close"> {
  readonly manifest: Manifest;
}

/** Opens the tables (`src/snapshot/schema`); each is unpacked when first named. @throws CorruptFileError without a readable manifest */
export function openFacts({
  folder = snapshotFolder(),
  cache = unpackFolder(),
  onProgress,
}: SnapshotOptions = {}): Facts {
  const manifest = readManifest(folder);
  const database = openVolumes(manifest, { from: folder, cache, ...(onProgress ? { onProgress } : {}) });
  return { manifest, all: database.all, get: database.get, close: database.close };
}
