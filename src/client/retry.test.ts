import { describe, expect, it } from "vitest";
import { DEFAULT_BACKOFF, judgeByStatus, parseRetryAfter, pauseMs } from "./retry.ts";

const now = Date.parse("2026-01-01T00:00:00Z");

describe("Retry-After", () => {
  it.each([
    ["3", 3000],
    ["0", 0],
    ["0.25", 250],
    ["1.2345", 1235],
    [".5", 500],
    [" 7 ", 7000],
    ["Thu, 01 Jan 2026 00:00:30 GMT", 30_000],
    ["Wed, 31 Dec 2025 23:00:00 GMT", 0],
  ])("%s is %i ms", (value, ms) => expect(parseRetryAfter(value, now)).toBe(ms));

  it.each([undefined, "", "soon", "-3", "1e9", "NaN"])("%s says nothing", (value) =>
    expect(parseRetryAfter(value, now)).toBeUndefined(),
  );
});

describe("the pause before another attempt", () => {
  const at = (random: number) => ({ ...DEFAULT_BACKOFF, random: () => random });

  it("lies anywhere between nothing and a ceiling that doubles", () => {
    expect([1, 2, 3, 4].map((attempt) => pauseMs({ attempt, floorMs: 0 }, at(1)))).toEqual([
      1000, 2000, 4000, 8000,
    ]);
    expect(pauseMs({ attempt: 3, floorMs: 0 }, at(0))).toBe(0);
    expect(pauseMs({ attempt: 30, floorMs: 0 }, at(1))).toBe(20_000);
  });

  it("comes after what the service asks for, never before", () => {
    expect(pauseMs({ attempt: 1, floorMs: 7000 }, at(0))).toBe(7000);
    expect(pauseMs({ attempt: 1, floorMs: 7000 }, at(0.5))).toBe(7500);
  });
});

it("only statuses that pass are asked again by status alone", () => {
  const again = Array.from({ length: 500 }, (_, index) => index + 100).filter(
    (status) => judgeByStatus({ status, headers: {}, body: new Uint8Array() }).retry !== "never",
  );
  expect(again).toEqual([408, 425, 429, 500, 502, 503, 504]);
});
