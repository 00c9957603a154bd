import type { Command } from "commander";
import { EXIT } from "../../failure.ts";
import { out, outJson, styled } from "../../terminal.ts";

export function addSample(command: Command, exit: (status: number) => void): void {
  command
    .command("sample")
    .description("word some questions for functions, and show what the snapshot answers")
    .argument("<functions...>", "names of functions")
    .option("--rows <number>", "questions a function", "5")
    .option("--seed <number>", "another seed gives other questions", "1")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  $ biotool dataset sample lookup_by_symbol vep_by_id --rows 3")
    .action(async (names: string[], options: SampleOptions) => exit(await sample(names, options)));
}

interface SampleOptions {
  readonly rows: string;
  readonly seed: string;
  readonly json?: boolean;
}

async function sample(
  names: readonly string[],
  { rows, seed, json = false }: SampleOptions,
): Promise<number> {
  const { sampleRows } = await import("../../../../dataset/index.ts");
  const found = await sampleRows(names, { rows: Number(rows), seed: Number(seed) });
  if (json) outJson(found);
  else
    for (const { question, calls, outcomes } of found) {
      out(styled("bold", question));
      out(`  ${calls.map(({ name, arguments: args }) => `${name} ${JSON.stringify(args)}`).join(" → ")}`);
      out(`  ${outcomes.at(-1)?.observation.split("\n").slice(0, 4).join("\n  ") ?? "not executed"}\n`);
    }
  return found.length > 0 ? EXIT.done : EXIT.no;
}
