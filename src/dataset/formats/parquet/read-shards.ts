import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { CorruptFileError } from "../../../errors/index.ts";
import { filesIn } from "../read-records.ts";

const FILES = /^data\/\w+-\d{5}-of-\d{5}\.parquet$/;

export interface ParquetRecord {
  /** `file:row`, from 1. */
  readonly place: string;
  readonly file: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The records of every Parquet file of a folder, a row group at a time. @throws CorruptFileError where one cannot be read */
export async function* readShards(folder: string): AsyncGenerator<ParquetRecord> {
  for (const file of await filesIn(folder, FILES)) {
    try {
      yield* readShard(folder, file);
    } catch (cause) {
      throw new CorruptFileError(`${join(folder, file)} cannot be read as Parquet`, { cause });
    }
  }
}

async function* readShard(folder: string, name: string): AsyncGenerator<ParquetRecord> {
  const file = await asyncBufferFromFile(join(folder, name));
  const metadata = await parquetMetadataAsync(file);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const compressors = { GZIP: (bytes: Uint8Array) => gunzipSync(bytes) };
    const records = await parquetReadObjects({ file, metadata, rowStart, rowEnd, compressors });
    for (const [index, value] of records.entries())
      yield { place: `${name}:${rowStart + index + 1}`, file: name, value };
    rowStart = rowEnd;
  }
}
