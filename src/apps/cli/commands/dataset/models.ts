import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import type { Agreement, DatasetOptions, RememberedChat } from "../../../../dataset/index.ts";
import { UsageError } from "../../../../errors/index.ts";
import { err, out, table } from "../../terminal.ts";

/** Language models and persons in a build. */
export interface ModelOptions {
  readonly writer?: readonly string[] | undefined;
  readonly judge?: readonly string[] | undefined;
  readonly modelCalls?: number | undefined;
  readonly decisions?: string | undefined;
}

export const withModels = (command: Command): Command =>
  command
    .option(
      "--writer <writers...>",
      "who words single calls: templates (the default), or <base-url>#<model>, or both",
    )
    .option("--judge <models...>", "models that judge every row: <base-url>#<model>")
    .option("--model-calls <number>", "most requests to each model in this run", aboveZero)
    .option("--decisions <file>", "what persons decided about rows (biotool dataset review)");

export const MODEL_HELP = `
Models are reached by any OpenAI-compatible /chat/completions. BIOTOOL_CHAT_URL and BIOTOOL_CHAT_MODEL stand for what is
left out (\`--judge model\` for both), BIOTOOL_CHAT_KEY is sent as the key and never stored. Their answers are kept in
<folder>/stages/answers.jsonl: a build that is started again asks nothing twice.`;

function aboveZero(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError("It takes a whole number above 0.");
}

export interface Models {
  readonly options: Pick<DatasetOptions, "writers" | "judges" | "decisions">;
  /** What was asked, and how far the judges agree. */
  readonly report: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param folder of the set @throws UsageError for a model without address or name, and a file of decisions that is not there */
export async function openModels(
  { writer = ["templates"], judge = [], modelCalls, decisions }: ModelOptions,
  { folder, signal }: { readonly folder: string; readonly signal: AbortSignal },
): Promise<Models> {
  const { modelJudge, openChat, readDecisions, readModel, rememberChat } = await import(
    "../../../../dataset/index.ts"
  );
  if (decisions !== undefined && !existsSync(decisions))
    throw new UsageError(`there is no ${decisions}`, {
      nextStep: "Name a file that `biotool dataset review` wrote",
    });
  const note = decisions === undefined ? undefined : readDecisions(decisions).note;
  if (note) err(note);
  const opened = new Map<string, RememberedChat>();
  const open = (text: string): RememberedChat => {
    const chat =
      opened.get(text) ??
      rememberChat(openChat(readModel(text)), {
        file: join(folder, "stages", "answers.jsonl"),
        ...(modelCalls === undefined ? {} : { budget: modelCalls }),
      });
    opened.set(text, chat);
    return chat;
  };
  const writers = writer.map((text) => (text === "templates" ? text : open(text)));
  const judges = judge.map((text) => modelJudge(open(text), { signal }));
  return {
    options: { writers, judges, ...(decisions === undefined ? {} : { decisions }) },
    report: async () => {
      for (const chat of opened.values()) tellUsage(chat);
      if (judges.length > 0 && existsSync(join(folder, "stages", "check.manifest.json")))
        await tellAgreement(folder);
    },
    close: async () => {
      for (const chat of opened.values()) await chat.close();
    },
  };
}

const number = (value: number): string => value.toLocaleString("en-US");

function tellUsage(chat: RememberedChat): void {
  const { asked, held, inputTokens, outputTokens } = chat.usage();
  out(
    `${chat.model}: ${number(asked)} requests in this run, ${number(held)} answers in all, ${number(inputTokens)} tokens read and ${number(outputTokens)} written`,
  );
}

async function tellAgreement(folder: string): Promise<void> {
  const { agreementOf, checkedRows } = await import("../../../../dataset/index.ts");
  const { judges, pairs }: Agreement = await agreementOf(checkedRows(join(folder, "stages")));
  out(
    `\n${table([
      ["judge", "good", "bad", "not judged"],
      ...judges.map(({ judge, good, bad, notJudged }) => [
        judge,
        number(good),
        number(bad),
        number(notJudged),
      ]),
    ])}`,
  );
  out(
    `\n${table([
      ["judges", "rows", "same verdict", "kappa"],
      ...pairs.map(({ judges: [first, second], rows, same, kappa }) => [
        `${first}, ${second}`,
        number(rows),
        same === null ? "" : `${(same * 100).toFixed(1)} %`,
        kappa === null ? "not defined" : kappa.toFixed(2),
      ]),
    ])}`,
  );
}
