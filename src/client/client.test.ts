import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { scriptedTransport } from "../../test/scripted-transport.ts";
import {
  ArgumentError,
  CorruptFileError,
  MalformedAnswerError,
  NotInSnapshotError,
  RefusedError,
  UnavailableError,
  UsageError,
} from "../errors/index.ts";
import { createClient } from "./client.ts";
import type { Transport } from "./transport.ts";

const failing = (problem: unknown): Transport => ({
  name: "live",
  send: async () => {
    throw problem;
  },
  close: async () => {},
});
const search = ["esearch", { db: "pubmed", term: "asthma" }] as const;

describe("an outcome", () => {
  it("carries the call, the reading and where it came from", async () => {
    const body = JSON.stringify({ results: [{ primaryAccession: "P05067" }] });
    const transport = scriptedTransport(() => ({ body, headers: { "x-total-results": "1" } }), "record");
    const client = createClient({ transport });
    const outcome = await client.call("search_uniprotkb", { query: "gene:app" });
    expect(outcome).toMatchObject({
      status: "data",
      total: 1,
      call: { name: "search_uniprotkb", arguments: { query: "gene:app" } },
      provenance: {
        service: "uniprot",
        transport: "record",
        when: "2026-01-02T03:04:05.000Z",
        sha256: createHash("sha256").update(body).digest("hex"),
      },
    });
    expect(outcome.provenance.url).toMatch(/^https:\/\/rest\.uniprot\.org\/uniprotkb\/search\?/u);
    expect(outcome.provenance.elapsedMs).toBeGreaterThanOrEqual(0);
    await client.close();
    expect(transport.closed).toBe(true);
  });

  it.each([
    ["unavailable", new UnavailableError("nobody there"), "later"],
    ["absent", new NotInSnapshotError("not held"), "never"],
    ["refused", new RefusedError("sent elsewhere"), "never"],
    ["malformed", new MalformedAnswerError("not unpacked"), "never"],
  ] as const)("is %s where there was no answer to read", async (status, problem, retry) => {
    const outcome = await createClient({ transport: failing(problem) }).call(...search);
    expect(outcome).toMatchObject({ status, message: problem.message, retry, provenance: { sha256: "" } });
  });

  it.each([
    ["says that an accession has moved", "P05067", ["P05067 has moved to P12345"]],
    ["does not take an entry's name for one that has moved", "INS_HUMAN", []],
  ])("%s", async (_, accession, notices) => {
    const inner = scriptedTransport(() => ({ body: JSON.stringify({ primaryAccession: "P12345" }) }));
    const transport: Transport = {
      ...inner,
      send: async (request) => ({
        ...(await inner.send(request)),
        url: `https://rest.uniprot.org/uniprotkb/P12345?from=${accession}`,
      }),
    };
    const outcome = await createClient({ transport }).call("get_uniprotkb_entry", { accession });
    expect(outcome.notices).toEqual(notices);
  });
});

describe("what is thrown", () => {
  it.each([
    ["an unknown function", "lookup_by_simbol", {}, UsageError],
    ["a missing argument", "esearch", { db: "gene" }, ArgumentError],
    ["an unknown argument", "esearch", { db: "gene", term: "x", terms: "y" }, ArgumentError],
  ])("names %s, and nothing is sent", async (_, name, args, kind) => {
    const transport = scriptedTransport(() => ({}));
    await expect(createClient({ transport }).call(name, args)).rejects.toThrow(kind);
    expect(transport.requests).toEqual([]);
  });

  it("is a damaged file, and any defect, as it is", async () => {
    for (const problem of [new CorruptFileError("damaged"), new TypeError("a defect")]) {
      await expect(createClient({ transport: failing(problem) }).call(...search)).rejects.toBe(problem);
    }
  });

  it("is the reason of a signal, whichever of the two it is", async () => {
    const transport = scriptedTransport(() => ({}));
    const signal = AbortSignal.abort();
    await expect(createClient({ transport, signal }).call(...search)).rejects.toThrow(
      expect.objectContaining({ name: "AbortError" }),
    );
    await expect(createClient({ transport }).call(...search, { signal })).rejects.toBe(signal.reason);
    expect(transport.requests).toEqual([]);
  });
});

it("a call's own deadline comes before the client's", async () => {
  const transport = scriptedTransport(() => ({}));
  const client = createClient({ transport, deadlineMs: 5000 });
  await client.call(...search);
  await client.call(...search, { deadlineMs: 70 });
  await createClient({ transport }).call(...search);
  expect(transport.options.map(({ deadlineMs }) => deadlineMs)).toEqual([5000, 70, undefined]);
});
