import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openDatabase } from "../client/sqlite.ts";
import { askTogether } from "./together.ts";

const folder = mkdtempSync(join(tmpdir(), "together-"));
const path = join(folder, "fruit.sqlite");
const writer = openDatabase(path);
writer.exec("CREATE TABLE fruit (name TEXT); INSERT INTO fruit VALUES ('apple'); PRAGMA busy_timeout = 0");
const reader = openDatabase(path, { readOnly: true });
const { ask, end } = askTogether(reader);

afterAll(() => {
  reader.close();
  writer.close();
  rmSync(folder, { recursive: true });
});

const count = (): number => reader.get<{ total: number }>("SELECT count(*) AS total FROM fruit")?.total ?? 0;
const write = () => writer.run("INSERT INTO fruit VALUES ('pear')");

it("keeps writers out while queries are asked together, and no longer", () => {
  ask(() => {
    count();
    expect(write).toThrow(/locked/);
  });
  const before = count();
  write();
  expect(count()).toBe(before + 1);
});

it("lets writers in where it is ended before", () => {
  const seen = ask(() => {
    const before = count();
    end();
    write();
    return count() - before;
  });
  expect(seen).toBe(1);
});

it("is over after an error, and may stand within another", () => {
  expect(() => ask(() => reader.all("SELECT wibble FROM fruit"))).toThrow(/wibble/);
  expect(ask(() => ask(count) + count())).toBe(2 * count());
  write();
});
