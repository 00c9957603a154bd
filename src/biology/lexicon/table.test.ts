import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fc } from "../../../test/property.ts";
import type { LexiconFile } from "./build-lexicon.ts";
import { type LexiconName, lexicon, sortedTable } from "./table.ts";

const folder = new URL("../../../data/lexicon/", import.meta.url);
const { files } = JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8")) as {
  files: LexiconFile[];
};

describe("a sorted table", () => {
  it("finds every row and nothing else", () => {
    const cell = fc.stringMatching(/^[a-zA-Z0-9 #_-]{1,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(cell, { maxLength: 40 }), cell, (keys, other) => {
        const text = keys
          .toSorted((left, right) => (left < right ? -1 : 1))
          .map((key) => `${key}\t${key}!\n`)
          .join("");
        const table = sortedTable(text);
        for (const key of keys) expect(table.find(key)).toEqual([key, `${key}!`]);
        expect(table.find(other) !== undefined).toBe(keys.includes(other));
        expect(table.hasPrefix(other)).toBe(keys.some((key) => key.startsWith(other)));
        expect([...table.rows()].length).toBe(keys.length);
      }),
    );
  });
});

describe.each(files)("$file", ({ file, rows, sha256, sources }) => {
  it("is the file of the manifest, with its sources", () => {
    const bytes = readFileSync(new URL(file, folder));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
    for (const source of sources) for (const cell of Object.values(source)) expect(cell).not.toBe("");
  });

  it("has unique keys in order", () => {
    const table = lexicon(file.replace(".tsv.br", "") as LexiconName);
    let [last, count] = ["", 0];
    for (const [key = ""] of table.rows()) {
      if (key <= last) expect.fail(`${key} after ${last}`);
      [last, count] = [key, count + 1];
    }
    expect(count).toBe(rows);
  });
});
