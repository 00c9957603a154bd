import { existsSync, readdirSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "../../errors/index.ts";
import { isReleaseFile, ROWS, STAGES_FOLDER, SUMS } from "./files.ts";
import { filesUnder } from "./sums.ts";

/** Where a release is made before it is put in its place. */
export const DRAFT = ".release";

/**
 * Refuses a folder that holds something else than a data set: a build writes files of common names, such as `README.md`.
 * @throws UsageError
 */
export function refuseForeign(folder: string): void {
  if (!existsSync(folder)) return;
  const isEmpty = readdirSync(folder).length === 0;
  const isOurs = [STAGES_FOLDER, DRAFT, `${DRAFT}.partial`, ROWS].some((name) =>
    existsSync(join(folder, name)),
  );
  if (isEmpty || isOurs) return;
  throw new UsageError(`${folder} holds other things than a data set`, {
    nextStep: "Name a folder that does not exist, is empty, or holds an earlier build",
  });
}

/**
 * Puts a finished release in its place file by file. `SHA256SUMS` goes first and comes back last: where it stands, everything
 * else is there and belongs together.
 */
export async function publish(draft: string, folder: string): Promise<void> {
  await rm(join(folder, SUMS), { force: true });
  for (const part of ["data", "plots"]) await removeOld(folder, part);
  const files = (await filesUnder(draft)).filter((file) => file !== SUMS);
  for (const file of [...files, SUMS]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await rename(join(draft, file), join(folder, file));
  }
  await rm(draft, { recursive: true });
}

async function removeOld(folder: string, part: string): Promise<void> {
  if (!existsSync(join(folder, part))) return;
  for (const file of await filesUnder(join(folder, part)))
    if (isReleaseFile(`${part}/${file}`)) await rm(join(folder, part, file));
}
