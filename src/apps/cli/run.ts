import { Command, CommanderError } from "commander";
import { addAsk } from "./commands/ask.ts";
import { addCall } from "./commands/call.ts";
import { addCassette } from "./commands/cassette.ts";
import { addCompletion } from "./commands/completion.ts";
import { addDataset } from "./commands/dataset/index.ts";
import { addFunctions } from "./commands/functions.ts";
import { addSnapshot } from "./commands/snapshot.ts";
import { EXIT, report } from "./failure.ts";
import { outJson } from "./terminal.ts";

/** Runs the command line and returns its exit status. */
export async function run(words: readonly string[]): Promise<number> {
  let status: number = EXIT.done;
  const program = createProgram((value) => {
    status = value;
  });
  try {
    if (words[0] === "call") await declareCall(program, words);
    await program.parseAsync(words, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.done;
      // Its message is on standard error already; a program that asked for JSON gets a document all the same.
      if (words.includes("--json")) outJson({ error: { code: "usage", message: error.message } });
      return EXIT.usage;
    }
    return report(error, { json: words.includes("--json") });
  }
}

/** The program with all its commands; `exit` is told the status of the command that ran. */
export function createProgram(exit: (status: number) => void): Command {
  const program = new Command("biotool")
    .description("Answers biological questions from NCBI, Ensembl and UniProt, with the call and the source.")
    .option("-V, --version", "print the version")
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText(
      "after",
      `
Start here:
  $ biotool ask "Where in the human genome is BRCA1?"
  $ biotool functions homology
  $ biotool call lookup_by_symbol --species human --symbol BRCA1

Exit status: 0 done · 1 done, and the answer is no · 2 used wrongly · 3 a service could not be reached · 4 a file is damaged`,
    );
  for (const add of [addAsk, addCall, addFunctions, addSnapshot, addCassette, addDataset, addCompletion])
    add(program, exit);
  return program;
}

/** Flags of a function are read off the catalogue, which is loaded only for `call`. */
async function declareCall(program: Command, words: readonly string[]): Promise<void> {
  const { declareFunction } = await import("./commands/call.ts");
  await declareFunction(program, words);
}
