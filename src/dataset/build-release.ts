import { join } from "node:path";
import { openFacts } from "../snapshot/index.ts";
import { buildDataset, builtRows, type DatasetOptions } from "./build.ts";
import { materialFor } from "./material.ts";
import { type Release, refuseForeign, STAGES_FOLDER, writeRelease } from "./release/index.ts";
import type { StageManifest } from "./stages/stage.ts";

export interface ReleaseBuildOptions extends Omit<DatasetOptions, "onProgress"> {
  readonly onProgress?: (progress: {
    readonly stage: string;
    readonly done: number;
    readonly total?: number;
  }) => void;
}

export interface ReleaseBuild {
  /** In order. */
  readonly stages: readonly StageManifest[];
  /** Left out where the build was to stop before the last stage. */
  readonly release?: Release;
}

/**
 * Builds a set in `<folder>/stages`, and from its rows what is published beside them.
 * @throws UsageError where the folder holds something else than a data set
 */
export async function buildRelease(options: ReleaseBuildOptions): Promise<ReleaseBuild> {
  const { folder, until = "split", onProgress, signal } = options;
  refuseForeign(folder);
  const stagesFolder = join(folder, STAGES_FOLDER);
  const stages = await buildDataset({ ...options, folder: stagesFolder });
  if (until !== "split") return { stages };
  const total = stages.at(-1)?.output.kept ?? 0;
  const facts = openFacts();
  try {
    const release = await writeRelease(builtRows(stagesFolder), {
      folder,
      manifests: stages,
      snapshot: facts.manifest,
      templatesOf: templateCounts(options.only),
      ...(onProgress ? { onProgress: (done) => onProgress({ stage: "release", done, total }) } : {}),
      ...(signal ? { signal } : {}),
    });
    return { stages, release };
  } finally {
    facts.close();
  }
}

/** Templates of a function for questions that leave nothing open. */
function templateCounts(only: readonly string[] | undefined): (name: string) => number {
  const counts = new Map(
    materialFor(only).asks.map(({ name, shapes }) => [
      name,
      shapes.reduce((sum, { missing, templates }) => sum + (missing ? 0 : templates.length), 0),
    ]),
  );
  return (name) => counts.get(name) ?? 0;
}
