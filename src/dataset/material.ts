import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nearest } from "../catalog/index.ts";
import { UsageError } from "../errors/index.ts";
import { allAsks, allChains, allTopics } from "./asks/all.ts";
import type { Abstaining, Chain, FunctionAsks } from "./asks/asks.ts";
import { readWritten, type Written } from "./asks/written.ts";
import { chainWords, type Lexicon, lexiconOf } from "./check/lexicon.ts";
import { contentHash } from "./random.ts";

/** All that questions are made of. */
export interface Material {
  readonly asks: readonly FunctionAsks[];
  readonly topics: readonly Abstaining[];
  readonly chains: readonly Chain[];
  readonly written: readonly Written[];
  readonly lexicon: Lexicon;
  /** Hash of all of it, for manifests. */
  readonly hash: string;
}

/** Folder of the written questions, `<database>/<function>.jsonl`. */
export const writtenFolder = (): string => fileURLToPath(new URL("../../data/written/", import.meta.url));

let loaded: Material | undefined;

/** The templates and written questions that ship with the package. @throws CorruptFileError for a written line that does not parse */
export function material(): Material {
  loaded ??= load();
  return loaded;
}

/** What concerns some functions only. @throws UsageError for a function that nobody asks for */
export function materialFor(only: readonly string[] | undefined): Material {
  const all = material();
  if (only === undefined) return all;
  const names = new Set(only);
  for (const name of names) {
    if (all.asks.some((one) => one.name === name)) continue;
    const [close] = nearest(
      name,
      all.asks.map((one) => one.name),
    );
    throw new UsageError(`there are no templates for ${name}${close ? `, did you mean ${close}?` : ""}`, {
      nextStep: "See the functions: biotool functions",
    });
  }
  return {
    ...all,
    asks: all.asks.filter(({ name }) => names.has(name)),
    chains: all.chains.filter(({ steps }) => steps.every(({ name }) => names.has(name))),
    written: all.written.filter(({ call }) => names.has(call.name)),
  };
}

function load(): Material {
  const files = writtenFiles();
  const texts = files.map(({ path }) => readFileSync(path, "utf8"));
  const written = files.flatMap(({ name }, index) => readWritten(name, texts[index] ?? ""));
  const hash = contentHash(JSON.stringify([allAsks, allTopics, allChains, texts]));
  const lexicon = lexiconOf(allAsks, [
    ...written.flatMap(({ words }) => words),
    ...allChains.flatMap(chainWords),
  ]);
  return { asks: allAsks, topics: allTopics, chains: allChains, written, lexicon, hash };
}

function writtenFiles(): { name: string; path: string }[] {
  const folder = writtenFolder();
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".jsonl"))
    .sort()
    .map((file) => ({
      name: (file.split(/[\\/]/).at(-1) ?? "").replace(/\.jsonl$/, ""),
      path: join(folder, file),
    }));
}
