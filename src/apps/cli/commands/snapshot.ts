import { type Command, InvalidArgumentError } from "commander";
import { EXIT } from "../failure.ts";
import { infoText } from "../snapshot-info.ts";
import { err, isWatched, out, outJson, table } from "../terminal.ts";

export function addSnapshot(program: Command, exit: (status: number) => void): void {
  const command = program.command("snapshot").description("the embedded database of real facts");
  command
    .command("info")
    .description("what it holds: per function, from which tables and sources, with a call that works")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  $ biotool snapshot info --json > snapshot.json")
    .action(async (options: { readonly json?: boolean }) => exit(await info(options)));
  command
    .command("build")
    .description("build it from a folder of fact tables")
    .requiredOption("--facts <folder>", "folder with the tables and SOURCES.tsv")
    .option("--responses <folder>", "folder with recorded answers and INDEX.tsv, for what no table holds")
    .option("--out <folder>", "where to write it", "data/snapshot")
    .option("--json", "print what was written as one JSON document")
    .addHelpText(
      "after",
      "\nExample:\n  $ biotool snapshot build --facts ../shared/facts --responses ../shared/responses --out /tmp/snapshot",
    )
    .action(async (options: BuildOptions) => exit(await build(options)));
  command
    .command("serve")
    .description("answer over HTTP in the three services' own formats")
    .option("--port <number>", "port to listen on, 0 for any free one", port, 8136)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--imitate-limits", "refuse, as the services do, who asks more often than they allow")
    .option("--json", "print the base URLs as one JSON document")
    .addHelpText(
      "after",
      `
Examples:
  $ biotool snapshot serve --port 8136
  $ curl http://127.0.0.1:8136/ensembl/lookup/symbol/homo_sapiens/BRCA1`,
    )
    .action(async (options: ServeOptions) => exit(await serve(options)));
}

function port(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
  throw new InvalidArgumentError("A port is a whole number from 0 to 65535.");
}

const onProgress = (message: string): void => {
  if (isWatched()) err(message);
};

async function info({ json = false }: { readonly json?: boolean }): Promise<number> {
  const { openSnapshot } = await import("../../../snapshot/index.ts");
  const snapshot = openSnapshot({ onProgress });
  try {
    if (json) outJson(snapshot.info());
    else out(infoText(snapshot.info()));
    return EXIT.done;
  } finally {
    snapshot.close();
  }
}

interface BuildOptions {
  readonly facts: string;
  readonly responses?: string;
  readonly out: string;
  readonly json?: boolean;
}

async function build({ facts, responses, out: folder, json = false }: BuildOptions): Promise<number> {
  const { buildSnapshot } = await import("../../../snapshot/index.ts");
  const { date, volumes } = await buildSnapshot({ facts, responses, out: folder, onProgress: err });
  if (json) outJson({ folder, date, volumes });
  return EXIT.done;
}

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly imitateLimits?: boolean;
  readonly json?: boolean;
}

async function serve({ json = false, ...options }: ServeOptions): Promise<number> {
  const { serveSnapshot } = await import("../../../snapshot/index.ts");
  const server = await serveSnapshot({ ...options, onProgress });
  if (json) outJson(server.baseUrls);
  else {
    out("Serving the snapshot; point clients at\n");
    out(table(Object.entries(server.baseUrls).map(([service, url]) => [`  ${service}`, url])));
  }
  err("\nStop with Ctrl-C.");
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await server.close();
  return EXIT.done;
}
