import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";

export interface Run {
  readonly program: string;
  readonly args: readonly string[];
  /** Where it runs. */
  readonly folder: string;
  /** File for its complaints. */
  readonly complaints: string;
  /** It is killed after so long. */
  readonly timeoutMs: number;
  /** Written to its standard input, piece by piece. */
  readonly input?: AsyncIterable<string>;
}

/** A program that ended with another status than 0, or was stopped. */
export class ChildFault extends Error {
  readonly isStopped: boolean;
  constructor(message: string, isStopped: boolean) {
    super(message);
    this.isStopped = isStopped;
  }
}

let running: Set<ChildProcess> | undefined;

/** Children that end with this process; from the first of them on it is seen to. */
function children(): Set<ChildProcess> {
  if (running) return running;
  const known = new Set<ChildProcess>();
  running = known;
  process.once("exit", () => {
    for (const child of known) child.kill("SIGKILL");
  });
  return known;
}

/** Runs a program to its end. It does not keep this process alive, and ends with it. @throws ChildFault */
export async function runChild({ program, args, folder, complaints, timeoutMs, input }: Run): Promise<void> {
  const stderr = openSync(complaints, "w");
  const child = spawn(program, args, {
    cwd: folder,
    stdio: [input ? "pipe" : "ignore", "ignore", stderr],
    timeout: timeoutMs,
    killSignal: "SIGKILL",
  });
  closeSync(stderr);
  children().add(child);
  child.unref();
  try {
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    const fed = input ? feed(child, input) : Promise.resolve();
    const [status] = await Promise.all([ended, fed]);
    if (status !== 0) throw new ChildFault(lastWords(complaints), status === null);
  } finally {
    children().delete(child);
  }
}

async function feed({ stdin }: ChildProcess, input: AsyncIterable<string>): Promise<void> {
  if (!stdin) return;
  // A child that ends early closes its input; its status tells why.
  stdin.on("error", () => undefined);
  for await (const piece of input) {
    if (stdin.destroyed) return;
    if (!stdin.write(piece)) await drained(stdin);
  }
  stdin.end();
}

const drained = (stdin: NonNullable<ChildProcess["stdin"]>): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      stdin.off("drain", done).off("close", done);
      resolve();
    };
    stdin.on("drain", done).on("close", done);
  });

/** BLAST's last line says what was wrong: `BLAST engine error: ...`. */
const lastWords = (path: string): string =>
  readFileSync(path, "utf8").trim().split("\n").at(-1)?.slice(0, 500) || "ended without a word";
