import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readManifest, runStage, type Stage, stageFile } from "./stage.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "biotool-stage-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Kept {
  readonly id: string;
  readonly twin: boolean;
}

/** Three results an item; every third is dropped because it was seen before, which a stage must remember over a break. */
function threes(
  options: { readonly items?: number; readonly version?: number; readonly steps?: number[] } = {},
): Stage<number, Kept> {
  const { items = 40, version = 1, steps = [] } = options;
  const seen = new Set<string>();
  return {
    name: "threes",
    folder,
    options: { version },
    inputs: { before: "abc" },
    source: () => Array.from({ length: items }, (_, index) => index),
    step: (item) => {
      steps.push(item);
      return [`${item}`, `${item}é`, `${item % 7}`].map((id, place) => {
        if (seen.has(id)) return { id, drop: "seen before" };
        seen.add(id);
        return { id, twin: place === 1 };
      });
    },
    remember: ({ id }) => void seen.add(id),
  };
}

const bytes = (): string => readFileSync(stageFile(folder, "threes"), "utf8");

describe("a stage", () => {
  it("writes one line a result, and counts what was kept and why something was dropped", async () => {
    const { output, drops } = await runStage(threes());
    const lines = bytes()
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(120);
    expect(output.kept + (drops["seen before"] ?? 0)).toBe(120);
    expect(lines[1]).toEqual({ n: 0, id: "0é", twin: true });
  });

  it("makes the same bytes when it was cut off at any byte", async () => {
    const whole = await runStage(threes());
    const expected = bytes();
    const { size } = statSync(stageFile(folder, "threes"));
    for (let cut = 0; cut < size; cut += 37) {
      rmSync(join(folder, "threes.manifest.json"));
      truncateSync(stageFile(folder, "threes"), cut);
      expect(await runStage(threes())).toEqual(whole);
      expect(bytes()).toBe(expected);
    }
  });

  it("goes on with the item it was broken off in, not from the start", async () => {
    await runStage(threes());
    rmSync(join(folder, "threes.manifest.json"));
    truncateSync(stageFile(folder, "threes"), statSync(stageFile(folder, "threes")).size - 10);
    const steps: number[] = [];
    await runStage(threes({ steps }));
    expect(steps).toEqual([39]);
  });

  it("is left alone when it was finished with the same options, and made anew with others", async () => {
    await runStage(threes());
    const steps: number[] = [];
    await runStage(threes({ steps }));
    expect(steps).toEqual([]);
    await runStage(threes({ steps, version: 2 }));
    expect(steps).toHaveLength(40);
    expect(readManifest(folder, "threes")?.options).toEqual({ version: 2 });
  });

  it("does not take over what was left by a run with other options", async () => {
    await runStage(threes());
    rmSync(join(folder, "threes.manifest.json"));
    writeFileSync(stageFile(folder, "threes"), `${JSON.stringify({ n: 0, id: "left over", twin: false })}\n`);
    await runStage(threes({ version: 3 }));
    expect(bytes()).not.toContain("left over");
  });

  it("stops where it is told to, and keeps what is whole", async () => {
    const controller = new AbortController();
    const stage = threes();
    const stopping: Stage<number, Kept> = {
      ...stage,
      signal: controller.signal,
      step: (item, index) => {
        if (item === 20) controller.abort();
        return stage.step(item, index);
      },
    };
    await expect(runStage(stopping)).rejects.toThrow(/abort/i);
    expect(readManifest(folder, "threes")).toBeUndefined();
    const steps: number[] = [];
    await runStage(threes({ steps }));
    expect(steps[0]).toBe(20);
  });
});
