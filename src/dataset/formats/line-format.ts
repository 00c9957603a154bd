import { UsageError } from "../../errors/index.ts";
import { type Context, contextOf, DEFAULT_CONTEXT } from "../context/index.ts";
import type { Row, Split } from "../row.ts";
import type { ExportReport, Fault, Format, ReadRow } from "./format.ts";
import { type NewFolder, newFolder } from "./new-folder.ts";
import { openings } from "./opening.ts";
import { isObject, readRecords } from "./read-records.ts";

export type JsonRecord = Readonly<Record<string, unknown>>;

/** A record and the file it belongs into. */
export interface Written {
  readonly file: string;
  readonly record: JsonRecord;
}

/** What one format of line-delimited JSON has to say; the rest is the same for all. */
export interface LineFormat {
  readonly name: string;
  readonly does: string;
  /** Files of records in a folder. */
  readonly files: RegExp;
  /** Whether readers make up the types of a file from its first records: those that show what there is are put there. */
  readonly isTypedByItsHead?: boolean;
  /** Most functions the consumer takes with one record. */
  readonly mostFunctions?: number;
  /** The records of a row, or why the format has none for it. `split` is `train` where the row has none. */
  readonly write: (row: Row, place: Place) => readonly Written[] | string;
  /** The consumer's rules that a record breaks. */
  readonly rules: (record: JsonRecord) => readonly string[];
  /** What a record says; undefined for records that repeat a part of another. */
  readonly read: (record: JsonRecord) => Pick<ReadRow, "question" | "calls"> | undefined;
  /** Files beside the records. */
  readonly beside?: (files: NewFolder, about: About) => Promise<void>;
}

export interface About {
  /** Of the data set. */
  readonly name: string;
  /** Records by file. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface Place {
  readonly context: Context;
  readonly split: Split;
  readonly name: string;
  /** Records so far in a file. */
  readonly countOf: (file: string) => number;
}

/** A format of records one a line, from what is its own. */
export function lineFormat(own: LineFormat): Format {
  return {
    name: own.name,
    does: own.does,
    write: (rows, { folder, name = "biotool", context }) => {
      const options = { ...DEFAULT_CONTEXT, ...context };
      return newFolder(folder, async (files) => {
        const report = startReport(own.name);
        const write = recordWriter(files, own);
        for await (const row of rows) {
          const shown = contextOf(row, options);
          refuseTooMany(own, shown);
          const written = own.write(row, {
            context: shown,
            split: row.split ?? "train",
            name,
            countOf: report.countOf,
          });
          if (typeof written !== "string") for (const one of written) await write(one);
          report.add(written);
        }
        const done = report.done();
        await own.beside?.(files, { name, counts: done.files });
        return done;
      });
    },
    validate: (folder) => faultsOf(folder, own),
    read: (folder) => rowsOf(folder, own),
  };
}

function recordWriter(
  files: NewFolder,
  { isTypedByItsHead = false }: LineFormat,
): (written: Written) => Promise<void> {
  const heads = new Map<string, (record: unknown) => boolean>();
  return async ({ file, record }) => {
    const line = `${JSON.stringify(record)}\n`;
    if (!isTypedByItsHead) return files.append(file, line);
    const opens = heads.get(file) ?? openings();
    heads.set(file, opens);
    if (opens(record)) files.front(file, line);
    else await files.append(file, line);
  };
}

function refuseTooMany({ name, mostFunctions = Number.POSITIVE_INFINITY }: LineFormat, shown: Context): void {
  if (shown.functions.length <= mostFunctions) return;
  throw new UsageError(
    `${name} takes at most ${mostFunctions} functions with a question, not ${shown.functions.length}`,
    { nextStep: "Ask for fewer distractors" },
  );
}

/** Counts while rows are written. */
export function startReport(format: string): {
  add: (written: readonly Pick<Written, "file">[] | string) => void;
  countOf: (file: string) => number;
  done: () => ExportReport;
} {
  const files: Record<string, number> = {};
  const leftOut: Record<string, number> = {};
  let rows = 0;
  return {
    add: (written) => {
      if (typeof written === "string") leftOut[written] = (leftOut[written] ?? 0) + 1;
      else {
        rows += 1;
        for (const { file } of written) files[file] = (files[file] ?? 0) + 1;
      }
    },
    countOf: (file) => files[file] ?? 0,
    done: () => ({ format, files, rows, leftOut }),
  };
}

async function* faultsOf(folder: string, own: LineFormat): AsyncGenerator<Fault> {
  for await (const { place, value } of readRecords(folder, own.files)) {
    if (!isObject(value)) yield { row: place, rule: "the line is no JSON object" };
    else for (const rule of own.rules(value)) yield { row: idOf(value, place), rule };
  }
}

async function* rowsOf(folder: string, own: LineFormat): AsyncGenerator<ReadRow> {
  for await (const { place, file, value } of readRecords(folder, own.files)) {
    const read = isObject(value) ? own.read(value) : undefined;
    const split = splitIn(file);
    if (read) yield { row: idOf(value, place), ...(split ? { split } : {}), ...read };
  }
}

const idOf = (value: unknown, place: string): string =>
  isObject(value) && typeof value["id"] === "string" ? value["id"] : place;

const SPLITS: readonly Split[] = ["train", "validation", "test-entities", "test-templates", "test-written"];

/** The split that a path of an export is for: `biotool-test-written.jsonl`, `train/...`, `data/test_entities-00000-of-00001.parquet`. */
export const splitIn = (file: string): Split | undefined =>
  SPLITS.find((split) =>
    new RegExp(`(?:^|[-/])${split}(?:/|\\.jsonl$|-\\d{5}-of)`).test(file.replaceAll("_", "-")),
  );
