import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { describeSnapshot } from "../../test/ask-snapshot.ts";
import { openDatabase } from "../client/sqlite.ts";
import { CorruptFileError } from "../errors/index.ts";
import { snapshotFolder } from "./cache.ts";
import { openVolumes } from "./lazy-database.ts";
import { type ManifestVolume, readManifest } from "./manifest.ts";
import { databasePath, unpackVolume } from "./unpack.ts";
import { type UnpackJob, unpackTogether } from "./unpack-together.ts";

const temporary = mkdtempSync(join(tmpdir(), "biotool-unpack-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

let caches = 0;
const freshCache = (): string => join(temporary, `cache-${caches++}`);

/** The smallest volume. */
function taxa(): ManifestVolume {
  const volume = readManifest(snapshotFolder()).volumes.find(({ volume }) => volume === "taxa");
  if (!volume) throw new TypeError("no volume taxa");
  return volume;
}

const human = (path: string): unknown => {
  const database = openDatabase(path, { readOnly: true });
  const row = database.get("SELECT scientific_name, rank FROM taxon WHERE taxid = 9606");
  database.close();
  return row;
};

const tablesIn = (path: string): string[] => {
  const database = openDatabase(path, { readOnly: true });
  const rows = database.all<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1",
  );
  database.close();
  return rows.map(({ name }) => name);
};

/** Leaves a database whose writer was killed with changes in the file that it had not committed. */
async function killedWhileWriting(path: string): Promise<void> {
  const script = `
    const { DatabaseSync } = require("node:sqlite");
    const database = new DatabaseSync(${JSON.stringify(path)});
    database.exec("PRAGMA page_size = 8192; CREATE TABLE leftover (id); DROP TABLE leftover; PRAGMA cache_size = 1; BEGIN IMMEDIATE");
    database.exec("CREATE TABLE taxon (taxid INTEGER PRIMARY KEY, name TEXT)");
    database.exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9999) INSERT INTO taxon SELECT i, hex(randomblob(50)) FROM n");
    console.log("written");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--no-warnings", "-e", script]);
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "close");
}

/** Unpacks in a process of its own and prints the path. */
function unpackElsewhere(cache: string): Promise<{ code: number | null; out: string }> {
  const script = `
    const { unpackVolume } = await import(${JSON.stringify(new URL("./unpack.ts", import.meta.url).href)});
    console.log(unpackVolume(${JSON.stringify(taxa())}, { from: ${JSON.stringify(snapshotFolder())}, cache: ${JSON.stringify(cache)} }));`;
  const child = spawn(process.execPath, ["--no-warnings", "--input-type=module", "-e", script]);
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out: out.trim() })));
}

describeSnapshot("unpacking", () => {
  test("gives a database once, and finds it the next time", () => {
    const cache = freshCache();
    const messages: string[] = [];
    const options = {
      from: snapshotFolder(),
      cache,
      onProgress: (message: string) => messages.push(message),
    };
    const path = unpackVolume(taxa(), options);
    expect(human(path)).toEqual({ scientific_name: "Homo sapiens", rank: "species" });
    expect(unpackVolume(taxa(), options)).toBe(path);
    expect(messages).toHaveLength(1);
  });

  test("two processes that start at once both end with the one good file", async () => {
    const cache = freshCache();
    const [left, right] = await Promise.all([unpackElsewhere(cache), unpackElsewhere(cache)]);
    expect([left.code, right.code]).toEqual([0, 0]);
    expect(right.out).toBe(left.out);
    expect(readdirSync(cache)).toHaveLength(1);
    expect(human(left.out)).toEqual({ scientific_name: "Homo sapiens", rank: "species" });
  });

  test("tables come one by one, and full text when a search needs it", () => {
    const cache = freshCache();
    const options = { from: snapshotFolder(), cache };
    const path = unpackVolume(taxa(), { ...options, names: ["taxon_name"] });
    expect(tablesIn(path)).toEqual(["taxon_name"]);
    unpackVolume(taxa(), { ...options, names: ["taxon"] });
    expect(tablesIn(path)).toEqual(["taxon", "taxon_name"]);
    const found = "SELECT rowid FROM taxon_text WHERE taxon_text MATCH 'zebrafish' AND rowid = 7955";
    const database = openVolumes(readManifest(snapshotFolder()), options);
    expect(database.get(found)).toEqual({ rowid: 7955 });
    database.close();
  });

  test("a table that is first needed among queries asked together is unpacked there", () => {
    const database = openVolumes(readManifest(snapshotFolder()), {
      from: snapshotFolder(),
      cache: freshCache(),
    });
    const asked = database.together(() => [
      database.get("SELECT rank FROM taxon WHERE taxid = 9606"),
      database.get("SELECT rowid FROM taxon_text WHERE taxon_text MATCH 'zebrafish' AND rowid = 7955"),
    ]);
    expect(asked).toEqual([{ rank: "species" }, { rowid: 7955 }]);
    database.close();
  });

  test("what a killed process had half done is taken back, and done again", async () => {
    const cache = freshCache();
    mkdirSync(cache);
    const path = databasePath(taxa(), cache);
    await killedWhileWriting(path);
    expect(existsSync(`${path}-journal`)).toBe(true);
    unpackVolume(taxa(), { from: snapshotFolder(), cache, names: ["taxon"] });
    expect(tablesIn(path)).toEqual(["taxon"]);
    expect(human(path)).toEqual({ scientific_name: "Homo sapiens", rank: "species" });
  });

  test("two threads unpack several volumes", () => {
    const cache = freshCache();
    const { volumes } = readManifest(snapshotFolder());
    const job = (name: string, names: readonly string[]): UnpackJob => ({
      volume: volumes.find(({ volume }) => volume === name) ?? taxa(),
      names,
      rows: 1,
    });
    const jobs = [
      job("taxa", ["taxon"]),
      job("annotations", ["go_annotation"]),
      job("proteins", ["disease"]),
    ];
    unpackTogether(jobs, { from: snapshotFolder(), cache });
    for (const { volume, names } of jobs) {
      expect(tablesIn(databasePath(volume, cache))).toEqual(expect.arrayContaining([...names]));
    }
    expect(() => unpackTogether(jobs, { from: temporary, cache: freshCache() })).toThrow(CorruptFileError);
  });

  test("a file that is cut short or changed is refused, and nothing is left behind", () => {
    const from = mkdtempSync(join(temporary, "damaged-"));
    const volume = taxa();
    const bytes = readFileSync(join(snapshotFolder(), volume.file));
    const cache = freshCache();
    writeFileSync(join(from, volume.file), bytes.subarray(0, bytes.length / 2));
    expect(() => unpackVolume(volume, { from, cache })).toThrow(CorruptFileError);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
    writeFileSync(join(from, volume.file), bytes);
    expect(() => unpackVolume(volume, { from, cache })).toThrow(CorruptFileError);
    expect(existsSync(cache)).toBe(false);
  });

  test.each([
    ["written over at its start", (bytes: Buffer) => bytes.fill("x", 0, 4096)],
    ["written over inside", (bytes: Buffer) => bytes.fill("x", 8192)],
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ["emptied", (bytes: Buffer) => bytes.subarray(0, 0)],
  ])("a database %s is unpacked again", (_how, damage) => {
    const options = { from: snapshotFolder(), cache: freshCache() };
    const path = unpackVolume(taxa(), { ...options, names: ["taxon"] });
    writeFileSync(path, damage(readFileSync(path)));
    const database = openVolumes(readManifest(snapshotFolder()), options);
    expect(database.get("SELECT rank FROM taxon WHERE taxid = 9606")).toEqual({ rank: "species" });
    expect(database.get("SELECT count(*) AS rows FROM taxon")).toEqual({ rows: 50289 });
    database.close();
    expect(human(path)).toEqual({ scientific_name: "Homo sapiens", rank: "species" });
  });

  test("another program's database in the place of ours is replaced", () => {
    const options = { from: snapshotFolder(), cache: freshCache() };
    const path = unpackVolume(taxa(), { ...options, names: ["taxon"] });
    rmSync(path);
    const foreign = openDatabase(path);
    foreign.exec(
      "CREATE TABLE taxon (taxid INTEGER PRIMARY KEY, rank TEXT); INSERT INTO taxon VALUES (9606, 'lie')",
    );
    foreign.close();
    const database = openVolumes(readManifest(snapshotFolder()), options);
    expect(database.get("SELECT rank FROM taxon WHERE taxid = 9606")).toEqual({ rank: "species" });
    database.close();
    expect(unpackVolume(taxa(), { ...options, names: ["taxon"] })).toBe(path);
    expect(human(path)).toEqual({ scientific_name: "Homo sapiens", rank: "species" });
  });

  test("a volume of another snapshot is refused though it is whole", () => {
    const from = mkdtempSync(join(temporary, "foreign-"));
    const other = readManifest(snapshotFolder()).volumes.find(({ volume }) => volume === "annotations");
    copyFileSync(join(snapshotFolder(), other?.file ?? ""), join(from, taxa().file));
    expect(() => unpackVolume(taxa(), { from, cache: freshCache() })).toThrow(
      expect.objectContaining({ code: "corrupt-file", nextStep: expect.stringContaining("Reinstall") }),
    );
  });

  test("a snapshot without a table that this version asks for says so", () => {
    const manifest = readManifest(snapshotFolder());
    const volumes = manifest.volumes.filter(({ volume }) => volume !== "taxa");
    const database = openVolumes({ ...manifest, volumes }, { from: snapshotFolder(), cache: freshCache() });
    expect(() => database.get("SELECT 1 FROM taxon")).toThrow(CorruptFileError);
    database.close();
  });

  test("a missing file says how to get it back", () => {
    expect(() => unpackVolume(taxa(), { from: temporary, cache: freshCache() })).toThrow(
      expect.objectContaining({ code: "corrupt-file", nextStep: expect.stringContaining("Reinstall") }),
    );
  });

  test("a database of older bytes is removed, one of another volume is not", () => {
    const cache = freshCache();
    const options = { from: snapshotFolder(), cache, names: ["taxon_name"] };
    const path = unpackVolume(taxa(), options);
    const stale = join(cache, "taxa-0123456789abcdef.sqlite");
    const other = join(cache, "genes-0123456789abcdef.sqlite");
    const longAgo = new Date(Date.now() - 3 * 86_400_000);
    for (const file of [stale, other]) {
      copyFileSync(path, file);
      utimesSync(file, longAgo, longAgo);
    }
    rmSync(path);
    unpackVolume(taxa(), options);
    expect(readdirSync(cache).sort()).toEqual(
      [other, path].map((file) => file.slice(cache.length + 1)).sort(),
    );
  });

  test("only the volume that a query needs is unpacked", () => {
    const cache = freshCache();
    const database = openVolumes(readManifest(snapshotFolder()), { from: snapshotFolder(), cache });
    expect(database.get("SELECT rank FROM taxon WHERE taxid = 9605")).toEqual({ rank: "genus" });
    expect(readdirSync(cache).map((name) => name.split("-")[0])).toEqual(["taxa"]);
    expect(() => database.all("SELECT 1 FROM no_such_table")).toThrow("no such table");
    database.close();
  });
});
