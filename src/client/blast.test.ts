import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { jumpingClock } from "../../test/jumping-clock.ts";
import {
  type ScriptedAnswer,
  type ScriptedTransport,
  scriptedTransport,
} from "../../test/scripted-transport.ts";
import { describeShared, sharedText } from "../../test/shared.ts";
import type { Request } from "../catalog/definition.ts";
import type { BlastProgress } from "./blast.ts";
import { openCassette } from "./cassette.ts";
import { createClient } from "./client.ts";
import { recordTransport } from "./record.ts";
import { replayTransport } from "./replay.ts";

const folder = mkdtempSync(join(tmpdir(), "biotool-blast-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RID = "606SVMTS014";
const info = (lines: string): ScriptedAnswer => ({
  headers: { "content-type": "text/html" },
  body: `<html><body><!--\nQBlastInfoBegin\n${lines}\nQBlastInfoEnd\n--></body></html>`,
});
const SUBMITTED = info(`    RID = ${RID}\n    RTOE = 30`);
const status = (value: string): ScriptedAnswer => info(`\tStatus=${value}`);
const READY = info("\tStatus=READY\n\tThereAreHits=yes");
const REPORT: ScriptedAnswer = {
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ BlastOutput2: [{ report: { results: { search: { hits: [{ num: 1 }] } } } }] }),
};

const kindOf = ({ url, body }: Request): "submit" | "look" | "report" =>
  body?.includes("CMD=Put") ? "submit" : url.includes("FORMAT_OBJECT=SearchInfo") ? "look" : "report";

/** NCBI as it goes through one search: what it says at each look, the last one again and again. */
function ncbi(
  looks: readonly ScriptedAnswer[],
  report: readonly ScriptedAnswer[] = [REPORT],
): ScriptedTransport {
  const next = { submit: 0, look: 0, report: 0 };
  const script = { submit: [SUBMITTED], look: looks, report };
  return scriptedTransport((request) => {
    const kind = kindOf(request);
    return script[kind][Math.min(next[kind]++, script[kind].length - 1)] ?? {};
  });
}

const search = ["blast", { query: "ACGTACGTACGTACGTACGTACGT", database: "nt", DESCRIPTIONS: 5 }] as const;

describe("a BLAST search", () => {
  it("is submitted, looked at when it is expected and then once a minute, and fetched", async () => {
    const clock = jumpingClock();
    const transport = ncbi([status("WAITING"), status("WAITING"), READY]);
    const progress: BlastProgress[] = [];
    const outcome = await createClient({ transport, clock }).call(...search, {
      onProgress: (step) => progress.push(step),
    });
    expect(outcome).toMatchObject({
      status: "data",
      call: { name: "blast" },
      provenance: { service: "blast" },
    });
    expect(transport.requests.map(kindOf)).toEqual(["submit", "look", "look", "look", "report"]);
    expect(clock.sleeps).toEqual([30_000, 60_000, 60_000]);
    expect(progress).toEqual([
      { rid: RID, status: "WAITING", nextPollAt: "2026-01-01T00:00:30.000Z" },
      { rid: RID, status: "WAITING", nextPollAt: "2026-01-01T00:01:30.000Z" },
      { rid: RID, status: "WAITING", nextPollAt: "2026-01-01T00:02:30.000Z" },
      { rid: RID, status: "READY" },
    ]);
  });

  it("asks for the report in the form the call wanted", async () => {
    const transport = ncbi([READY]);
    await createClient({ transport, clock: jumpingClock() }).call(...search);
    const report = new URL(transport.requests.at(-1)?.url ?? "").searchParams;
    expect(Object.fromEntries(report)).toMatchObject({
      CMD: "Get",
      RID,
      FORMAT_TYPE: "JSON2_S",
      DESCRIPTIONS: "5",
    });
  });

  it("that is refused is not looked at", async () => {
    const box = '<html><div class="error msInf">Message ID#32 Error: Query contains no data</div></html>';
    const transport = scriptedTransport(() => ({ headers: { "content-type": "text/html" }, body: box }));
    const outcome = await createClient({ transport, clock: jumpingClock() }).call(...search);
    expect(outcome.status).toBe("refused");
    expect(transport.requests.length).toBe(1);
  });

  it("outlives a look that nobody answers", async () => {
    const transport = ncbi([{ status: 503 }, READY]);
    const outcome = await createClient({ transport, clock: jumpingClock() }).call(...search);
    expect(outcome.status).toBe("data");
  });

  it.each([
    ["FAILED", "unavailable"],
    ["UNKNOWN", "refused"],
  ])("that is %s ends as %s and names itself", async (value, expected) => {
    const transport = ncbi([status("WAITING"), status(value)]);
    const outcome = await createClient({ transport, clock: jumpingClock() }).call(...search);
    expect(outcome).toMatchObject({ status: expected, retry: "never" });
    expect(outcome.message).toContain(RID);
    expect(transport.requests.map(kindOf)).toEqual(["submit", "look", "look"]);
  });

  it("that is not ready in time says how to fetch it later", async () => {
    const transport = ncbi([status("WAITING")]);
    const clock = jumpingClock();
    const outcome = await createClient({ transport, clock }).call(...search, { deadlineMs: 200_000 });
    expect(outcome).toMatchObject({ status: "unavailable", retry: "later" });
    expect(outcome.message).toMatch(/606SVMTS014 is not ready within 200 s.*blast_retrieve/u);
    expect(clock.sleeps).toEqual([30_000, 60_000, 60_000]);
  });

  it("that is cancelled while it waits throws the signal's reason", async () => {
    const controller = new AbortController();
    const transport = ncbi([status("WAITING")]);
    const call = createClient({ transport }).call(...search, {
      signal: controller.signal,
      onProgress: () => setTimeout(() => controller.abort(new Error("enough")), 5),
    });
    await expect(call).rejects.toThrow("enough");
  });
});

