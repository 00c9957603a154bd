import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { CorruptFileError } from "../errors/index.ts";
import { MANIFEST_FILE, readManifest } from "./manifest.ts";
import { SCHEMA_VERSION } from "./schema.ts";

const folder = mkdtempSync(join(tmpdir(), "biotool-manifest-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hash = "0".repeat(64);
const volume = {
  ...{ volume: "taxa", file: "taxa.pack.br", bytes: 1, sha256: hash, plainBytes: 2, plainSha256: hash },
  quality: 11,
};
const whole = {
  ...{ schema: SCHEMA_VERSION, builder: 1, date: "2026-01-01", volumes: [volume], dropped: [] },
  tables: [{ name: "taxon", sources: ["taxa.tsv"], rows: 1, offered: 1 }],
  sources: [{ file: "taxa.tsv", what: "", release: "2024", source: "", licence: "", note: "", sha256: hash }],
};

function reading(text: string): () => unknown {
  writeFileSync(join(folder, MANIFEST_FILE), text);
  return () => readManifest(folder);
}

test("a manifest is read as it is", () => {
  expect(reading(JSON.stringify(whole))()).toEqual(whole);
});

test.each([
  ["cut short", JSON.stringify(whole).slice(0, 200), "cannot be read as the manifest"],
  ["empty", "", "cannot be read as the manifest"],
  ["a list", "[]", "it is no object"],
  ["another program's", '{"name":"pkg","version":"1.0.0"}', "it names no schema"],
  ["of another schema", JSON.stringify({ ...whole, schema: 99 }), "schema 99, and this version"],
  ["without volumes", JSON.stringify({ ...whole, volumes: undefined }), "it has no list of volumes"],
  [
    "with an unknown volume",
    JSON.stringify({ ...whole, volumes: [{ ...volume, volume: "dark" }] }),
    "entry 1",
  ],
  [
    "with a file elsewhere",
    JSON.stringify({ ...whole, volumes: [{ ...volume, file: "../../etc/passwd" }] }),
    "entry 1",
  ],
  ["with a bomb", JSON.stringify({ ...whole, volumes: [{ ...volume, plainBytes: 1e15 }] }), "entry 1"],
  [
    "with a hash that is none",
    JSON.stringify({ ...whole, volumes: [volume, { ...volume, sha256: "x" }] }),
    "entry 2",
  ],
  [
    "with a table that is none",
    JSON.stringify({ ...whole, tables: [{ name: "a; DROP", rows: 1 }] }),
    "a table",
  ],
])("one %s is recognised, with what to do", (_what, text, message) => {
  expect(reading(text)).toThrow(CorruptFileError);
  expect(reading(text)).toThrow(
    expect.objectContaining({
      message: expect.stringContaining(message),
      nextStep: expect.stringContaining("build"),
    }),
  );
});
