import { type Command, InvalidArgumentError, Option } from "commander";
import type { JsonValue } from "../../../biology/kind.ts";
import type { Arguments, FunctionDefinition, Parameter } from "../../../catalog/definition.ts";
import type { Outcome } from "../../../client/outcome.ts";
import { UsageError } from "../../../errors/index.ts";
import { type ConnectOptions, connect, nextAfterAbsent, withConnection } from "../connect.ts";
import { curlLine } from "../curl.ts";
import { EXIT } from "../failure.ts";
import { shellCall } from "../print-answer.ts";
import { err, out, outJson, styled } from "../terminal.ts";
import { statusOf } from "./ask.ts";

interface CallOptions extends ConnectOptions {
  readonly dryRun?: boolean;
  readonly raw?: boolean;
  readonly budget: number;
}

let leave: (status: number) => void = () => {};

export function addCall(program: Command, exit: (status: number) => void): void {
  leave = exit;
  program
    .command("call")
    .description("call one function of the catalogue")
    .usage("<function> [--<parameter> <value> ...]")
    .addHelpText(
      "after",
      `
Every function has its own help, read off the catalogue:
  $ biotool functions homology                      find a function
  $ biotool call get_homology_by_symbol --help      see its parameters
  $ biotool call get_homology_by_symbol --species human --symbol TP53 --target_species mouse
  $ biotool call esearch --db gene --term "BRCA1[Gene Name]" --dry-run     print the request only`,
    )
    .action(function (this: Command) {
      this.help({ error: true });
    });
}

/** Declares the function that the command line names, with a flag for each of its parameters. */
export async function declareFunction(program: Command, words: readonly string[]): Promise<void> {
  const name = words[1];
  if (name === undefined || name.startsWith("-")) return;
  const { getFunction } = await import("../../../catalog/index.ts");
  const definition = getFunction(name);
  const call = program.commands.find((command) => command.name() === "call");
  if (call) declare(call, definition);
}

function declare(call: Command, definition: FunctionDefinition): void {
  const command = call
    .command(definition.name)
    .description(`${definition.does}.`)
    .usage("[--<parameter> <value> ...]");
  for (const [name, parameter] of Object.entries(definition.parameters))
    command.addOption(flagOf(name, parameter));
  withConnection(command)
    .allowUnknownOption()
    .allowExcessArguments()
    .option("--dry-run", "print the request and an equivalent curl line; send nothing")
    .option("--raw", "print the service's answer as it came")
    .addOption(
      new Option("--budget <characters>", "length of the summary").default(4000).argParser(characters),
    )
    .addHelpText(
      "after",
      `\nExample:\n  $ ${shellCall({ name: definition.name, arguments: definition.example })}`,
    )
    .action(async (options: CallOptions & Record<string, unknown>) => {
      await refuseStrangers(command);
      leave(await make(definition, { options, values: argumentsOf(definition, options) }));
    });
}

/** Names every word that is no flag of the function, each with the nearest right one: commander would name the first only. */
async function refuseStrangers(command: Command): Promise<void> {
  const flags = command.options.flatMap(({ long }) => long ?? []);
  const strangers = command.args.filter(
    (word, index) => word.startsWith("--") || !command.args[index - 1]?.startsWith("--"),
  );
  if (strangers.length === 0) return;
  const { nearest } = await import("../../../catalog/index.ts");
  const told = strangers.map((word) => {
    const [flag] = nearest(word, flags, { limit: 1 });
    return `unknown option '${word}'${flag && word.startsWith("--") ? ` (did you mean ${flag}?)` : ""}`;
  });
  throw new UsageError(told.join("; "), {
    nextStep: `See its parameters: biotool call ${command.name()} --help`,
  });
}

function characters(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 100) return value;
  throw new InvalidArgumentError("A budget is a whole number of characters, at least 100.");
}

