import { nearest } from "../../catalog/index.ts";
import { UsageError } from "../../errors/index.ts";
import { bfcl } from "./bfcl.ts";
import type { Format } from "./format.ts";
import { llamaFactory } from "./llama-factory.ts";
import { openai } from "./openai.ts";
import { original } from "./original/original.ts";
import { parquet } from "./parquet/parquet.ts";
import { trlMessages, trlPromptCompletion } from "./trl.ts";
import { xlam } from "./xlam.ts";

export type { ExportOptions, ExportReport, Fault, Format, ReadRow, Rows } from "./format.ts";
export { sameEverywhere } from "./gzipped.ts";
export { type NewFolder, newFolder } from "./new-folder.ts";
export { DEFECTS, type Defect, type DefectRule } from "./original/defect.ts";
export { type Imported, type ImportOptions, importOriginal } from "./original/import-original.ts";
export { columnsOf } from "./parquet/columns.ts";
export { type HubCard, hubFrontMatter } from "./parquet/hub-card.ts";
export { readParquet } from "./parquet/parquet.ts";
export { hubName, type Shards, shardsOf } from "./parquet/shards.ts";

/** Every format, by name. */
export const formats: Readonly<Record<string, Format>> = Object.fromEntries(
  [llamaFactory, openai, trlMessages, trlPromptCompletion, xlam, bfcl, original, parquet].map((format) => [
    format.name,
    format,
  ]),
);

/** A format by its name. @throws UsageError for an unknown one, with the nearest */
export function getFormat(name: string): Format {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format) return format;
  const [close] = nearest(name, Object.keys(formats));
  throw new UsageError(`there is no format ${name}${close === undefined ? "" : `, did you mean ${close}?`}`, {
    nextStep: `Use one of ${Object.keys(formats).join(", ")}`,
  });
}
