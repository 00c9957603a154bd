import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { Request } from "../catalog/definition.ts";
import { CorruptFileError, UsageError } from "../errors/index.ts";
import { cassetteInfo, openCassette } from "./cassette.ts";
import { openDatabase } from "./sqlite.ts";
import type { Delivery } from "./transport.ts";

const folder = mkdtempSync(join(tmpdir(), "biotool-cassette-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const newFile = (): string => join(folder, `cassette-${files++}.sqlite`);

const request = (path: string, headers: Request["headers"] = {}): Request => ({
  method: "GET",
  url: `https://rest.uniprot.org/uniprotkb/${path}`,
  headers,
  body: undefined,
});

const delivery = (body: string | Uint8Array, status = 200): Delivery => ({
  answer: { status, headers: { "content-type": "application/json" }, body: Buffer.from(body) },
  when: "2026-02-03T04:05:06.789Z",
  release: "2026_01",
  url: "https://rest.uniprot.org/uniprotkb/P05067",
});

describe("a cassette", () => {
  it("gives back what it was given, byte for byte, also after it was closed", async () => {
    const path = newFile();
    const bytes = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7) % 256));
    const writing = openCassette(path);
    await writing.keep(request("A"), delivery(bytes));
    await writing.keep(request("empty"), delivery(""));
    writing.close();
    const reading = openCassette(path, { readOnly: true });
    expect(reading.find(request("A"))).toEqual(delivery(bytes));
    expect(reading.find(request("empty"))?.answer.body.length).toBe(0);
    expect(reading.find(request("B"))).toBeUndefined();
    expect([reading.has(request("A")), reading.has(request("B"))]).toEqual([true, false]);
    reading.close();
  });

  it("keeps the newest answer to a request", async () => {
    const cassette = openCassette(newFile());
    await cassette.keep(request("A"), delivery("{}", 404));
    await cassette.keep(request("A?"), delivery('{"new":true}'));
    expect(cassette.find(request("A"))?.answer.status).toBe(200);
    expect(cassette.info().answers).toBe(1);
    cassette.close();
  });

  it("tells what it holds", async () => {
    const path = newFile();
    const cassette = openCassette(path);
    await cassette.keep(request("A"), delivery("x".repeat(10_000)));
    await cassette.keep(request("B"), delivery("yy"));
    cassette.close();
    expect(cassetteInfo(path)).toMatchObject({
      path,
      answers: 2,
      bytes: 10_002,
      services: { uniprot: 2 },
      releases: ["2026_01"],
      first: "2026-02-03T04:05:06.789Z",
    });
    expect(cassetteInfo(path).storedBytes).toBeLessThan(200);
  });

  it("never holds a key or an address", async () => {
    const path = newFile();
    const cassette = openCassette(path);
    const url = "https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esearch.fcgi";
    await cassette.keep(
      {
        method: "GET",
        url: `${url}?db=gene&api_key=THEKEY123&email=me%40example.org`,
        headers: {},
        body: undefined,
      },
      { ...delivery("{}"), url },
    );
    cassette.close();
    const file = readFileSync(path).toString("latin1");
    expect(file).not.toContain("THEKEY123");
    expect(file).not.toContain("example.org");
    expect(file).toContain("esearch.fcgi?db=gene");
  });
});

describe("a file that is not what it should be", () => {
  it("is named when it is missing, no database, or another database", () => {
    expect(() => openCassette(join(folder, "none"), { readOnly: true })).toThrow(UsageError);
    const text = newFile();
    writeFileSync(text, "hello ".repeat(1000));
    expect(() => openCassette(text)).toThrow(CorruptFileError);
    const other = newFile();
    const database = openDatabase(other);
    database.exec("CREATE TABLE things (name TEXT)");
    database.close();
    expect(() => openCassette(other)).toThrow(/is not a cassette/u);
  });

  it.each([
    [
      "a changed body",
      "UPDATE answers SET body = (SELECT body FROM answers WHERE key LIKE '%/B %') WHERE key LIKE '%/A %'",
    ],
    ["a changed hash", "UPDATE answers SET sha256 = 'ab' WHERE key LIKE '%/A %'"],
    ["a body that does not unpack", "UPDATE answers SET body = x'0011223344' WHERE key LIKE '%/A %'"],
  ])("names the row with %s", async (_, damage) => {
    const path = newFile();
    const cassette = openCassette(path);
    await cassette.keep(request("A"), delivery('{"a":1}'));
    await cassette.keep(request("B"), delivery('{"b":1}'));
    cassette.verify();
    const database = openDatabase(path);
    database.exec(damage);
    database.close();
    expect(() => cassette.verify()).toThrow(CorruptFileError);
    expect(() => cassette.verify()).toThrow(/rest\.uniprot\.org\/uniprotkb\/A /u);
    expect(() => cassette.find(request("A"))).toThrow(CorruptFileError);
    expect(cassette.find(request("B"))).toBeDefined();
    cassette.close();
  });
});

it("is read after a process was killed in the middle of writing, as it was before", async () => {
  const path = newFile();
  const cassette = openCassette(path);
  await cassette.keep(request("A"), delivery('{"a":1}'));
  cassette.close();
  const writer = openDatabase(path);
  writer.exec("PRAGMA cache_size = 1; BEGIN; CREATE TABLE more (bytes BLOB)");
  for (let row = 0; row < 20; row++) writer.exec("INSERT INTO more VALUES (randomblob(50000))");
  const killed = newFile();
  for (const suffix of ["", "-journal"]) copyFileSync(`${path}${suffix}`, `${killed}${suffix}`);
  writer.close();
  const left = openCassette(killed, { readOnly: true });
  left.verify();
  expect(left.info().answers).toBe(1);
  left.close();
});

describe("processes that record", () => {
  const child = fileURLToPath(new URL("../../test/record-child.ts", import.meta.url));
  const start = (...args: readonly string[]) =>
    spawn(process.execPath, ["--no-warnings", "--experimental-strip-types", child, ...args]);

  it("lose nothing that was kept when they are killed, and the file opens again", async () => {
    const path = newFile();
    const recorder = start(path);
    let printed = "";
    recorder.stdout.on("data", (chunk) => {
      printed += chunk;
      if (printed.includes("\n200\n")) recorder.kill("SIGKILL");
    });
    const [, signal] = await once(recorder, "exit");
    expect(signal).toBe("SIGKILL");
    const told = printed.split("\n").slice(0, -1).map(Number);
    const cassette = openCassette(path);
    cassette.verify();
    const { answers } = cassette.info();
    expect(told.length).toBeGreaterThan(200);
    // At most the one that was being told of when the end came.
    expect(answers - told.length).toBeGreaterThanOrEqual(0);
    for (const number of told) {
      const url = `https://rest.ensembl.org/lookup/id/${number}`;
      expect(cassette.has({ method: "GET", url, headers: {}, body: undefined })).toBe(true);
    }
    await cassette.keep(request("after"), delivery("{}"));
    cassette.close();
  });

  it("write to one file at the same time", async () => {
    const path = newFile();
    const recorders = ["0", "1000", "2000"].map((first) => start(path, first, "120"));
    const codes = await Promise.all(
      recorders.map(
        async (recorder) =>
          (await once(recorder.on("error", () => {}).stdout.resume() && recorder, "exit"))[0],
      ),
    );
    expect(codes).toEqual([0, 0, 0]);
    const cassette = openCassette(path, { readOnly: true });
    cassette.verify();
    expect(cassette.info().answers).toBe(360);
    cassette.close();
  });
});
