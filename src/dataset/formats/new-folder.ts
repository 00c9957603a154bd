import { createReadStream, createWriteStream, type WriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { finished, pipeline } from "node:stream/promises";
import { UsageError } from "../../errors/index.ts";

/** A folder in the making. */
export interface NewFolder {
  /** Where it is made; for writers that open files themselves. */
  readonly draft: string;
  /** Adds text to a file, made at its first piece; waits where the disk is slower than the writer. */
  append(path: string, text: string): Promise<void>;
  /** Adds a little text before all that is appended to a file, behind what was put there before; held in memory until the end. */
  front(path: string, text: string): void;
  /** Makes the parents of a path in the folder. @returns where it lies while it is made */
  place(path: string): Promise<string>;
}

/**
 * Makes a folder beside its place and renames it when the work is done, so that nobody sees half of one.
 * @throws UsageError where there is something in its place, or it cannot be written
 */
export async function newFolder<Result>(
  folder: string,
  work: (files: NewFolder) => Promise<Result>,
): Promise<Result> {
  const draft = `${folder}.partial`;
  const streams = new Map<string, WriteStream>();
  const fronts = new Map<string, string>();
  try {
    if (await isTaken(folder))
      throw new UsageError(`${folder} is not an empty folder`, {
        nextStep: "Name a folder that does not exist, or empty this one",
      });
    await rm(draft, { recursive: true, force: true });
    // Not its parents: a mistyped path is said to be one, and Node's recursive mkdir never ends in /proc.
    await mkdir(draft);
    const result = await work(folderOf(draft, { streams, fronts }));
    for (const stream of streams.values()) await ended(stream);
    for (const [path, text] of fronts) await putBefore(join(draft, path), text);
    // An empty folder in its place is not renamed over everywhere.
    await rmdir(folder).catch(() => {});
    await rename(draft, folder);
    return result;
  } catch (problem) {
    for (const stream of streams.values()) stream.destroy();
    await rm(draft, { recursive: true, force: true }).catch(() => {});
    throw writeFault(problem, folder);
  }
}

interface Written {
  readonly streams: Map<string, WriteStream>;
  readonly fronts: Map<string, string>;
}

function folderOf(draft: string, { streams, fronts }: Written): NewFolder {
  const place = async (path: string): Promise<string> => {
    const full = join(draft, path);
    await mkdir(dirname(full), { recursive: true });
    return full;
  };
  return {
    draft,
    place,
    append: async (path, text) => {
      const stream = streams.get(path) ?? (await started(await place(path)));
      streams.set(path, stream);
      if (stream.errored) throw stream.errored;
      if (!stream.write(text)) await drained(stream);
    },
    front: (path, text) => {
      fronts.set(path, (fronts.get(path) ?? "") + text);
    },
  };
}

async function started(path: string): Promise<WriteStream> {
  // Opened first, so that a fault of the place is thrown here and not by an event nobody listens to.
  await (await open(path, "wx")).close();
  const stream = createWriteStream(path, { flags: "a" });
  stream.on("error", () => {});
  return stream;
}

const drained = (stream: WriteStream): Promise<void> =>
  new Promise((resolve, reject) => {
    const settle = (): void => {
      stream.off("drain", settle).off("error", settle).off("close", settle);
      if (stream.errored) reject(stream.errored);
      else resolve();
    };
    stream.on("drain", settle).on("error", settle).on("close", settle);
  });

async function ended(stream: WriteStream): Promise<void> {
  stream.end();
  await finished(stream);
}

/** A file with a text before what it holds; the text alone where there is no file. */
async function putBefore(path: string, text: string): Promise<void> {
  const rest = `${path}.rest`;
  const hasRest = await rename(path, rest).then(
    () => true,
    (problem: unknown) => {
      if (codeOf(problem) === "ENOENT") return false;
      throw problem;
    },
  );
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: "wx" });
  if (!hasRest) return;
  await pipeline(createReadStream(rest), createWriteStream(path, { flags: "a" }));
  await rm(rest);
}

async function isTaken(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0;
  } catch (problem) {
    if (codeOf(problem) === "ENOENT") return false;
    if (codeOf(problem) === "ENOTDIR") return true;
    throw problem;
  }
}

const codeOf = (problem: unknown): string | undefined =>
  problem instanceof Error && "code" in problem ? String(problem.code) : undefined;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "the folder around it does not exist, or takes no folders",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
  EACCES: "writing there is not allowed",
  EPERM: "writing there is not allowed",
  EROFS: "the file system is read-only",
  ENOTDIR: "a part of the path is a file",
};

function writeFault(problem: unknown, folder: string): unknown {
  const why = REASONS[codeOf(problem) ?? ""];
  if (why === undefined || problem instanceof UsageError) return problem;
  return new UsageError(`${folder} cannot be written: ${why}`, {
    cause: problem,
    nextStep: "Name a folder in one that exists and can be written",
  });
}
