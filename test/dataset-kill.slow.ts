import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "biotool-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OPTIONS = ["--calls", "400", "--abstain", "0", "--missing", "20", "--chains", "0", "--seed", "5"];
const ONLY = [
  "--only",
  "get_archive_id",
  "get_disease_by_id",
  "get_keyword_by_id",
  "get_location_by_id",
  "lookup_by_id",
];

/** Builds into a folder; killed after so many milliseconds where given. @returns the exit status, null where killed */
async function build(out: string, killAfterMs?: number): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ["dist/apps/cli/main.js", "dataset", "build", "--out", out, ...OPTIONS, ...ONLY],
    {
      stdio: "ignore",
    },
  );
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  if (killAfterMs !== undefined) {
    await Promise.race([wait(killAfterMs), ended]);
    child.kill("SIGKILL");
  }
  return ended;
}

describe("a build that is killed", () => {
  it("ends with the same bytes as one that was not, however often it was killed", async () => {
    const [calm, killed] = [join(folder, "calm"), join(folder, "killed")];
    const start = performance.now();
    expect(await build(calm)).toBe(0);
    const whole = performance.now() - start;
    let kills = 0;
    for (let round = 1; round <= 12; round += 1)
      if ((await build(killed, (whole * round) / 13)) === null) kills += 1;
    expect(kills).toBeGreaterThan(5);
    expect(await build(killed)).toBe(0);
    for (const file of ["SHA256SUMS", "stages/split.jsonl", "stages/check.manifest.json"]) {
      expect(existsSync(join(killed, file))).toBe(true);
      expect(readFileSync(join(killed, file), "utf8")).toBe(readFileSync(join(calm, file), "utf8"));
    }
  }, 600_000);
});
