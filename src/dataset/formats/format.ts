import type { Call } from "../../catalog/definition.ts";
import type { ContextOptions } from "../context/index.ts";
import type { Row, Split } from "../row.ts";

export type Rows = AsyncIterable<Row> | Iterable<Row>;

export interface ExportOptions {
  /** Where to write; must not exist or be empty. It appears when everything is written, or not at all. */
  readonly folder: string;
  /** Name of the data set, in file names. @default "biotool" */
  readonly name?: string;
  /** Which functions are shown with a row. @default DEFAULT_CONTEXT */
  readonly context?: Partial<ContextOptions>;
}

export interface ExportReport {
  readonly format: string;
  /** Paths in the folder, with the number of records of each. */
  readonly files: Readonly<Record<string, number>>;
  /** Rows that were written. */
  readonly rows: number;
  /** Rows the format has no words for, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** A record that the consumer would drop, refuse or misread. */
export interface Fault {
  /** The record's id where the format keeps one, else `file:line`. */
  readonly row: string;
  readonly rule: string;
}

/** What a record says, read back. */
export interface ReadRow {
  readonly row: string;
  /** Where the format tells splits apart. */
  readonly split?: Split;
  readonly question: string;
  /** None where the record says in words that there is nothing to call. */
  readonly calls: readonly Call[];
}

/** One way in which other programs take the data set. */
export interface Format {
  readonly name: string;
  /** For whom, in one line. */
  readonly does: string;
  /**
   * Streams rows into files; the whole set is never in memory.
   * @throws UsageError where the folder is not empty or cannot be written, or the context is more than the consumer takes
   */
  write(rows: Rows, options: ExportOptions): Promise<ExportReport>;
  /** Every record against the consumer's own rules. @throws CorruptFileError where a file is missing or is not of the format */
  validate(folder: string): AsyncIterable<Fault>;
  /** The records back as questions and calls, under the names they have in the file. @throws CorruptFileError as `validate` */
  read(folder: string): AsyncIterable<ReadRow>;
}
