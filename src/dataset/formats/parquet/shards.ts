import { rename } from "node:fs/promises";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { Split } from "../../row.ts";
import { gzipped } from "../gzipped.ts";
import type { NewFolder } from "../new-folder.ts";
import { COLUMNS, type Columns, SCHEMA } from "./columns.ts";

/** Rows that are in memory together. */
const ROW_GROUP = 1000;
/** Rows of one file; Hugging Face asks for files of some hundred megabytes at most. */
const SHARD = 100_000;

/** Hugging Face takes no hyphen in the name of a split. */
export const hubName = (split: Split): string => split.replaceAll("-", "_");

interface Shard {
  readonly writer: ParquetWriter;
  readonly path: string;
  held: Columns[];
  rows: number;
}

/** The Parquet files of one part: `data/<part>-00000-of-00002.parquet`; how many there are is known at the end. */
export interface Shards {
  add(row: Columns): Promise<void>;
  /** Finishes the files and names them. @returns paths, with the rows of each */
  close(): Promise<Readonly<Record<string, number>>>;
}

/** @param part name of a split as on the hub, or of another part */
export function shardsOf(part: string, files: NewFolder): Shards {
  const shards: Shard[] = [];
  const next = async (): Promise<Shard> => {
    const path = await files.place(`data/${part}-${shards.length}`);
    const shard = { writer: started(path), path, held: [], rows: 0 };
    shards.push(shard);
    return shard;
  };
  return {
    add: async (row) => {
      const last = shards.at(-1);
      const shard = last && last.rows < SHARD ? last : await next();
      if (last && last !== shard) flush(last);
      shard.held.push(row);
      shard.rows += 1;
      if (shard.held.length === ROW_GROUP) flush(shard);
    },
    close: async () => {
      const named: Record<string, number> = {};
      for (const [index, shard] of shards.entries()) {
        flush(shard);
        shard.writer.finish();
        const name = `data/${part}-${five(index)}-of-${five(shards.length)}.parquet`;
        await rename(shard.path, await files.place(name));
        named[name] = shard.rows;
      }
      return named;
    },
  };
}

const started = (path: string): ParquetWriter =>
  new ParquetWriter({
    writer: fileWriter(path),
    schema: SCHEMA,
    codec: "GZIP",
    compressors: { GZIP: gzipped },
    createdBy: "biotool",
  });

/** Writes the rows held as one row group. */
function flush(shard: Shard): void {
  if (shard.held.length === 0) return;
  const columnData = COLUMNS.map((name) => ({ name, data: shard.held.map((row) => row[name]) }));
  shard.writer.write({ columnData, rowGroupSize: shard.held.length });
  shard.held = [];
}

const five = (number: number): string => String(number).padStart(5, "0");
