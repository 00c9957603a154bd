import { type Command, Option } from "commander";
import type { Client } from "../../client/index.ts";
import type { Transport } from "../../client/transport.ts";
import { UsageError } from "../../errors/index.ts";
import { err, isWatched } from "./terminal.ts";

/** Options of every command that makes calls. */
export interface ConnectOptions {
  readonly live?: boolean;
  readonly record?: string;
  readonly replay?: string;
  readonly timeout: number;
  readonly json?: boolean;
}

/** Adds the options that say who answers. */
export function withConnection(command: Command): Command {
  return command
    .addOption(
      new Option("--live", "ask the live services instead of the embedded snapshot").env("BIOTOOL_LIVE"),
    )
    .addOption(new Option("--record <cassette>", "ask the live services and keep every answer in this file"))
    .addOption(new Option("--replay <cassette>", "answer from this file only").conflicts(["live", "record"]))
    .addOption(
      new Option("--timeout <seconds>", "give up on a live service after this long")
        .env("BIOTOOL_TIMEOUT")
        .default(60)
        .argParser(seconds),
    )
    .addOption(new Option("--json", "print one JSON document"));
}

function seconds(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new UsageError(`--timeout takes a number of seconds greater than 0, not "${text}"`, {
    nextStep: "For example --timeout 20",
  });
}

/** What to do where the one who was asked does not hold the facts. */
export function nextAfterAbsent({ live, record, replay }: ConnectOptions): string {
  if (replay !== undefined) return "Record it: the same command with --record in place of --replay";
  return live || record !== undefined
    ? "A snapshot answers at the base URL that is set: unset BIOTOOL_..._URL to reach the service itself"
    : "Ask the live service: the same command with --live";
}

/** A BLAST search is polled once a minute and rarely ends within the time given to other calls. */
const BLAST_SECONDS = 900;

/** Opens the client that the options ask for; close it when done. */
export async function connect(options: ConnectOptions): Promise<Client> {
  const { createClient } = await import("../../client/index.ts");
  return createClient({
    transport: await transportFor(options),
    deadlineMs: options.timeout * 1000,
    blastDeadlineMs: Math.max(BLAST_SECONDS, options.timeout) * 1000,
    // The snapshot has nothing to close, and while it unpacks no listener would be heard: there Ctrl-C ends the process.
    ...(asksSnapshot(options) ? {} : { signal: interruption() }),
  });
}

/** Aborts on the first Ctrl-C, so that files are closed; a second one ends the process. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once("SIGINT", () => controller.abort());
  return controller.signal;
}

const asksSnapshot = ({ live, record, replay }: ConnectOptions): boolean =>
  !live && record === undefined && replay === undefined;

async function transportFor(options: ConnectOptions): Promise<Transport> {
  if (asksSnapshot(options)) return snapshot();
  const { record, replay, timeout } = options;
  const { liveTransport, openCassette, recordTransport, replayTransport } = await import(
    "../../client/index.ts"
  );
  if (replay !== undefined) return replayTransport({ cassette: openCassette(replay, { readOnly: true }) });
  const inner = liveTransport({ deadlineMs: timeout * 1000 });
  return record === undefined ? inner : recordTransport({ inner, cassette: openCassette(record) });
}

async function snapshot(): Promise<Transport> {
  const { snapshotTransport } = await import("../../snapshot/transport.ts");
  return snapshotTransport({
    onProgress: (message: string) => {
      if (isWatched()) err(message);
    },
  });
}
