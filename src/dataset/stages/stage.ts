import { createHash, type Hash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** A result of a stage: something kept, or dropped with the reason. */
export type Result<Kept> = Kept | { readonly drop: string; readonly id: string };

export interface StageManifest {
  readonly stage: string;
  /** Everything that decides the result. */
  readonly options: unknown;
  /** SHA-256 of the files read, by name. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly output: { readonly file: string; readonly sha256: string; readonly kept: number };
  /** Number of drops by reason. */
  readonly drops: Readonly<Record<string, number>>;
}

export interface Stage<Item, Kept extends object> {
  readonly name: string;
  readonly folder: string;
  readonly options: unknown;
  readonly inputs: Readonly<Record<string, string>>;
  /** The same items in the same order every time; told of the first that will be worked on, those before it were done. */
  readonly source: (first: number) => AsyncIterable<Item> | Iterable<Item>;
  readonly step: (item: Item, index: number) => Promise<readonly Result<Kept>[]> | readonly Result<Kept>[];
  /** Told of each result kept by an earlier, broken-off run, to rebuild what `step` remembers. */
  readonly remember?: (result: Kept) => void;
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

type Written<Kept> = { readonly n: number } & Result<Kept>;

/** Path of a stage's file. */
export const stageFile = (folder: string, name: string): string => join(folder, `${name}.jsonl`);
const manifestFile = (folder: string, name: string): string => join(folder, `${name}.manifest.json`);

export function readManifest(folder: string, name: string): StageManifest | undefined {
  const path = manifestFile(folder, name);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as StageManifest) : undefined;
}

/**
 * Runs a stage: one line a result in `<name>.jsonl`, each with the number of the item it came of, then the manifest.
 * May be killed at any moment: the next run keeps what is whole, and goes on, and the files are the same bytes in the end.
 * What was finished with the same options and inputs is left as it is.
 */
export async function runStage<Item, Kept extends object>(stage: Stage<Item, Kept>): Promise<StageManifest> {
  const { name, folder } = stage;
  const finished = readManifest(folder, name);
  const plan = JSON.stringify({ options: stage.options, inputs: stage.inputs });
  if (finished && JSON.stringify({ options: finished.options, inputs: finished.inputs }) === plan)
    return finished;
  mkdirSync(folder, { recursive: true });
  const started = join(folder, `${name}.started`);
  const goesOn = existsSync(started) && readFileSync(started, "utf8") === plan;
  if (!goesOn) writeAtomically(started, plan);
  const file = stageFile(folder, name);
  const descriptor = openSync(file, goesOn && existsSync(file) ? "r+" : "w+");
  try {
    const tally = new Tally();
    const from = keepWhole(descriptor, {
      tally,
      remember: stage.remember as ((kept: object) => void) | undefined,
    });
    await goOn(stage, { from, descriptor, tally });
    const manifest: StageManifest = {
      stage: name,
      options: stage.options,
      inputs: stage.inputs,
      output: { file: `${name}.jsonl`, sha256: tally.hash.digest("hex"), kept: tally.kept },
      drops: Object.fromEntries([...tally.drops].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
    writeAtomically(manifestFile(folder, name), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  } finally {
    closeSync(descriptor);
  }
}

function writeAtomically(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}

class Tally {
  readonly hash: Hash = createHash("sha256");
  readonly drops = new Map<string, number>();
  kept = 0;
  count(result: object): void {
    if ("drop" in result) this.drops.set(String(result.drop), (this.drops.get(String(result.drop)) ?? 0) + 1);
    else this.kept += 1;
  }
}

const BATCH = 200;

async function goOn<Item, Kept extends object>(
  { source, step, onProgress, signal }: Stage<Item, Kept>,
  { from, descriptor, tally }: { readonly from: Start; readonly descriptor: number; readonly tally: Tally },
): Promise<void> {
  let waiting: string[] = [];
  let { position } = from;
  const flush = (): void => {
    const text = waiting.join("");
    position += writeSync(descriptor, text, position);
    tally.hash.update(text);
    waiting = [];
  };
  let index = -1;
  try {
    for await (const item of source(from.item)) {
      index += 1;
      if (index < from.item) continue;
      signal?.throwIfAborted();
      for (const result of await step(item, index)) {
        tally.count(result);
        waiting.push(`${JSON.stringify({ n: index, ...result })}\n`);
      }
      if (waiting.length >= BATCH) flush();
      onProgress?.(index + 1);
    }
  } finally {
    flush();
  }
}

/** Where a run goes on. */
interface Start {
  readonly item: number;
  /** In the file, bytes. */
  readonly position: number;
}

/**
 * Cuts off what a broken-off run left half: a line without an end, and all results of the last item, of which some may be missing.
 */
function keepWhole(
  descriptor: number,
  { tally, remember }: { readonly tally: Tally; readonly remember: ((kept: object) => void) | undefined },
): Start {
  let held: { readonly n: number; readonly line: string }[] = [];
  let kept = 0;
  for (const line of wholeLines(descriptor)) {
    const { n } = JSON.parse(line) as Written<object>;
    if (held.length > 0 && held[0]?.n !== n) {
      for (const { line: sure } of held) {
        const { n: _, ...result } = JSON.parse(sure) as Written<object>;
        tally.count(result);
        if (!("drop" in result)) remember?.(result);
        tally.hash.update(sure);
        kept += Buffer.byteLength(sure);
      }
      held = [];
    }
    held.push({ n, line });
  }
  ftruncateSync(descriptor, kept);
  return { item: held[0]?.n ?? 0, position: kept };
}

/** Lines with their line feed, from the start of a file; what follows the last line feed is left. */
function* wholeLines(descriptor: number): Generator<string> {
  const { size } = fstatSync(descriptor);
  const buffer = Buffer.alloc(1 << 20);
  let rest = Buffer.alloc(0);
  for (let position = 0; position < size; ) {
    const count = readSync(descriptor, buffer, 0, buffer.length, position);
    position += count;
    rest = Buffer.concat([rest, buffer.subarray(0, count)]);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield rest.subarray(0, end + 1).toString("utf8");
      rest = rest.subarray(end + 1);
    }
  }
}
