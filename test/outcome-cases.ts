import { expect, test } from "vitest";
import { isSuccess, type OutcomeStatus } from "../src/client/outcome.ts";
import { readAnswer } from "../src/client/read-answer.ts";

/** An answer in short, and what it must be judged to be. */
export type Case = readonly [
  what: string,
  status: number,
  body: string,
  expected: OutcomeStatus,
  says?: RegExp | undefined,
  headers?: Record<string, string>,
];

/** One test for each answer to the function. */
export function cases(name: string, rows: readonly Case[]): void {
  for (const [what, status, body, expected, says, headers = {}] of rows) {
    test(`${name}: ${what}`, () => {
      const reading = readAnswer(name, { status, body, headers });
      expect(reading.status).toBe(expected);
      if (says) expect(`${reading.message} ${reading.notices.join(" ")}`).toMatch(says);
      if (!isSuccess(reading)) expect(reading.content).toBeUndefined();
    });
  }
}

/** A proxy's page while a service is down. */
export const OUTAGE_PAGE =
  "<!DOCTYPE html><html><head><title>503 Service Temporarily Unavailable</title></head><body><h1>Sorry</h1></body></html>";
