import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { finished } from "node:stream/promises";
import type { Command } from "commander";
import type { Defect, Imported } from "../../../../dataset/index.ts";
import { UsageError } from "../../../../errors/index.ts";
import { EXIT } from "../../failure.ts";
import { out, outJson, styled, table } from "../../terminal.ts";

export function addImport(command: Command, exit: (status: number) => void): void {
  command
    .command("import")
    .description(
      "read a set in the original's layout (BioTool.json, train.json, ...): rows, and every defect by name",
    )
    .argument("<folder>", "folder of the five files")
    .requiredOption("--out <file>", "rows as JSONL; nothing of them is executed")
    .option("--json", "print the defects as one JSON document")
    .addHelpText(
      "after",
      `
Exit status: 0 no defect · 1 defects were found, or no row could be made.

Example:
  $ biotool dataset import original-data --out imported.jsonl
  $ biotool dataset audit imported.jsonl`,
    )
    .action(async (folder: string, options: ImportFlags) => exit(await importFolder(folder, options)));
}

interface ImportFlags {
  readonly out: string;
  readonly json?: boolean;
}

async function importFolder(folder: string, { out: file, json = false }: ImportFlags): Promise<number> {
  const { DEFECTS, importSet } = await import("../../../../dataset/index.ts");
  const { openFacts } = await import("../../../../snapshot/index.ts");
  const facts = openFacts();
  try {
    const { rows, defects } = await importSet(folder, facts);
    await writeLines(file, rows);
    const counts = countsOf(defects);
    if (json) outJson({ file, rows: rows.length, counts: Object.fromEntries(counts), defects });
    else tell({ rows, defects }, { file, counts, says: DEFECTS });
    return rows.length > 0 && defects.length === 0 ? EXIT.done : EXIT.no;
  } finally {
    facts.close();
  }
}

/** The file appears when all of it is written. @throws UsageError where it cannot be */
async function writeLines(file: string, rows: Imported["rows"]): Promise<void> {
  const draft = `${file}.partial`;
  const stream = createWriteStream(draft);
  try {
    for (const row of rows) if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, "drain");
    stream.end();
    await finished(stream);
    await rename(draft, file);
  } catch (cause) {
    throw new UsageError(`${file} cannot be written`, {
      cause,
      nextStep: "Name a file in a folder that exists and can be written",
    });
  }
}

/** Most frequent first. */
function countsOf(defects: readonly Defect[]): [Defect["rule"], number][] {
  const counts = new Map<Defect["rule"], number>();
  for (const { rule } of defects) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([, many], [, more]) => more - many);
}

interface Told {
  readonly file: string;
  readonly counts: readonly (readonly [Defect["rule"], number])[];
  readonly says: Readonly<Record<Defect["rule"], string>>;
}

function tell({ rows, defects }: Imported, { file, counts, says }: Told): void {
  out(styled("bold", `${rows.length.toLocaleString("en-US")} rows in ${file}`));
  if (defects.length === 0) {
    out("no defect");
    return;
  }
  out(
    `\n${table(counts.map(([rule, count]) => [count.toLocaleString("en-US"), rule, `${says[rule]}; ${where(defects, rule)}`]))}`,
  );
  out("\nEvery defect with its file and row: --json");
}

/** Where a defect is found first. */
function where(defects: readonly Defect[], rule: Defect["rule"]): string {
  const found = defects.find((defect) => defect.rule === rule);
  const place = found?.index === undefined ? found?.file : `${found.file} row ${found.index}`;
  return `first in ${place}${found?.detail === undefined ? "" : `: ${found.detail}`}`;
}
