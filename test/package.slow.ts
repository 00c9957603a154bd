import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "biotool-package-"));
const installed = join(folder, "node_modules", "biotool");

const run = (command: string, words: readonly string[]): string =>
  execFileSync(command, words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

beforeAll(() => {
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: root, encoding: "utf8" }),
  ) as [{ filename: string }];
  writeFileSync(join(folder, "package.json"), '{ "name": "somewhere-else", "type": "module" }');
  run("npm", ["install", "--omit=dev", "--no-audit", "--no-fund", join(folder, packed.filename)]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the published package in an empty folder", () => {
  it("answers as a command", () => {
    const text = run(process.execPath, [
      join(installed, "dist/apps/cli/main.js"),
      "ask",
      "Where in the human genome is BRCA1?",
    ]);
    expect(text).toContain("43,044,295");
  });

  it("answers as a library, and every subpath can be imported", () => {
    writeFileSync(
      join(folder, "try.mjs"),
      `import { ask, createClient, retrievalCaller, snapshotTransport } from "biotool";
       import { readFileSync } from "node:fs";
       const { exports } = JSON.parse(readFileSync("node_modules/biotool/package.json", "utf8"));
       for (const path of Object.keys(exports)) if (!path.endsWith(".json")) await import("biotool" + path.slice(1));
       const client = createClient({ transport: snapshotTransport() });
       const { sentences } = await ask("Where in the human genome is BRCA1?", { caller: retrievalCaller(), client });
       await client.close();
       console.log(sentences.join(" "));`,
    );
    expect(run(process.execPath, ["try.mjs"])).toContain("43,044,295");
  });

  it("takes at most 60 MB with its dependencies, the embedded data aside", () => {
    const bytes = sizeOf(join(folder, "node_modules")) - sizeOf(join(installed, "data"));
    expect(bytes / 1e6).toBeLessThanOrEqual(60);
    console.log(`installed without data: ${(bytes / 1e6).toFixed(1)} MB`);
  });
});

const sizeOf = (path: string): number => {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
};
