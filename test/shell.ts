import { run } from "../src/apps/cli/run.ts";

export interface ShellResult {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process and keeps what it prints. */
export async function shell(...words: string[]): Promise<ShellResult> {
  const written = { out: "", err: "" };
  const restore = [
    capture(process.stdout, (text) => (written.out += text)),
    capture(process.stderr, (text) => (written.err += text)),
  ];
  try {
    return { status: await run(words), ...written };
  } finally {
    for (const undo of restore) undo();
  }
}

function capture(stream: NodeJS.WriteStream, keep: (text: string) => void): () => void {
  const write = stream.write;
  stream.write = ((chunk: string | Uint8Array) => {
    keep(String(chunk));
    return true;
  }) as typeof stream.write;
  return () => {
    stream.write = write;
  };
}
