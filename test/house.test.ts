import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { functionsOf } from "./functions-of.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const isCode = (file: string): boolean => file.endsWith(".ts") && !/\.(?:test|slow)\.ts$/.test(file);
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter(isCode);
const texts = sources.map((file) => readFileSync(join(root, "src", file), "utf8"));
const lengths = texts.map((text) => text.split("\n").length - 1);
const functions = sources.flatMap((file, index) =>
  functionsOf(texts[index] ?? "").map((one) => ({ ...one, file, place: `src/${file}:${one.line}` })),
);

/** Files with a function that is still too long. */
const TOO_LONG: readonly string[] = ["snapshot/lazy-database.ts"];

/** Files with a function that still takes more than two positional parameters. */
const TOO_MANY: readonly string[] = [
  "biology/lexicon/build-lexicon.ts",
  "biology/lexicon/species-rows.ts",
  "snapshot/answering.ts",
  "snapshot/pack/bytes.ts",
  "snapshot/pack/column.ts",
  "snapshot/pack/container.ts",
  "snapshot/serve.ts",
  "snapshot/uniprot/citation-entry.ts",
  "snapshot/uniprot/flat-file-lines.ts",
  "snapshot/uniprot/protein-references.ts",
  "snapshot/uniprot/rules.ts",
  "snapshot/uniprot/uniparc-entry.ts",
  "snapshot/uniprot/uniprotkb-columns.ts",
  "snapshot/uniprot/xml.ts",
];

describe("the house rules", () => {
  it("keep every file within 400 lines and half of them within 60", () => {
    expect(sources.filter((_, index) => (lengths[index] ?? 0) > 400)).toEqual([]);
    expect([...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  });

  it("keep every function within 80 lines", () => {
    const long = functions.filter(({ file, lines }) => lines > 80 && !TOO_LONG.includes(file));
    expect(long.map(({ place, lines }) => `${place}: ${lines} lines`)).toEqual([]);
  });

  it("give a function at most two positional parameters, then one object of options", () => {
    const many = functions.filter(({ file, positional }) => positional > 2 && !TOO_MANY.includes(file));
    expect(many.map(({ place, positional }) => `${place}: ${positional}`)).toEqual([]);
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
