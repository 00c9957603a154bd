import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { always, startFaultServer } from "../../test/fault-server.ts";
import { jumpingClock } from "../../test/jumping-clock.ts";
import { UnavailableError } from "../errors/index.ts";
import type { Clock } from "./clock.ts";
import { createPacer, type Pacer } from "./pacer.ts";

const folder = mkdtempSync(join(tmpdir(), "biotool-pace-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const newFile = (): string => join(folder, `pace-${files++}.sqlite`);

async function starts(pacer: Pacer, { clock, count, gapMs }: { clock: Clock; count: number; gapMs: number }) {
  const from = clock.now();
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    await pacer.turn("host", { gapMs, latest: Number.POSITIVE_INFINITY });
    times.push(clock.now() - from);
  }
  return times;
}

describe("turns", () => {
  it("are a gap apart, the first at once", async () => {
    const clock = jumpingClock();
    const pacer = createPacer({ file: newFile(), clock });
    expect(await starts(pacer, { clock, count: 4, gapMs: 400 })).toEqual([0, 400, 800, 1200]);
    pacer.close();
  });

  it("do not pile up while nobody asks", async () => {
    const clock = jumpingClock();
    const pacer = createPacer({ file: newFile(), clock });
    await starts(pacer, { clock, count: 1, gapMs: 100 });
    clock.time += 60_000;
    expect(await starts(pacer, { clock, count: 3, gapMs: 100 })).toEqual([0, 100, 200]);
    pacer.close();
  });

  it("are shared by two pacers on one file", async () => {
    const clock = jumpingClock();
    const file = newFile();
    const [one, two] = [createPacer({ file, clock }), createPacer({ file, clock })];
    const from = clock.now();
    const times: number[] = [];
    for (const pacer of [one, two, one, two]) {
      await pacer.turn("host", { gapMs: 100, latest: Number.POSITIVE_INFINITY });
      times.push(clock.now() - from);
    }
    expect(times).toEqual([0, 100, 200, 300]);
    one.close();
    two.close();
  });

  it("of one host do not hold up another", async () => {
    const clock = jumpingClock();
    const pacer = createPacer({ file: newFile(), clock });
    const from = clock.now();
    for (const key of ["a", "b", "c"])
      await pacer.turn(key, { gapMs: 10_000, latest: Number.POSITIVE_INFINITY });
    expect(clock.now()).toBe(from);
    pacer.close();
  });

  it("that would come too late are refused, and take no place", async () => {
    const clock = jumpingClock();
    const pacer = createPacer({ file: newFile(), clock });
    await starts(pacer, { clock, count: 1, gapMs: 5000 });
    const late = pacer.turn("host", { gapMs: 5000, latest: clock.now() + 1000 });
    await expect(late).rejects.toThrow(UnavailableError);
    expect(await starts(pacer, { clock, count: 2, gapMs: 5000 })).toEqual([5000, 10_000]);
    pacer.close();
  });

  it("wait while the host is held, for everybody", async () => {
    const clock = jumpingClock();
    const file = newFile();
    const [one, two] = [createPacer({ file, clock }), createPacer({ file, clock })];
    one.hold("host", clock.now() + 30_000);
    expect(await starts(two, { clock, count: 2, gapMs: 100 })).toEqual([30_000, 30_100]);
    one.close();
    two.close();
  });

  it("believe no time further ahead than an hour", async () => {
    const clock = jumpingClock();
    const pacer = createPacer({ file: newFile(), clock });
    await starts(pacer, { clock, count: 1, gapMs: 100 });
    clock.time -= 48 * 3_600_000;
    expect(await starts(pacer, { clock, count: 2, gapMs: 100 })).toEqual([0, 100]);
    pacer.close();
  });

  it("that are cancelled while waiting free the queue behind them", async () => {
    const pacer = createPacer({ file: newFile() });
    const latest = Number.POSITIVE_INFINITY;
    await pacer.turn("host", { gapMs: 1000, latest });
    const controller = new AbortController();
    const cancelled = Array.from({ length: 20 }, () =>
      pacer.turn("host", { gapMs: 1000, latest, signal: controller.signal }),
    );
    const started = performance.now();
    const next = pacer.turn("host", { gapMs: 1000, latest });
    controller.abort(new Error("enough"));
    for (const result of await Promise.allSettled(cancelled)) expect(result.status).toBe("rejected");
    await next;
    expect(performance.now() - started).toBeLessThan(8000);
    pacer.close();
  });
});

it("with a gap of 0 have no schedule, and still wait while the host is held", async () => {
  const clock = jumpingClock();
  const pacer = createPacer({ file: newFile(), clock });
  expect(await starts(pacer, { clock, count: 3, gapMs: 0 })).toEqual([0, 0, 0]);
  pacer.hold("host", clock.now() + 3000);
  expect(await starts(pacer, { clock, count: 2, gapMs: 0 })).toEqual([3000, 3000]);
  pacer.close();
});

it("where the file cannot be written a process keeps to the rate by itself", async () => {
  const clock = jumpingClock();
  const pacer = createPacer({ file: join(folder, "no", "such", "folder", "pace.sqlite"), clock });
  expect(await starts(pacer, { clock, count: 3, gapMs: 400 })).toEqual([0, 400, 800]);
  pacer.close();
});

it("a damaged file is begun anew", async () => {
  const file = newFile();
  writeFileSync(file, "this is not a database, and long enough to be told from an empty one".repeat(40));
  const pacer = createPacer({ file });
  await pacer.turn("host", { gapMs: 1, latest: Number.POSITIVE_INFINITY });
  pacer.close();
});

describe("two processes", () => {
  const child = fileURLToPath(new URL("../../test/pace-child.ts", import.meta.url));
  const run = (args: readonly string[]) =>
    spawn(process.execPath, ["--no-warnings", "--experimental-strip-types", child, ...args], {
      stdio: "inherit",
    });

  it("together keep the rate, and one that is killed holds nobody up", async () => {
    const gapMs = 50;
    const server = await startFaultServer(always({ body: "{}", keepAlive: true }));
    const file = newFile();
    const killed = run([server.url, file, "500", String(gapMs)]);
    while (server.hits.length < 3) await new Promise((resolve) => setTimeout(resolve, 10));
    killed.kill("SIGKILL");
    await once(killed, "exit");
    const before = server.hits.length;
    const both = [run([server.url, file, "8", String(gapMs)]), run([server.url, file, "8", String(gapMs)])];
    const codes = await Promise.all(both.map(async (process) => (await once(process, "exit"))[0]));
    await server.close();
    expect(codes).toEqual([0, 0]);
    expect(server.hits.length - before).toBe(16);
    const times = server.hits.map(({ at }) => at);
    // In any half second no more than the rate allows, and a few that were under way together.
    for (const from of times) {
      expect(times.filter((time) => time >= from && time < from + 500).length).toBeLessThanOrEqual(
        500 / gapMs + 3,
      );
    }
  });
});
