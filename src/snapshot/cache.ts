import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder } from "../client/cache-folder.ts";

/** Folder of the shipped snapshot: BIOTOOL_SNAPSHOT, else `data/snapshot` of the package (the same from src and from dist). */
export const snapshotFolder = (): string =>
  process.env["BIOTOOL_SNAPSHOT"] || fileURLToPath(new URL("../../data/snapshot", import.meta.url));

/** Folder the databases are unpacked into. */
export const unpackFolder = (): string => join(cacheFolder(), "snapshot");
