import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const strangersFolder = fileURLToPath(new URL("./", import.meta.url));

/** Command-line tool of npm, `name@version`. */
const NODE_TOOL = "bionode-ncbi@2.0.1";

export interface Strangers {
  /** Interpreter of a virtual environment that holds the clients of `requirements.txt`. */
  readonly python: string;
  /** Script of the command-line tool. */
  readonly nodeTool: string;
}

/**
 * Installs the strangers' clients, pinned, into a folder kept for the next run.
 * @returns why it could not where there is no python3 or openssl, or the registries cannot be reached
 */
export function installStrangers(): Strangers | string {
  const pins = `${readFileSync(join(strangersFolder, "requirements.txt"), "utf8")}${NODE_TOOL}`;
  const folder = join(
    tmpdir(),
    `biotool-strangers-${createHash("sha256").update(pins).digest("hex").slice(0, 12)}`,
  );
  try {
    execFileSync("openssl", ["version"], { stdio: "pipe" });
    if (!existsSync(folder)) install(folder);
    return {
      python: join(folder, "venv", "bin", "python"),
      nodeTool: join(folder, "node_modules", "bionode-ncbi", "cli.js"),
    };
  } catch (problem) {
    return problem instanceof Error ? (problem.message.split("\n")[0] ?? "") : String(problem);
  }
}

/** A virtual environment knows its own path, so it is made in its place and thrown away where it stays unfinished. */
function install(folder: string): void {
  const done = join(folder, "venv");
  const run = (command: string, words: readonly string[]): void => {
    execFileSync(command, words, { stdio: "pipe", cwd: folder });
  };
  mkdirSync(folder, { recursive: true });
  try {
    run("python3", ["-m", "venv", done]);
    run(join(done, "bin", "pip"), ["install", "--quiet", "-r", join(strangersFolder, "requirements.txt")]);
    run("npm", ["install", "--no-audit", "--no-fund", "--prefix", folder, NODE_TOOL]);
  } catch (problem) {
    rmSync(folder, { recursive: true, force: true });
    throw problem;
  }
}
