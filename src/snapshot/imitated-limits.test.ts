import { expect, test } from "vitest";
import type { Request, Service } from "../catalog/definition.ts";
import { baseUrls } from "../catalog/index.ts";
import { readAnswer } from "../client/index.ts";
import { imitateLimits, type Paced } from "./imitated-limits.ts";

/** Asks at a time of the test's choosing. */
function asker(): (service: Service, at: number, more?: { query?: string; client?: string }) => Paced {
  let now = 0;
  const pace = imitateLimits(() => now);
  return (service, at, { query = "", client = "127.0.0.1" } = {}) => {
    now = at;
    const url = `${baseUrls[service]}/x?a=1${query}`;
    const request: Request = { method: "GET", url, headers: {}, body: undefined };
    return pace(service, { request, client });
  };
}

const times = (count: number, ask: () => Paced): Paced[] => Array.from({ length: count }, ask);

test("Ensembl counts the hour in headers and refuses the sixteenth request of a second", () => {
  const ask = asker();
  const first = times(15, () => ask("ensembl", 0));
  expect(first.every(({ refusal }) => refusal === undefined)).toBe(true);
  expect(first[0]?.headers).toEqual({
    "x-ratelimit-limit": "55000",
    "x-ratelimit-period": "3600",
    "x-ratelimit-remaining": "54999",
    "x-ratelimit-reset": "3600",
  });
  const { refusal } = ask("ensembl", 400);
  expect(refusal).toMatchObject({ status: 429, headers: { "retry-after": "1" } });
  expect(ask("ensembl", 1_000).refusal).toBeUndefined();
});

test("Ensembl refuses for the rest of the hour after 55,000", () => {
  const ask = asker();
  for (let at = 0; at < 55_000; at += 1) ask("ensembl", at * 65);
  const { refusal } = ask("ensembl", 3_590_000);
  expect(refusal?.headers["retry-after"]).toBe("10");
  expect(new TextDecoder().decode(refusal?.body)).toContain("55,000 requests per hour");
});

test("NCBI allows three a second, ten with a key, each asker for itself", () => {
  const ask = asker();
  expect(times(4, () => ask("eutils", 0)).map(({ refusal }) => refusal?.status)).toEqual([
    undefined,
    undefined,
    undefined,
    429,
  ]);
  expect(ask("eutils", 10, { client: "127.0.0.2" }).refusal).toBeUndefined();
  const keyed = times(11, () => ask("eutils", 20, { query: "&api_key=abc" }));
  expect(keyed.filter(({ refusal }) => refusal)).toHaveLength(1);
  expect(JSON.parse(new TextDecoder().decode(keyed[10]?.refusal?.body))).toEqual({
    error: "API rate limit exceeded",
    "api-key": "abc",
    count: "11",
    limit: "10",
  });
});

test("UniProt and BLAST publish no rate, so nothing is refused", () => {
  const ask = asker();
  expect(times(100, () => ask("uniprot", 0)).some(({ refusal }) => refusal)).toBe(false);
  expect(times(100, () => ask("blast", 0)).some(({ refusal }) => refusal)).toBe(false);
});

test("our own client takes both refusals for what they are", () => {
  const ask = asker();
  const refused = (service: Service) => times(16, () => ask(service, 0)).at(-1)?.refusal;
  for (const [name, service] of [
    ["lookup_by_symbol", "ensembl"],
    ["esearch", "eutils"],
  ] as const) {
    const answer = refused(service);
    expect(answer && readAnswer(name, answer)).toMatchObject({ status: "unavailable", retry: "later" });
  }
});
