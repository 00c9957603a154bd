import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { UsageError } from "../errors/index.ts";
import { cacheFault, cacheFolder } from "./cache-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "biotool-folder-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("is the one that was set, and is made", () => {
  const wanted = join(folder, "a", "b");
  expect(cacheFolder({ BIOTOOL_CACHE_DIR: wanted })).toBe(wanted);
  expect(existsSync(wanted)).toBe(true);
});

it.runIf(process.platform === "linux")("is below the platform's folder for caches", () => {
  expect(cacheFolder({ XDG_CACHE_HOME: folder })).toBe(join(folder, "biotool"));
});

it.runIf(process.platform === "linux")(
  "is a temporary one where the platform's cannot be written, never where one was asked for",
  () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    expect(cacheFolder({ XDG_CACHE_HOME: file })).toContain(tmpdir());
    expect(() => cacheFolder({ BIOTOOL_CACHE_DIR: join(file, "x") })).toThrow();
  },
);

it.runIf(process.platform === "linux")("names the folder that cannot be made, and what sets it", () => {
  const file = join(folder, "plain");
  writeFileSync(file, "");
  for (const wanted of [join(file, "x"), file, "/proc/biotool/cache"]) {
    const problem = caught(() => cacheFolder({ BIOTOOL_CACHE_DIR: wanted }));
    expect(problem).toBeInstanceOf(UsageError);
    expect(problem).toMatchObject({
      message: expect.stringContaining(wanted),
      nextStep: expect.stringContaining("BIOTOOL_CACHE_DIR"),
    });
  }
});

it.each([
  [new Error("attempt to write a readonly database"), "/c cannot be written", "folder that can be written"],
  [new Error("x", { cause: new Error("unable to open database file") }), "/c cannot be written", "written"],
  [Object.assign(new Error("x"), { code: "EROFS" }), "/c cannot be written", "folder that can be written"],
  [new Error("database or disk is full"), "/c is full; up to 9 MB more are wanted there", "folder with room"],
])("says of %s what to do about the folder", (problem, message, nextStep) => {
  const fault = cacheFault(problem, { folder: "/c", megabytes: 9 });
  expect(fault).toBeInstanceOf(UsageError);
  expect(fault).toMatchObject({
    message: expect.stringContaining(message),
    nextStep: expect.stringMatching(new RegExp(`BIOTOOL_CACHE_DIR.*${nextStep}`)),
  });
});

it("leaves other trouble as it is", () => {
  const problem = new Error("file is not a database");
  expect(cacheFault(problem, { folder: "/c" })).toBe(problem);
});

function caught(action: () => unknown): unknown {
  try {
    return action();
  } catch (problem) {
    return problem;
  }
}
