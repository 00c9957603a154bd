import { functions } from "../../../catalog/index.ts";
import { contextOf, DEFAULT_CONTEXT, toolOf } from "../../context/index.ts";
import type { Row, Split } from "../../row.ts";
import { TextSet } from "../../text-set.ts";
import { callsSaid } from "../conversation.ts";
import type { Fault, Format } from "../format.ts";
import { splitIn } from "../line-format.ts";
import { newFolder } from "../new-folder.ts";
import { isText, parsed } from "../read-records.ts";
import { COLUMNS, type Columns, columnsOf, JSON_COLUMNS, rowOfColumns } from "./columns.ts";
import { hubFrontMatter } from "./hub-card.ts";
import { type ParquetRecord, readShards } from "./read-shards.ts";
import { hubName, type Shards, shardsOf } from "./shards.ts";

/**
 * Whole rows as Parquet in the layout of the Hugging Face hub; `functions` names those shown with a row, `tools.json` describes them.
 * Names are never masked here: the row is the source from which other views are made.
 */
export const parquet: Format = {
  name: "parquet",
  does: "Parquet with a Hugging Face card: whole rows, for datasets, DuckDB, Spark, pandas",
  write: (rows, { folder, name = "biotool", context }) =>
    newFolder(folder, async (files) => {
      const options = { ...DEFAULT_CONTEXT, ...context, mask: false };
      const splits = new Map<Split, Shards>();
      let count = 0;
      for await (const row of rows) {
        const split = row.split ?? "train";
        const shards = splits.get(split) ?? shardsOf(hubName(split), files);
        splits.set(split, shards);
        await shards.add(
          columnsOf(
            row,
            contextOf(row, options).functions.map((one) => one.name),
          ),
        );
        count += 1;
      }
      const written: Record<string, number> = {};
      const counts: Record<string, number> = {};
      for (const [split, shards] of splits) {
        const named = await shards.close();
        Object.assign(written, named);
        counts[hubName(split)] = Object.values(named).reduce((sum, rows) => sum + rows, 0);
      }
      await files.append("README.md", `${hubFrontMatter({ splits: counts, name })}\n${body(name)}`);
      await files.append("tools.json", `${JSON.stringify(functions.map(toolOf), null, 1)}\n`);
      return { format: "parquet", files: written, rows: count, leftOut: {} };
    }),
  validate: async function* (folder) {
    const seen = new TextSet();
    for await (const record of readShards(folder)) yield* faultsOf(record, seen);
  },
  read: async function* (folder) {
    for await (const row of readParquet(folder))
      yield {
        row: row.id,
        ...(row.split ? { split: row.split } : {}),
        question: row.question,
        calls: callsSaid(row),
      };
  },
};

/** Rows of a Parquet export, whole, a row group in memory at a time. @throws CorruptFileError where a file cannot be read */
export async function* readParquet(folder: string): AsyncGenerator<Row> {
  for await (const { value } of readShards(folder)) yield rowOfColumns(value as Columns);
}

const body = (name: string): string =>
  `# ${name}\n\nQuestions of biology with the calls of NCBI, Ensembl and UniProt that answer them. Nested columns are JSON texts; ` +
  "`functions` names the functions shown with a row, `tools.json` describes them.\n";

function* faultsOf({ value, place, file }: ParquetRecord, seen: TextSet): Generator<Fault> {
  const row = isText(value["id"]) ? value["id"] : place;
  const missing = COLUMNS.filter((name) => typeof value[name] !== "string");
  for (const name of missing) yield { row, rule: `the column ${name} is missing or no text` };
  for (const name of JSON_COLUMNS)
    if (!missing.includes(name) && parsed(value[name]) === undefined)
      yield { row, rule: `the column ${name} is no JSON` };
  if (!isText(value["question"])) yield { row, rule: "the question is empty" };
  // Other parts than splits hold rows of several splits.
  const split = splitIn(file);
  if (split !== undefined && split !== value["split"])
    yield { row, rule: `the row of ${String(value["split"])} is in ${file}` };
  if (!seen.add(row)) yield { row, rule: "the id stands there twice" };
}
