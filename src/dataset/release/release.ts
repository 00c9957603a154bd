import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { functions } from "../../catalog/index.ts";
import type { Manifest } from "../../snapshot/index.ts";
import { contextOf, DEFAULT_CONTEXT, toolOf } from "../context/index.ts";
import { columnsOf, type NewFolder, newFolder, type Rows, type Shards, shardsOf } from "../formats/index.ts";
import type { Row } from "../row.ts";
import type { StageManifest } from "../stages/stage.ts";
import { cardOf } from "./card/card.ts";
import { CARD, MANIFEST, ROWS, STATISTICS, SUMS, TOOLS } from "./files.ts";
import { gzipFile } from "./gzip-file.ts";
import { PARTS, partOf } from "./part.ts";
import { plotsOf } from "./plots/index.ts";
import { DRAFT, publish, refuseForeign } from "./publish.ts";
import { type Statistics, StatisticsCounter } from "./statistics.ts";
import { filesUnder, sumsOf } from "./sums.ts";
import { type ThinOptions, thinFunctions } from "./thin-functions.ts";

export interface ReleaseOptions {
  /** What is published stands here; what an earlier release left is replaced. */
  readonly folder: string;
  /** Of the stages that made the rows. */
  readonly manifests: readonly StageManifest[];
  /** Of the snapshot that answered. */
  readonly snapshot: Pick<Manifest, "schema" | "builder" | "date" | "volumes" | "sources">;
  readonly templatesOf: ThinOptions["templatesOf"];
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

export interface Release {
  readonly folder: string;
  readonly rows: number;
  /** Bytes by file. */
  readonly files: Readonly<Record<string, number>>;
}

/**
 * Writes the published set of some rows: Parquet by part, all rows as JSONL, card, statistics, plots, manifest, sums. One row is in
 * memory at a time, beside the thousand of a row group of each part. The same rows and manifests give the same bytes.
 * @throws UsageError where the folder holds something else or cannot be written
 */
export async function writeRelease(rows: Rows, options: ReleaseOptions): Promise<Release> {
  const { folder } = options;
  refuseForeign(folder);
  await mkdir(folder, { recursive: true });
  const draft = join(folder, DRAFT);
  await rm(draft, { recursive: true, force: true });
  const { statistics } = await newFolder(draft, async (files) => {
    const written = await writeRows(rows, { files, options });
    await writeTold(written, { files, options });
    return written;
  });
  await writeFile(join(draft, SUMS), await sumsOf(draft));
  const sizes = Object.fromEntries(
    await Promise.all(
      (await filesUnder(draft)).map(async (file) => [file, (await stat(join(draft, file))).size] as const),
    ),
  );
  await publish(draft, folder);
  return { folder, rows: statistics.rows, files: sizes };
}

interface Work {
  readonly files: NewFolder;
  readonly options: ReleaseOptions;
}

interface Written {
  readonly statistics: Statistics;
  /** Rows by part, of those that have any. */
  readonly parts: Readonly<Record<string, number>>;
  /** SHA-256 of the JSONL before compression. */
  readonly sha256: string;
}

async function writeRows(rows: Rows, { files, options }: Work): Promise<Written> {
  const statistics = new StatisticsCounter();
  const lines = gzipFile(await files.place(ROWS));
  const shards = new Map<string, Shards>();
  let done = 0;
  try {
    for await (const row of rows) {
      options.signal?.throwIfAborted();
      const part = partOf(row);
      const own = shards.get(part) ?? shardsOf(part, files);
      shards.set(part, own);
      await own.add(columnsOf(row, shownWith(row)));
      await lines.add(`${JSON.stringify(row)}\n`);
      statistics.note(row);
      done += 1;
      options.onProgress?.(done);
    }
  } catch (problem) {
    lines.abandon();
    throw problem;
  }
  const parts: Record<string, number> = {};
  for (const part of PARTS) {
    const own = await shards.get(part)?.close();
    if (own) parts[part] = Object.values(own).reduce((sum, count) => sum + count, 0);
  }
  return { statistics: statistics.done(), parts, sha256: await lines.close() };
}

const shownWith = (row: Row): readonly string[] =>
  contextOf(row, DEFAULT_CONTEXT).functions.map(({ name }) => name);

/** All that is told of the rows. */
async function writeTold({ statistics, parts, sha256 }: Written, { files, options }: Work): Promise<void> {
  const { manifests, snapshot, templatesOf } = options;
  const thin = thinFunctions(statistics, { templatesOf, manifests });
  await files.append(CARD, cardOf({ statistics, parts, thin, manifests, snapshot }));
  await files.append(STATISTICS, jsonOf({ ...statistics, thin }));
  await files.append(TOOLS, jsonOf(functions.map(toolOf)));
  for (const [name, plot] of Object.entries(plotsOf(statistics))) await files.append(`plots/${name}`, plot);
  await files.append(
    MANIFEST,
    jsonOf({
      rows: { file: ROWS, sha256OfText: sha256, rows: statistics.rows, parts },
      shown: DEFAULT_CONTEXT,
      snapshot: {
        date: snapshot.date,
        schema: snapshot.schema,
        builder: snapshot.builder,
        volumes: snapshot.volumes.map(({ file, plainSha256 }) => ({ file, plainSha256 })),
      },
      stages: manifests,
    }),
  );
}

const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
