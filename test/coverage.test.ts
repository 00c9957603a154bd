import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { coverageText, outcomeOf, startsProgram } from "../scripts/coverage.ts";
import { infoText } from "../src/apps/cli/snapshot-info.ts";
import { openSnapshot, type Snapshot } from "../src/snapshot/index.ts";
import { describeSnapshot } from "./ask-snapshot.ts";
import { shell } from "./shell.ts";

const page = fileURLToPath(new URL("../docs/coverage.md", import.meta.url));
describeSnapshot("the coverage of the snapshot", () => {
  let snapshot: Snapshot;
  const opened = (): Snapshot => (snapshot ??= openSnapshot());
  afterAll(() => snapshot?.close());

  const asked = () =>
    opened()
      .info()
      .functions.filter((holding) => !startsProgram(holding));

  test("every example gets content where content is told, and absent where absent is", () => {
    const wrong = asked().flatMap(({ name, content, example }) => {
      const outcome = outcomeOf(opened(), { name, arguments: example });
      return outcome === (content ? "data" : "absent")
        ? []
        : [`${name} ${JSON.stringify(example)}: ${outcome}`];
    });
    expect(wrong, "run: npx node scripts/coverage.ts").toEqual([]);
  });

  test("content names a source with release and licence, and absent names the fact that is needed", () => {
    for (const { name, content, entities, tables, sources, needs } of opened().info().functions) {
      if (!content) expect(needs, `${name} in src/snapshot/needed-facts.ts`).toMatch(/\w{4}/);
      else if (tables.length > 0) {
        expect(entities, name).toBeGreaterThan(0);
        expect(sources.length, name).toBeGreaterThan(0);
        for (const { release, licence } of sources) expect(release !== "" && licence !== "", name).toBe(true);
      }
    }
  });

  test("E-utilities are counted per database, and not as articles", () => {
    const { databases = {}, entities } =
      opened()
        .info()
        .functions.find(({ name }) => name === "esearch") ?? {};
    expect(Object.keys(databases)).toEqual(
      expect.arrayContaining(["gene", "protein", "pubmed", "snp", "taxonomy"]),
    );
    expect(Object.values(databases).reduce((sum, count) => sum + count, 0)).toBe(entities);
    expect(new Set(Object.values(databases)).size).toBeGreaterThan(3);
  });

  test("docs/coverage.md says the same as the snapshot", () => {
    expect(readFileSync(page, "utf8"), "run: npx node scripts/coverage.ts").toBe(
      coverageText(opened().info()),
    );
  });

  describe("biotool snapshot info", () => {
    test("fits 100 columns but for what is to be copied, and names releases and licences", () => {
      const lines = infoText(opened().info()).split("\n");
      const tooLong = lines.filter(
        (line) => line.length > 100 && !line.includes("biotool call") && !line.includes("http"),
      );
      expect(tooLong).toEqual([]);
      expect(lines.join("\n")).toMatch(/esearch: pubmed [\d,]+, protein [\d,]+/);
      expect(lines.join("\n")).toContain("Releases and licences");
    });

    test("says the same as JSON", async () => {
      const { out, status } = await shell("snapshot", "info", "--json");
      expect(status).toBe(0);
      expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(opened().info())));
    });
  });
});
