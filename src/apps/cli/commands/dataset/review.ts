import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Queue, QueueOrder, ReviewTerminal, RowKind } from "../../../../dataset/index.ts";
import { UsageError } from "../../../../errors/index.ts";
import { EXIT } from "../../failure.ts";
import { err, out, outJson, styled, table } from "../../terminal.ts";

export function addReview(command: Command, exit: (status: number) => void): void {
  command
    .command("review")
    .description("work through rows in the terminal: accept, fix or reject each, with a reason")
    .argument("<set>", "folder of a set, or a file of rows (.jsonl, .jsonl.gz)")
    .requiredOption("--decisions <file>", "where decisions are kept, one JSON object a line")
    .option("--by <name>", "who decides", userInfo().username)
    .addOption(
      new Option("--queue <order>", "which rows come first")
        .choices(["doubt", "random", "all"])
        .default("doubt"),
    )
    .option("--limit <number>", "most rows of the queue", wholeNumber, 500)
    .addOption(
      new Option("--kind <kind>", "rows of this kind only").choices([
        "call",
        "abstain",
        "missing-parameter",
        "multi-hop",
      ]),
    )
    .option("--function <name>", "rows that call this function only")
    .option("--list", "print the queue instead")
    .option("--json", "with --list, as one JSON document")
    .addHelpText(
      "after",
      `
Keys: a accept · f fix, in $VISUAL or $EDITOR, or typed below the row · r reject · s skip · b back · q quit
Rows that were decided are not shown again. The last decision on a row counts.
Decisions take effect when the set is built with them: biotool dataset build --decisions <file>

Examples:
  $ biotool dataset review my-set --decisions decisions.jsonl --by "Ada"
  $ biotool dataset review my-set --decisions decisions.jsonl --queue random --kind multi-hop --list`,
    )
    .action(async (set: string, options: ReviewOptions) => exit(await review(set, options)));
}

interface ReviewOptions {
  readonly decisions: string;
  readonly by: string;
  readonly queue: QueueOrder;
  readonly limit: number;
  readonly kind?: RowKind;
  readonly function?: string;
  readonly list?: boolean;
  readonly json?: boolean;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError("It takes a whole number above 0.");
}

async function review(path: string, options: ReviewOptions): Promise<number> {
  const { readDecisions, readSet, reviewQueue } = await import("../../../../dataset/index.ts");
  const { last, note } = readDecisions(options.decisions);
  if (note) err(note);
  const set = beforeReview(path);
  const queue = await reviewQueue(() => readSet(set), {
    order: options.queue,
    limit: options.limit,
    decided: last,
    ...(options.kind ? { kind: options.kind } : {}),
    ...(options.function ? { functionName: options.function } : {}),
  });
  if (options.list) {
    list(queue, options);
    return EXIT.done;
  }
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new UsageError("a review needs a terminal", { nextStep: "Print the queue with --list" });
  if (queue.queue.length === 0) {
    out(`Nothing is left: ${queue.decided} of ${queue.fitting} rows are decided.`);
    return EXIT.done;
  }
  const made = await inTerminal(queue, options);
  out(`${made} decided, in ${options.decisions}`);
  return EXIT.done;
}

/** Of a build the rows before any review, so that decisions name the rows as the build makes them. */
function beforeReview(path: string): string {
  if (!existsSync(path) || statSync(path).isFile()) return path;
  const found = [join("stages", "check.jsonl"), "check.jsonl"].find((name) => existsSync(join(path, name)));
  return found === undefined ? path : join(path, found);
}

function list({ queue, fitting, decided }: Queue, { json = false }: ReviewOptions): void {
  if (json) {
    outJson({
      fitting,
      decided,
      queue: queue.map(({ row: { id, kind, question, calls }, doubt, siblings }) => ({
        id,
        kind,
        question,
        calls,
        doubt,
        siblings,
      })),
    });
    return;
  }
  out(styled("bold", `${queue.length} in the queue, ${decided} of ${fitting} decided`));
  out(
    table(
      queue.map(({ row, doubt }) => [
        row.id,
        String(doubt.score),
        row.calls.at(-1)?.name ?? "no function",
        `${row.question}${doubt.reasons.length > 0 ? styled("dim", ` · ${doubt.reasons.join(" · ")}`) : ""}`,
      ]),
    ),
  );
}

/** Takes the whole screen, and gives it back however it ends. */
async function inTerminal(queue: Queue, { decisions, by }: ReviewOptions): Promise<number> {
  const { keysOf, openDecisions, reviewSession, shippedPhrases } = await import(
    "../../../../dataset/index.ts"
  );
  const { stdin, stdout } = process;
  const journal = openDecisions(decisions);
  const keys = keysOf(stdin);
  const enter = (): void => {
    stdin.setRawMode(true);
    stdin.resume();
    stdout.write("\u001b[?1049h\u001b[?25l");
  };
  const leave = (): void => {
    stdin.setRawMode(false);
    stdout.write("\u001b[?25h\u001b[?1049l");
  };
  const editor = process.env["VISUAL"] || process.env["EDITOR"];
  const terminal: ReviewTerminal = {
    key: keys.next,
    show: (lines) => void stdout.write(`\u001b[H\u001b[2J${lines.join("\r\n")}`),
    size: () => ({ width: Math.max(40, stdout.columns || 80), height: stdout.rows || 24 }),
    color: stdout.hasColors?.() === true && !process.env["NO_COLOR"],
    ...(editor
      ? {
          edit: (text: string) => {
            leave();
            stdin.pause();
            const edited = inEditor(editor, text);
            enter();
            return Promise.resolve(edited);
          },
        }
      : {}),
  };
  enter();
  try {
    return await reviewSession(queue, {
      terminal,
      by,
      phrases: shippedPhrases(),
      keep: journal.append,
      now: Date.now,
    });
  } finally {
    leave();
    keys.close();
    journal.close();
  }
}

/** $EDITOR may have options of its own, so a shell reads it; the file's name goes as an argument. */
function inEditor(editor: string, text: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "biotool-review-"));
  const file = join(folder, "row.json");
  try {
    writeFileSync(file, text);
    const { status } =
      process.platform === "win32"
        ? spawnSync(`${editor} "${file}"`, { shell: true, stdio: "inherit" })
        : spawnSync("/bin/sh", ["-c", `${editor} "$1"`, "sh", file], { stdio: "inherit" });
    return status === 0 ? readFileSync(file, "utf8") : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
