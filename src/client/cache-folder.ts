import { mkdirSync, statSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../errors/index.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder for what can be made again: BIOTOOL_CACHE_DIR where set, else the platform's place for caches
 * (XDG Base Directory Specification on Linux). Created when missing; a folder under the temporary one where the
 * home folder cannot be written.
 * @throws UsageError where the folder that was asked for, or every other, cannot be made
 */
export function cacheFolder(env: Environment = process.env): string {
  const asked = env["BIOTOOL_CACHE_DIR"];
  if (asked) return madeFolder(asked);
  try {
    return madeFolder(join(platformFolder(env), "biotool"));
  } catch {
    return madeFolder(join(tmpdir(), `biotool-${process.getuid?.() ?? "user"}`), 0o700);
  }
}

/** Makes a folder of the cache where it is missing. @throws UsageError naming it where that cannot be */
export function madeFolder(folder: string, mode?: number): string {
  try {
    makeFolder(resolve(folder), mode);
    return folder;
  } catch (cause) {
    const why = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
    throw new UsageError(`the cache folder ${folder} cannot be made${why}`, {
      cause,
      nextStep: "Set BIOTOOL_CACHE_DIR to a folder that can be written",
    });
  }
}

/**
 * What to throw for trouble with writing a file into the cache: a UsageError where the folder is full or may not be
 * written, the trouble itself otherwise. `megabytes`: room that is wanted, where known.
 */
export function cacheFault(
  problem: unknown,
  { folder, megabytes }: { readonly folder: string; readonly megabytes?: number },
): unknown {
  const why = reasonOf(problem);
  if (why === undefined || problem instanceof UsageError) return problem;
  const room = megabytes === undefined ? "" : `; up to ${megabytes} MB more are wanted there`;
  return new UsageError(
    why === "full"
      ? `the cache folder ${folder} is full${room}`
      : `the cache folder ${folder} cannot be written`,
    {
      cause: problem,
      nextStep:
        why === "full"
          ? "Free that much, or set BIOTOOL_CACHE_DIR to a folder with room"
          : "Set BIOTOOL_CACHE_DIR to a folder that can be written",
    },
  );
}

/** As Node and SQLite put it (https://www.sqlite.org/rescode.html: READONLY, CANTOPEN, FULL); causes are looked at too. */
function reasonOf(problem: unknown): "full" | "not writable" | undefined {
  if (!(problem instanceof Error)) return undefined;
  const code = "code" in problem ? problem.code : undefined;
  if (code === "ENOSPC" || code === "EDQUOT" || /database or disk is full/.test(problem.message))
    return "full";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "not writable";
  if (/readonly database|unable to open database file/.test(problem.message)) return "not writable";
  return reasonOf(problem.cause);
}

/** Not the recursive mkdir of Node, which never ends in file systems such as /proc, where a parent exists and nothing can be made. */
function makeFolder(folder: string, mode = 0o777): void {
  try {
    if (statSync(folder).isDirectory()) return;
  } catch (problem) {
    if (!isMissing(problem)) throw problem;
    if (dirname(folder) !== folder) makeFolder(dirname(folder));
  }
  try {
    mkdirSync(folder, { mode });
  } catch (problem) {
    // Another process can have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw problem;
  }
}

const isMissing = (problem: unknown): boolean =>
  problem instanceof Error && "code" in problem && problem.code === "ENOENT";

function platformFolder(env: Environment): string {
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  if (process.platform === "win32") return env["LOCALAPPDATA"] || join(homedir(), "AppData", "Local");
  return env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
}
