import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CorruptFileError } from "../errors/index.ts";
import { manifestFlaw } from "./manifest-flaw.ts";
import type { Volume } from "./schema.ts";

export const MANIFEST_FILE = "manifest.json";

/** One shipped file: Brotli over a SQLite database without indexes. Hashes are SHA-256, hexadecimal. */
export interface ManifestVolume {
  readonly volume: Volume;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly plainBytes: number;
  readonly plainSha256: string;
  /** Brotli quality. */
  readonly quality: number;
}

export interface ManifestTable {
  readonly name: string;
  /** Fact files, the main one first. */
  readonly sources: readonly string[];
  readonly rows: number;
  /** Rows read from the facts; those that did not agree with the rest are in `dropped`. */
  readonly offered: number;
}

export interface ManifestSource {
  readonly file: string;
  readonly what: string;
  /** Short name of the upstream release or year, as an answer's provenance shows it: `Ensembl 108/109`. */
  readonly release: string;
  readonly source: string;
  readonly licence: string;
  readonly note: string;
  readonly sha256: string;
}

export interface ManifestDrop {
  readonly table: string;
  readonly reason: string;
  readonly rows: number;
  readonly examples: readonly string[];
}

/** What the snapshot is made of. Holds no time stamp, so that the same facts give the same manifest. */
export interface Manifest {
  readonly schema: number;
  readonly builder: number;
  /** ISO 8601 date of the newest source. */
  readonly date: string;
  readonly volumes: readonly ManifestVolume[];
  readonly tables: readonly ManifestTable[];
  readonly sources: readonly ManifestSource[];
  readonly dropped: readonly ManifestDrop[];
}

/** @throws CorruptFileError where the folder has no readable manifest, or one this version cannot use */
export function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST_FILE);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new CorruptFileError(`${path} cannot be read as the manifest of a snapshot`, {
      cause,
      nextStep: NEXT_STEP,
    });
  }
  const flaw = manifestFlaw(value);
  if (flaw !== undefined) {
    throw new CorruptFileError(`${path} is not a manifest that can be used: ${flaw}`, {
      nextStep: NEXT_STEP,
    });
  }
  return value as Manifest;
}

const NEXT_STEP =
  "Unset BIOTOOL_SNAPSHOT, or reinstall the package, or build the snapshot with: biotool snapshot build --facts <folder>";
