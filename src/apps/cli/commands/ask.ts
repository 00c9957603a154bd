import type { Command } from "commander";
import { UsageError } from "../../../errors/index.ts";
import { type ConnectOptions, connect, withConnection } from "../connect.ts";
import { EXIT } from "../failure.ts";
import { outJson } from "../terminal.ts";

export function addAsk(program: Command, exit: (status: number) => void): void {
  withConnection(program.command("ask"))
    .description("answer a biological question, with the database call behind it and its source")
    .argument("<question...>", "the question, in plain English")
    .option("--calls-only", "say which call answers the question, without making it")
    .addHelpText(
      "after",
      `
Examples:
  $ biotool ask "Where in the human genome is BRCA1?"
  $ biotool ask "What are the mouse orthologs of TP53?" --json
  $ biotool ask "What is known about rs699?" --live`,
    )
    .action(async (words: string[], options: ConnectOptions & { readonly callsOnly?: boolean }) => {
      exit(await ask(words.join(" "), options));
    });
}

async function ask(
  question: string,
  options: ConnectOptions & { readonly callsOnly?: boolean },
): Promise<number> {
  if (question.trim() === "")
    throw new UsageError("the question is empty", {
      nextStep: 'For example: biotool ask "Where in the human genome is BRCA1?"',
    });
  const { retrievalCaller } = await import("../../../caller/index.ts");
  const caller = retrievalCaller();
  if (options.callsOnly) {
    const chosen = await caller.call(question);
    outJson(chosen);
    return chosen.decision.kind === "call" ? EXIT.done : EXIT.no;
  }
  const [{ ask: answer }, { printAnswer }] = await Promise.all([
    import("../../../answer/index.ts"),
    import("../print-answer.ts"),
  ]);
  const client = await connect(options);
  try {
    const answered = await answer(question, { caller, client });
    if (options.json) outJson(answered);
    else printAnswer(answered, options);
    return statusOf(answered.outcome?.status);
  } finally {
    await client.close();
  }
}

/** Done, or done and the answer is no, or nobody could be reached. */
export function statusOf(status: string | undefined): number {
  if (status === "data" || status === "partial") return EXIT.done;
  return status === "unavailable" ? EXIT.unreachable : EXIT.no;
}
