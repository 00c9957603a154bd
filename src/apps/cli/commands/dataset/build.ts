import { type Command, InvalidArgumentError } from "commander";
import type { ReleaseBuild } from "../../../../dataset/index.ts";
import { EXIT } from "../../failure.ts";
import { progressLine } from "../../progress-line.ts";
import { out, outJson, table } from "../../terminal.ts";
import { MODEL_HELP, type ModelOptions, openModels, withModels } from "./models.ts";

export function addBuild(command: Command, exit: (status: number) => void): void {
  const declared = command
    .command("build")
    .description(
      "build a set: sample, execute, phrase, check, review, split, release; goes on where it was stopped",
    )
    .option("--out <folder>", "where to write it; stage files stand in <folder>/stages", "dataset")
    .option("--calls <number>", "rows of one call", wholeNumber)
    .option("--abstain <number>", "rows that no function answers", wholeNumber)
    .option("--missing <number>", "rows that leave a needed parameter open", wholeNumber)
    .option("--chains <number>", "rows of several calls", wholeNumber)
    .option("--seed <number>", "another seed gives another set", wholeNumber)
    .option("--weight <name=number...>", "more or less of a function, a domain or a database: evolution=2")
    .option("--only <functions...>", "draw for these functions only")
    .option("--until <stage>", "stop after sample, execute, phrase, check, review or split");
  withModels(declared)
    .option("--json", "print the counts as one JSON document")
    .addHelpText(
      "after",
      `${MODEL_HELP}

Examples:
  $ biotool dataset build --out my-set --calls 2000 --abstain 200 --missing 100 --chains 150
  $ biotool dataset build --out my-set --until sample      only draw the calls
  $ biotool dataset build --out my-set --writer http://localhost:8000/v1#qwen3 --judge http://localhost:8000/v1#qwen3`,
    )
    .action(async (options: BuildOptions) => exit(await build(options)));
}

interface BuildOptions extends ModelOptions {
  readonly out: string;
  readonly calls?: number;
  readonly abstain?: number;
  readonly missing?: number;
  readonly chains?: number;
  readonly seed?: number;
  readonly weight?: readonly string[];
  readonly only?: readonly string[];
  readonly until?: string;
  readonly json?: boolean;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0) return value;
  throw new InvalidArgumentError("It takes a whole number.");
}

async function build({
  out: folder,
  weight = [],
  until,
  json = false,
  writer,
  judge,
  modelCalls,
  decisions,
  ...numbers
}: BuildOptions): Promise<number> {
  const { buildRelease, DEFAULT_MIX, readStage } = await import("../../../../dataset/index.ts");
  const progress = progressLine();
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  const models = await openModels(
    { writer, judge, modelCalls, decisions },
    { folder, signal: controller.signal },
  );
  try {
    const built = await buildRelease({
      ...DEFAULT_MIX,
      ...numbers,
      ...models.options,
      weights: Object.fromEntries(weight.map(readWeight)),
      folder,
      ...(until === undefined ? {} : { until: readStage(until) }),
      onProgress: progress.tell,
      signal: controller.signal,
    });
    progress.end();
    if (json) outJson(built);
    else {
      tell(built);
      await models.report();
    }
  } finally {
    await models.close();
  }
  return EXIT.done;
}

function tell({ stages, release }: ReleaseBuild): void {
  out(
    table(
      stages.map(({ stage, output, drops }) => {
        const dropped = Object.values(drops).reduce((sum, count) => sum + count, 0);
        return [
          stage,
          output.kept.toLocaleString("en-US"),
          dropped === 0
            ? ""
            : `${dropped.toLocaleString("en-US")} dropped, reasons in ${stage}.manifest.json`,
        ];
      }),
    ),
  );
  if (!release) return;
  const bytes = Object.values(release.files).reduce((sum, size) => sum + size, 0);
  out(
    `\n${release.rows.toLocaleString("en-US")} rows in ${release.folder}, ${(bytes / 1e6).toFixed(1)} MB: data/, rows.jsonl.gz, README.md, statistics.json, plots/`,
  );
  out(`next  biotool dataset audit ${release.folder}`);
}

function readWeight(text: string): [string, number] {
  const [name = "", value = ""] = text.split("=");
  if (name !== "" && Number(value) >= 0 && value !== "") return [name, Number(value)];
  throw new InvalidArgumentError(`--weight takes name=number, such as evolution=2, not ${text}.`);
}
