import { readFileSync } from "node:fs";
import type { Command } from "commander";
import type { Call } from "../../../catalog/definition.ts";
import { UsageError } from "../../../errors/index.ts";
import { EXIT } from "../failure.ts";
import { err, isWatched, out, outJson, table } from "../terminal.ts";

export function addCassette(program: Command, exit: (status: number) => void): void {
  const command = program.command("cassette").description("recorded answers of the live services");
  command
    .command("info")
    .description("what a cassette holds, and whether it is whole")
    .argument("<file>", "the cassette")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  $ biotool cassette info genes.cassette")
    .action(async (file: string, options: { readonly json?: boolean }) => exit(await info(file, options)));
  command
    .command("record")
    .description("make many calls live and keep every answer; calls already kept are left alone")
    .argument("<file>", "the cassette, made where it is missing")
    .requiredOption("--calls <file.jsonl>", 'one {"name": ..., "arguments": {...}} a line')
    .option("--json", "print the counts as one JSON document")
    .addHelpText(
      "after",
      `
Example:
  $ echo '{"name":"lookup_by_symbol","arguments":{"species":"human","symbol":"BRCA1"}}' > calls.jsonl
  $ biotool cassette record genes.cassette --calls calls.jsonl`,
    )
    .action(async (file: string, options: RecordOptions) => exit(await record(file, options)));
  command
    .command("drift")
    .description("ask again, and tell what changed, field by field")
    .argument("<file>", "the cassette; it is not changed")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  $ biotool cassette drift genes.cassette")
    .action(async (file: string, options: { readonly json?: boolean }) => exit(await drift(file, options)));
}

async function info(file: string, { json = false }: { readonly json?: boolean }): Promise<number> {
  const { openCassette } = await import("../../../client/index.ts");
  const cassette = openCassette(file, { readOnly: true });
  try {
    const summary = cassette.info();
    cassette.verify();
    if (json) outJson(summary);
    else
      out(
        table(
          Object.entries(summary).map(([name, value]) => [
            name,
            typeof value === "object" ? JSON.stringify(value) : String(value),
          ]),
        ),
      );
    return EXIT.done;
  } finally {
    cassette.close();
  }
}

interface RecordOptions {
  readonly calls: string;
  readonly json?: boolean;
}

async function record(file: string, { calls, json = false }: RecordOptions): Promise<number> {
  const wanted = readCalls(calls);
  const { createClient, liveTransport, openCassette, recordTransport } = await import(
    "../../../client/index.ts"
  );
  const client = createClient({
    transport: recordTransport({ inner: liveTransport(), cassette: openCassette(file), reuse: true }),
  });
  const counts = new Map<string, number>();
  try {
    for (const [index, { name, arguments: values }] of wanted.entries()) {
      const { status } = await client.call(name, values);
      counts.set(status, (counts.get(status) ?? 0) + 1);
      if (isWatched()) err(`${index + 1}/${wanted.length}  ${name}  ${status}`);
    }
  } finally {
    await client.close();
  }
  if (json) outJson(Object.fromEntries(counts));
  else out(table([...counts].map(([status, count]) => [status, String(count)])));
  return counts.has("unavailable") ? EXIT.unreachable : EXIT.done;
}

function readCalls(file: string): Call[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [readCall(line, { file, index })]));
}

function readCall(line: string, { file, index }: { readonly file: string; readonly index: number }): Call {
  try {
    const call = JSON.parse(line) as Partial<Call>;
    if (typeof call.name === "string" && typeof call.arguments === "object") return call as Call;
  } catch {
    // The message below says what the line should have been.
  }
  throw new UsageError(`${file}, line ${index + 1} is no call`, {
    nextStep:
      'Write one {"name": "lookup_by_symbol", "arguments": {"species": "human", "symbol": "BRCA1"}} a line',
  });
}

async function drift(file: string, { json = false }: { readonly json?: boolean }): Promise<number> {
  const client = await import("../../../client/index.ts");
  const changes = await client.drift(file, client.liveTransport());
  if (json) outJson(changes);
  else if (changes.length === 0) out("Nothing changed.");
  else out(table(changes.map(({ url, change }) => [change, url])));
  if (changes.some(({ unanswered }) => unanswered === undefined)) return EXIT.no;
  return changes.length === 0 ? EXIT.done : EXIT.unreachable;
}
