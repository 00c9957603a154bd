import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type ScriptedAnswer, scriptedTransport } from "../../test/scripted-transport.ts";
import type { Arguments, Request } from "../catalog/definition.ts";
import { openCassette } from "./cassette.ts";
import { type Client, createClient } from "./client.ts";
import { drift } from "./drift.ts";
import { recordTransport } from "./record.ts";
import { replayTransport } from "./replay.ts";

const folder = mkdtempSync(join(tmpdir(), "biotool-record-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const newFile = (): string => join(folder, `cassette-${files++}.sqlite`);

const found = JSON.stringify({ esearchresult: { count: "2", idlist: ["1", "2"] } });

/** Records the calls in a new cassette and gives its path. */
async function record(
  answer: (request: Request, number: number) => ScriptedAnswer,
  calls: readonly (readonly [name: string, args: Arguments])[],
): Promise<string> {
  const path = newFile();
  const inner = scriptedTransport(answer);
  const client = createClient({ transport: recordTransport({ inner, cassette: openCassette(path) }) });
  for (const [name, args] of calls) await client.call(name, args);
  await client.close();
  expect(inner.closed).toBe(true);
  return path;
}

async function replaying<T>(path: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = createClient({
    transport: replayTransport({ cassette: openCassette(path, { readOnly: true }) }),
  });
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}

describe("what was recorded", () => {
  const search = ["esearch", { db: "pubmed", term: "asthma", retmax: 5 }] as const;

  it("is replayed as it was, with its time and hash and another transport", async () => {
    const path = await record(() => ({ body: found }), [search]);
    const outcome = await replaying(path, (client) => client.call(...search));
    expect(outcome).toMatchObject({ status: "data", total: 2, call: { name: "esearch" } });
    expect(outcome.provenance).toMatchObject({
      service: "eutils",
      transport: "replay",
      when: "2026-01-02T03:04:05.000Z",
      url: expect.stringMatching(/^https:\/\/eutils\.ncbi\.nlm\.nih\.gov\/entrez\/eutils\/esearch\.fcgi\?/u),
    });
    expect(outcome.provenance.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  it.each<[string, Arguments]>([
    ["arguments in another order", { retmax: 5, term: "asthma", db: "pubmed" }],
    ["a number as text", { db: "pubmed", term: "asthma", retmax: "5" }],
    ["null for what is left out", { db: "pubmed", term: "asthma", retmax: 5, sort: null }],
  ])("is found under another spelling: %s", async (_, args) => {
    const path = await record(() => ({ body: found }), [search]);
    expect((await replaying(path, (client) => client.call("esearch", args))).status).toBe("data");
  });

  it("is found when a default is given or left out", async () => {
    const path = await record(
      () => ({ body: "<PubmedArticleSet><PubmedArticle/></PubmedArticleSet>" }),
      [["efetch", { db: "pubmed", id: "25905152" }]],
    );
    const args = { db: "pubmed", id: "25905152", retmode: "xml" };
    expect((await replaying(path, (client) => client.call("efetch", args))).status).toBe("data");
  });

  it("is not mistaken for something else: a miss is absent, and says where it looked", async () => {
    const path = await record(() => ({ body: found }), [search]);
    const outcome = await replaying(path, (client) => client.call("esearch", { db: "gene", term: "asthma" }));
    expect(outcome).toMatchObject({ status: "absent", retry: "never" });
    expect(outcome.message).toContain(path);
    expect(outcome.provenance.sha256).toBe("");
  });

  it("keeps refusals, and not what passes", async () => {
    const path = await record(
      (_, number) =>
        [
          { status: 400, body: '{"error":"No valid lookup found for symbol NOPE"}' },
          { status: 503 },
          { status: 429 },
          { body: '{"error":"API rate limit exceeded"}' },
        ][number - 1] ?? {},
      [
        ["lookup_by_symbol", { species: "human", symbol: "NOPE" }],
        ["lookup_by_symbol", { species: "human", symbol: "BRCA2" }],
        ["lookup_by_symbol", { species: "human", symbol: "TP53" }],
        ["esearch", { db: "gene", term: "x" }],
      ],
    );
    const cassette = openCassette(path, { readOnly: true });
    expect([...cassette.recordings()].map(({ delivery }) => delivery.answer.status)).toEqual([400]);
    cassette.close();
  });

  it("is not asked for again by a recorder that reuses it", async () => {
    const path = await record(() => ({ body: found }), [search]);
    const inner = scriptedTransport(() => ({ body: found }));
    const client = createClient({
      transport: recordTransport({ inner, cassette: openCassette(path), reuse: true }),
    });
    await client.call(...search);
    await client.call("esearch", { db: "gene", term: "asthma" });
    await client.close();
    expect(inner.requests.map(({ url }) => new URL(url).searchParams.get("db"))).toEqual(["gene"]);
  });
});

describe("drift", () => {
  const gene = (fields: object) => JSON.stringify({ id: "ENSG1", version: 1, names: ["a", "b"], ...fields });
  const lookup = ["lookup_by_symbol", { species: "homo_sapiens", symbol: "BRCA2" }] as const;
  const recorded = () =>
    record(
      () => ({ body: gene({ old: true }), headers: { "content-type": "application/json", date: "then" } }),
      [lookup],
    );

  it("tells nothing when nothing changed, whatever the date says", async () => {
    const today = scriptedTransport(() => ({
      body: gene({ old: true }),
      headers: { "content-type": "application/json", date: "now", "x-ratelimit-remaining": "7" },
    }));
    expect(await drift(await recorded(), today)).toEqual([]);
  });

  it("names every field that was added, removed or changed", async () => {
    const body = JSON.stringify({ id: "ENSG1", version: 2, names: ["a", "c", "d"], "a/b": 1 });
    const today = scriptedTransport(() => ({ body, headers: { "content-type": "application/json" } }));
    const [only, ...more] = await drift(await recorded(), today);
    expect(more).toEqual([]);
    expect(only?.change).toBe("2 fields changed, 2 fields added, 1 field removed");
    expect(only?.fields).toEqual([
      { path: "/version", kind: "changed", before: 1, after: 2 },
      { path: "/names/1", kind: "changed", before: "b", after: "c" },
      { path: "/names/2", kind: "added", after: "d" },
      { path: "/old", kind: "removed", before: true },
      { path: "/a~1b", kind: "added", after: 1 },
    ]);
  });

  it("tells of a status that changed, and of a service that does not answer", async () => {
    const path = await recorded();
    const gone = scriptedTransport(() => ({ status: 400, body: '{"error":"gone"}' }));
    expect((await drift(path, gone))[0]?.change).toBe("status 200 became 400");
    const down = scriptedTransport(() => ({ status: 503 }));
    expect((await drift(path, down))[0]).toMatchObject({ unanswered: "answers with status 503", fields: [] });
  });

  it("changes the cassette only when told to", async () => {
    const path = await recorded();
    const today = scriptedTransport(() => ({ body: gene({}) }));
    await drift(path, today);
    expect((await drift(path, today)).length).toBe(1);
    expect((await drift(path, today, { update: true })).length).toBe(1);
    expect(await drift(path, today)).toEqual([]);
  });

  it("compares texts line by line", async () => {
    const fasta = [
      "efetch",
      { db: "protein", id: "NP_000050.3", rettype: "fasta", retmode: "text" },
    ] as const;
    const path = await record(() => ({ body: ">a\nMK\nLL\n" }), [fasta]);
    const [only] = await drift(
      path,
      scriptedTransport(() => ({ body: ">a\nMR\nLL\n" })),
    );
    expect(only?.fields).toEqual([{ path: "/lines/1", kind: "changed", before: "MK", after: "MR" }]);
  });
});