describe("a search that was submitted before", () => {
  it("is fetched at once when it is ready", async () => {
    const transport = ncbi([READY]);
    const clock = jumpingClock();
    const outcome = await createClient({ transport, clock }).call("blast_retrieve", { rid: RID });
    expect(outcome.status).toBe("data");
    expect(transport.requests.map(kindOf)).toEqual(["report"]);
    expect(clock.sleeps).toEqual([]);
  });

  it("is waited for when it is not", async () => {
    const transport = ncbi([status("WAITING"), READY], [status("WAITING"), REPORT]);
    const clock = jumpingClock();
    const outcome = await createClient({ transport, clock }).call("blast_retrieve", { rid: RID });
    expect(outcome).toMatchObject({ status: "data", call: { name: "blast_retrieve" } });
    expect(transport.requests.map(kindOf)).toEqual(["report", "look", "look", "report"]);
    expect(clock.sleeps).toEqual([60_000, 60_000]);
  });
});

describe("a search in a cassette", () => {
  it("is replayed without waiting", async () => {
    const path = join(folder, "search.sqlite");
    const inner = ncbi([status("WAITING"), READY]);
    const recording = createClient({
      transport: recordTransport({ inner, cassette: openCassette(path) }),
      clock: jumpingClock(),
    });
    await recording.call(...search);
    await recording.close();
    const clock = jumpingClock();
    const transport = replayTransport({ cassette: openCassette(path, { readOnly: true }) });
    const client = createClient({ transport, clock });
    expect(await client.call(...search)).toMatchObject({
      status: "data",
      provenance: { transport: "replay" },
    });
    expect((await client.call("blast_retrieve", { rid: "ABCDEFGH014" })).status).toBe("absent");
    await client.close();
    expect(clock.sleeps).toEqual([]);
  });
});

describeShared("BLAST's own pages", () => {
  it("give the identifier and the time it expects", async () => {
    const page = sharedText("responses/ncbi/blast__dx_puc19_put-response.html");
    const report = sharedText("responses/ncbi/blast_retrieve__dx_puc19_result.json");
    const clock = jumpingClock();
    const transport = scriptedTransport((request) => {
      const kind = kindOf(request);
      return kind === "look" ? READY : { body: kind === "submit" ? page : report };
    });
    const outcome = await createClient({ transport, clock }).call(...search);
    expect(outcome.status).toBe("data");
    expect(clock.sleeps).toEqual([30_000]);
    expect(new URL(transport.requests.at(-1)?.url ?? "").searchParams.get("RID")).toBe("606SVMTS014");
  });
});
