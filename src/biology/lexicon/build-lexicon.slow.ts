import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeShared, sharedPath } from "../../../test/shared.ts";
import { buildLexicon } from "./build-lexicon.ts";

describeShared("the lexicon builder", () => {
  it("makes the files that ship, byte for byte", () => {
    const out = mkdtempSync(join(tmpdir(), "lexicon-"));
    try {
      const files = buildLexicon({ facts: sharedPath("facts"), out });
      for (const file of ["manifest.json", ...files.map((each) => each.file)]) {
        const shipped = readFileSync(new URL(`../../../data/lexicon/${file}`, import.meta.url));
        expect(readFileSync(join(out, file)).equals(shipped), file).toBe(true);
      }
    } finally {
      rmSync(out, { recursive: true });
    }
  });
});
