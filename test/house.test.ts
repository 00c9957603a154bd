import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const isCode = (file: string): boolean => file.endsWith(".ts") && !/\.(?:test|slow)\.ts$/.test(file);
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter(isCode);
const lengths = sources.map((file) => readFileSync(join(root, "src", file), "utf8").split("\n").length - 1);

describe("the house rules", () => {
  it("keep every file within 400 lines and half of them within 60", () => {
    expect(sources.filter((_, index) => (lengths[index] ?? 0) > 400)).toEqual([]);
    expect([...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  });

  it.each(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs"])(
    "%s names only paths that exist",
    (place) => {
      const missing = pagesOf(place).flatMap((page) =>
        [...readFileSync(page, "utf8").matchAll(/`((?:src|test|bench|scripts|docs|data|\.ci)\/[\w./-]*)`/g)]
          .map(([, path = ""]) => path)
          .filter((path) => statSync(join(root, path), { throwIfNoEntry: false }) === undefined)
          .map((path) => `${page.slice(root.length)}: ${path}`),
      );
      expect(missing).toEqual([]);
    },
  );
});

function pagesOf(place: string): string[] {
  const full = join(root, place);
  if (!statSync(full).isDirectory()) return [full];
  return readdirSync(full)
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(full, file));
}
