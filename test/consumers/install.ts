import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder } from "../../src/client/cache-folder.ts";

export const consumersFolder = fileURLToPath(new URL("./", import.meta.url));

/**
 * The consumers themselves come without what they name as needed: with it LLaMA-Factory and BFCL take gigabytes (torch, clients
 * of model services). What they really use to read data is in the requirements; `stand_ins.py` stands for the rest.
 */
const ENVIRONMENTS = {
  factory: { pins: "requirements-factory.txt", bare: ["llamafactory==0.9.5", "bfcl-eval==2026.3.23"] },
  hub: { pins: "requirements-hub.txt", bare: ["trl==1.16.0"] },
} as const;

export type Environment = keyof typeof ENVIRONMENTS;

/**
 * Virtual environments of the consumers, pinned, in the cache folder, kept for the next run.
 * @returns interpreters, or why there are none: no python3, or PyPI cannot be reached
 */
export function installConsumers(): Readonly<Record<Environment, string>> | string {
  try {
    return { factory: installed("factory"), hub: installed("hub") };
  } catch (problem) {
    return problem instanceof Error ? (problem.message.split("\n")[0] ?? "") : String(problem);
  }
}

function installed(name: Environment): string {
  const { pins, bare } = ENVIRONMENTS[name];
  const text = readFileSync(join(consumersFolder, pins), "utf8") + bare.join();
  const mark = createHash("sha256").update(text).digest("hex").slice(0, 12);
  const folder = join(cacheFolder(), `consumers-${name}-${mark}`);
  const python = join(folder, "bin", "python");
  if (existsSync(folder)) return python;
  const run = (command: string, words: readonly string[]): void => {
    execFileSync(command, words, { stdio: "pipe" });
  };
  try {
    run("python3", ["-m", "venv", folder]);
    run(python, ["-m", "pip", "install", "--quiet", "-r", join(consumersFolder, pins)]);
    run(python, ["-m", "pip", "install", "--quiet", "--no-deps", ...bare]);
    return python;
  } catch (problem) {
    rmSync(folder, { recursive: true, force: true });
    throw problem;
  }
}
