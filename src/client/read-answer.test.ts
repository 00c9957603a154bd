import { describe, expect, test } from "vitest";
import { fc } from "../../test/property.ts";
import { functions } from "../catalog/index.ts";
import { UsageError } from "../errors/index.ts";
import { ABSENT_HEADER, ABSENT_VALUE, isSuccess } from "./outcome.ts";
import { readAnswer } from "./read-answer.ts";

describe("any answer", () => {
  const names = [
    "lookup_by_id",
    "search_uniprotkb",
    "esearch",
    "efetch",
    "elink",
    "ecitmatch",
    "blast",
    "blast_retrieve",
  ];

  test("with the snapshot's header is absent, whatever its status", () => {
    const answer = {
      headers: { [ABSENT_HEADER.toUpperCase()]: ABSENT_VALUE },
      body: '{"error":"ID \'X\' not found"}',
    };
    for (const name of names)
      expect(readAnswer(name, { status: 400, ...answer })).toMatchObject({
        status: "absent",
        retry: "never",
      });
    expect(readAnswer("esearch", { status: 200, ...answer }).message).toContain("not found");
    const links = {
      ...answer,
      body: '{"linksets":[{"dbfrom":"gene","ERRORS":["the snapshot does not hold X"]},null]}',
    };
    expect(readAnswer("elink", { status: 200, ...links }).message).toBe("the snapshot does not hold X");
  });

  test("is judged without headers, for every function of the catalogue", () => {
    for (const { name } of functions) {
      expect(readAnswer(name, { status: 500, body: "" }).status).toBe("unavailable");
      expect(isSuccess(readAnswer(name, { status: 400, body: "no" }))).toBe(false);
    }
  });

  test("for a name outside the catalogue is a usage error", () => {
    expect(() => readAnswer("lookup_by_idd", { status: 200, body: "{}" })).toThrow(UsageError);
  });

  test("never throws, and is data, partial or empty only with a success status", () => {
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      '"error":',
      '"ERROR":"x"',
      "<eLinkResult>",
      "</",
      "<",
      ">",
      "&amp;",
      "\n",
      "QBlastInfoBegin\nRID = \n",
      "PK\u0003\u0004",
      "Error: ",
      "null",
      '"results":[]',
      "|NOT_FOUND",
    );
    const body = fc.oneof(
      fc.array(pieces).map((parts) => parts.join("")),
      fc.string({ unit: "binary" }),
      fc.json(),
      fc.uint8Array(),
    );
    const answer = fc.record({
      status: fc.oneof(fc.constantFrom(200, 204, 303, 400, 404, 429, 500), fc.integer()),
      body,
      headers: fc.dictionary(
        fc.constantFrom("Content-Type", "retry-after", "X-Total-Results", "location"),
        fc.constantFrom("application/json", "text/xml", "text/plain", "-1", "1e9", ""),
      ),
    });
    fc.assert(
      fc.property(fc.constantFrom(...names), answer, (name, given) => {
        const reading = readAnswer(name, given);
        if (isSuccess(reading))
          expect(given.status === 303 || (given.status >= 200 && given.status < 300)).toBe(true);
        expect((reading.message ?? "").length).toBeLessThan(1200);
      }),
      { numRuns: 2000 },
    );
  });

  test("is judged in bounded time, however it is made", () => {
    const nasty = [
      "<a>".repeat(300_000),
      "<a ".repeat(300_000),
      "[".repeat(300_000),
      "&amp;".repeat(200_000),
      "\n".repeat(1_000_000),
      `<x>${"<!--".repeat(200_000)}`,
      `{"error":"${"a ".repeat(500_000)}"}`,
      `<html>${"<title".repeat(100_000)}`,
      `Error: ${"+a".repeat(300_000)}`,
      `${"|a".repeat(300_000)}\n`,
    ];
    const start = performance.now();
    for (const body of nasty) for (const name of names) readAnswer(name, { status: 200, body });
    // About a second on an idle machine; a quadratic reader takes minutes.
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
