import { expect, it } from "vitest";
import { openDatabase } from "../../client/sqlite.ts";
import { remembered } from "./remembered.ts";

it("asks once for each key and database, what is not there too", () => {
  const asked: string[] = [];
  const read = remembered(10, (_database, key: string) => {
    asked.push(key);
    return key === "b" ? undefined : key;
  });
  const [one, other] = [openDatabase(":memory:"), openDatabase(":memory:")];
  expect([read(one, "a"), read(one, "a"), read(one, "b"), read(one, "b")]).toEqual([
    "a",
    "a",
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(["a", "b"]);
  read(other, "a");
  expect(asked).toEqual(["a", "b", "a"]);
});

it("forgets when it knows too much", () => {
  let asked = 0;
  const read = remembered(2, (_database, key: number) => {
    asked += 1;
    return key * 2;
  });
  const database = openDatabase(":memory:");
  for (const key of [1, 2, 3, 3, 1]) expect(read(database, key)).toBe(key * 2);
  expect(asked).toBe(4);
});