function flagOf(name: string, { kind, does, required, types, default: standard }: Parameter): Option {
  const type = [types ?? kind.schema.type].flat();
  const isSwitch = type.length === 1 && type[0] === "boolean";
  const values = kind.schema.enum ?? kind.schema.items?.enum;
  const format = values && values.length <= 20 ? `one of ${values.join(", ")}` : `e.g. ${kind.examples[0]}`;
  const notes = [
    required ? "required" : "",
    standard === undefined ? "" : `${String(standard)} when left out`,
    isSwitch ? "" : format,
  ].filter(Boolean);
  const about = notes.length > 0 ? `${does} (${notes.join("; ")})` : does;
  const option = new Option(`--${name} ${isSwitch ? "[true|false]" : "<value>"}`, about).helpGroup(
    "Parameters:",
  );
  option.attributeName = () => keyOf(name);
  return isSwitch ? option : option.argParser(gathered(name, type.includes("array")));
}

/** A flag given again adds to a list; for one value it is a mistake that would otherwise go unseen. */
const gathered = (name: string, isList: boolean) => (value: string, before: string | undefined) => {
  if (before === undefined) return value;
  if (isList) return `${before},${value}`;
  throw new InvalidArgumentError(`--${name} takes one value and is given twice.`);
};

/** Kept apart from the shell's own options, which a parameter may be named like. */
const keyOf = (name: string): string => `argument:${name}`;

function argumentsOf(definition: FunctionDefinition, options: Record<string, unknown>): Arguments {
  const given = Object.keys(definition.parameters)
    .map((name) => [name, options[keyOf(name)]] as const)
    .filter((entry): entry is readonly [string, JsonValue] => entry[1] !== undefined);
  return Object.fromEntries(given);
}

async function make(
  definition: FunctionDefinition,
  { options, values }: { readonly options: CallOptions; readonly values: Arguments },
): Promise<number> {
  const { buildRequest } = await import("../../../catalog/index.ts");
  const request = buildRequest(definition.name, values);
  if (options.dryRun) {
    if (options.json) outJson({ ...request, curl: curlLine(request) });
    else
      out(
        [
          `${request.method} ${request.url}`,
          ...headerLines(request.headers),
          ...(request.body ? ["", request.body] : []),
          "",
          curlLine(request),
        ].join("\n"),
      );
    return EXIT.done;
  }
  const client = await connect(options);
  try {
    const outcome = await client.call(definition.name, values, {
      onProgress: ({ rid, status }) => err(`BLAST search ${rid}: ${status}`),
    });
    await printOutcome(outcome, { options, definition });
    return outcome.status === "empty" ? EXIT.no : statusOf(outcome.status);
  } finally {
    await client.close();
  }
}

async function printOutcome(
  outcome: Outcome,
  { options, definition }: { readonly options: CallOptions; readonly definition: FunctionDefinition },
): Promise<void> {
  if (options.raw) {
    if (outcome.content) out(outcome.content.text.trimEnd());
    else err(outcome.message ?? outcome.status);
    return;
  }
  const { observe } = await import("../../../observation/index.ts");
  const observation = observe(outcome, { budget: options.budget, definition });
  if (options.json) {
    outJson({ ...outcome, observation });
    return;
  }
  out(observation.text);
  for (const notice of outcome.notices)
    err(`${styled("dim", "note", { stream: process.stderr })}    ${notice}`);
  const { transport, release, url } = outcome.provenance;
  err(
    `${styled("dim", "source", { stream: process.stderr })}  ${[transport, release, shortened(url)].filter(Boolean).join(" · ")}`,
  );
  if (outcome.status === "absent")
    err(`${styled("dim", "next", { stream: process.stderr })}    ${nextAfterAbsent(options)}`);
}

/** A URL may hold hundreds of ids; `--json` prints it whole. */
const LONGEST_SHOWN = 300;
const shortened = (url: string): string =>
  url.length <= LONGEST_SHOWN
    ? url
    : `${url.slice(0, LONGEST_SHOWN)}... (${url.length.toLocaleString("en-US")} characters)`;

const headerLines = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
