import { join } from "node:path";
import { buildDataset, type DatasetOptions } from "./build.ts";
import type { StageManifest } from "./stages/stage.ts";

/** Builds a set in `<folder>/stages`, and from its rows what is published beside them. */
export async function buildRelease(options: DatasetOptions): Promise<readonly StageManifest[]> {
  return buildDataset({ ...options, folder: join(options.folder, "stages") });
}
