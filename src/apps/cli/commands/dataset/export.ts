import { type Command, InvalidArgumentError, Option } from "commander";
import type { ExportReport, Fault, Format, Hardness } from "../../../../dataset/index.ts";
import { EXIT } from "../../failure.ts";
import { progressLine } from "../../progress-line.ts";
import { out, outJson, styled, table } from "../../terminal.ts";

const HARDNESS = ["any", "same-database", "same-tool", "all"] as const satisfies readonly Hardness[];

/** Told without loading the data set's part of the package. */
const FORMATS = [
  "llama-factory",
  "openai",
  "trl",
  "trl-prompt-completion",
  "xlam",
  "bfcl",
  "original",
  "parquet",
] as const;

export function addExport(command: Command, exit: (status: number) => void): void {
  command
    .command("export")
    .description("write a set in the form that another program takes, and check it by that program's rules")
    .argument("<set>", "folder of a set, or a file of rows (.jsonl, .jsonl.gz)")
    .requiredOption("--format <name>", `one of ${FORMATS.join(", ")}`)
    .requiredOption("--out <folder>", "a folder that does not exist or is empty")
    .option("--distractors <number>", "functions shown beside the right ones (default: 4)", wholeNumber)
    .addOption(
      new Option(
        "--hardness <how>",
        "how near the distractors are; all shows every function (default: same-database)",
      ).choices(HARDNESS),
    )
    .option("--seed <text>", "another seed shows other functions in another order")
    .option("--mask", "names of functions and parameters that say nothing")
    .option("--no-validate", "do not read it back and check it")
    .option("--json", "print the counts and faults as one JSON document")
    .addHelpText(
      "after",
      `
Exit status: 0 done · 1 written, but the check found faults · 2 used wrongly, or the folder is taken.

Examples:
  $ biotool dataset export data/dataset --format llama-factory --out sft
  $ biotool dataset export data/dataset --format openai --out sft --distractors 8 --hardness same-tool --mask`,
    )
    .action(async (set: string, options: ExportFlags) => exit(await exportSet(set, options)));
}

interface ExportFlags {
  readonly format: string;
  readonly out: string;
  readonly distractors?: number;
  readonly hardness?: Hardness;
  readonly seed?: string;
  readonly mask?: boolean;
  readonly validate: boolean;
  readonly json?: boolean;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (text !== "" && Number.isInteger(value) && value >= 0) return value;
  throw new InvalidArgumentError("It takes a whole number.");
}

async function exportSet(path: string, flags: ExportFlags): Promise<number> {
  const { getFormat, readSet } = await import("../../../../dataset/index.ts");
  const { out: folder, json = false, distractors, hardness, seed, mask } = flags;
  const format = getFormat(flags.format);
  const progress = progressLine();
  const report = await format.write(watched(readSet(path), progress.tell), {
    folder,
    context: {
      ...(distractors === undefined ? {} : { distractors }),
      ...(hardness ? { hardness } : {}),
      ...(seed === undefined ? {} : { seed }),
      ...(mask ? { mask } : {}),
    },
  });
  const faults = flags.validate && report.rows > 0 ? await faultsOf(format, folder) : undefined;
  progress.end();
  if (json) outJson({ ...report, folder, ...(faults ? { faults } : {}) });
  else tell(report, { folder, faults });
  return faults && faults.count > 0 ? EXIT.no : EXIT.done;
}

async function* watched<Row>(
  rows: AsyncIterable<Row>,
  tell: (progress: { readonly stage: string; readonly done: number }) => void,
): AsyncGenerator<Row> {
  let done = 0;
  for await (const row of rows) {
    yield row;
    done += 1;
    tell({ stage: "writing", done });
  }
}

const MOST_EXAMPLES = 5;

interface Faults {
  readonly count: number;
  readonly examples: readonly Fault[];
}

async function faultsOf(format: Format, folder: string): Promise<Faults> {
  const examples: Fault[] = [];
  let count = 0;
  for await (const fault of format.validate(folder)) {
    count += 1;
    if (examples.length < MOST_EXAMPLES) examples.push(fault);
  }
  return { count, examples };
}

const number = (value: number): string => value.toLocaleString("en-US");

function tell(
  { format, files, rows, leftOut }: ExportReport,
  { folder, faults }: { readonly folder: string; readonly faults: Faults | undefined },
): void {
  out(styled("bold", `${number(rows)} rows in ${folder} as ${format}`));
  out(`\n${table(Object.entries(files).map(([file, records]) => [number(records), file]))}`);
  const left = Object.entries(leftOut);
  if (left.length > 0) out(`\nleft out\n${table(left.map(([reason, count]) => [number(count), reason]))}`);
  if (!faults) return;
  out(faults.count === 0 ? "\nchecked: no fault" : `\n${styled("red", `${number(faults.count)} faults`)}`);
  for (const { row, rule } of faults.examples) out(`  ${row}  ${rule}`);
}
