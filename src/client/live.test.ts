import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { always, type FaultServer, type Respond, reply, startFaultServer } from "../../test/fault-server.ts";
import { jumpingClock } from "../../test/jumping-clock.ts";
import type { Request } from "../catalog/definition.ts";
import { buildRequest } from "../catalog/index.ts";
import { UnavailableError } from "../errors/index.ts";
import { type LiveOptions, liveTransport } from "./live.ts";
import type { Transport } from "./transport.ts";

const folder = mkdtempSync(join(tmpdir(), "biotool-live-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

const NO_GAPS = { eutils: 0, blast: 0, ensembl: 0, uniprot: 0 };
let files = 0;

interface Bench {
  readonly server: FaultServer;
  readonly transport: Transport;
}

async function bench(respond: Respond, options: LiveOptions = {}, path = ""): Promise<Bench> {
  const server = await startFaultServer(respond);
  const url = `${server.url}${path}`;
  const transport = liveTransport({
    gapsMs: NO_GAPS,
    paceFile: join(folder, `pace-${files++}.sqlite`),
    backoff: { baseMs: 5, mostMs: 5 },
    ...options,
    env: { BIOTOOL_EUTILS_URL: url, BIOTOOL_BLAST_URL: url, BIOTOOL_ENSEMBL_URL: url, ...options.env },
  });
  open.push(server, transport);
  return { server, transport };
}

const ping: Request = {
  method: "GET",
  url: "https://rest.ensembl.org/info/ping?content-type=application/json",
  headers: { accept: "application/json" },
  body: undefined,
};
const good = always({ body: '{"ping":1}', keepAlive: true });

describe("what is sent", () => {
  it("is the canonical request, below the base URL that was set", async () => {
    const { server, transport } = await bench(good, {}, "/mirror/");
    const { url } = await transport.send(ping);
    expect(server.hits[0]).toMatchObject({
      method: "GET",
      path: "/mirror/info/ping?content-type=application/json",
    });
    expect(server.hits[0]?.headers).toMatchObject({
      accept: "application/json",
      "accept-encoding": "gzip, br, deflate",
    });
    expect(url).toBe(`${server.url}/mirror/info/ping?content-type=application/json`);
  });

  it("keeps its connections for the next request", async () => {
    const sockets = new Set<unknown>();
    const { transport } = await bench((socket, hit) => {
      sockets.add(socket);
      good(socket, hit);
    });
    for (let index = 0; index < 5; index++) await transport.send(ping);
    expect(sockets.size).toBeLessThanOrEqual(2);
  });

  it("goes to none but the four services", async () => {
    const { server, transport } = await bench(good);
    await expect(transport.send({ ...ping, url: "https://example.org/info/ping" })).rejects.toThrow(
      /none of the services/u,
    );
    expect(server.hits).toEqual([]);
  });
});

describe("key and e-mail", () => {
  const env = { NCBI_API_KEY: "0a1b2c3d4e5f", NCBI_EMAIL: "me@example.org" };
  const search = buildRequest("esearch", { db: "gene", term: "asthma" });
  const hidden = (value: unknown): void =>
    expect(JSON.stringify(value)).not.toMatch(/0a1b2c|example\.org|example%2/u);

  it("reach E-utilities and nobody who reads the delivery", async () => {
    const { server, transport } = await bench(good, { env });
    hidden(await transport.send(search));
    const sent = new URL(server.hits[0]?.path ?? "", server.url).searchParams;
    expect(Object.fromEntries(sent)).toMatchObject({
      api_key: "0a1b2c3d4e5f",
      email: "me@example.org",
      tool: "biotool",
      db: "gene",
    });
  });

  it("do not reach the other services", async () => {
    const { server, transport } = await bench(good, { env });
    await transport.send(ping);
    hidden(server.hits[0]);
  });

  it("reach BLAST as e-mail only, which takes no key", async () => {
    const { server, transport } = await bench(good, { env });
    await transport.send(buildRequest("blast_retrieve", { rid: "606SVMTS014" }));
    expect(server.hits[0]?.path).toMatch(/tool=biotool&email=me%40example\.org/u);
    expect(server.hits[0]?.path).not.toContain("0a1b2c");
  });

  it("are taken out of bodies, redirects and errors that repeat them", async () => {
    const { transport } = await bench(
      always({
        status: 400,
        body: '{"error":"API key invalid","api-key":"0a1b2c3d4e5f"}',
        headers: { link: "<https://x/?api_key=0a1b2c3d4e5f>", "set-cookie": "a=0a1b2c3d4e5f" },
      }),
      { env },
    );
    const delivery = await transport.send(search);
    hidden(delivery);
    hidden(Buffer.from(delivery.answer.body).toString());
    const away = await bench(
      (socket, hit) => reply(socket, { status: 302, headers: { location: `http://127.0.0.2${hit.path}` } }),
      { env },
    );
    const problem = await away.transport.send(search).catch((error: unknown) => error);
    hidden([problem, String(problem), (problem as Error).stack]);
  });

  it("make the gap of a key from the gap without one", async () => {
    const gaps = async (more: LiveOptions["env"]): Promise<number[]> => {
      const clock = jumpingClock();
      const server = await startFaultServer(good);
      const transport = liveTransport({
        clock,
        paceLoopback: true,
        paceFile: join(folder, `pace-${files++}.sqlite`),
        env: { BIOTOOL_EUTILS_URL: server.url, ...more },
      });
      open.push(server, transport);
      for (let index = 0; index < 3; index++) await transport.send(search);
      return clock.sleeps;
    };
    expect(await gaps({})).toEqual([400, 400]);
    expect(await gaps(env)).toEqual([110, 110]);
  });
});

describe("a server on this machine", () => {
  it("is asked without waiting for the public services' pace", async () => {
    const clock = jumpingClock();
    const server = await startFaultServer(good);
    const transport = liveTransport({
      clock,
      paceFile: join(folder, `pace-${files++}.sqlite`),
      env: { BIOTOOL_ENSEMBL_URL: server.url },
    });
    open.push(server, transport);
    for (let index = 0; index < 3; index++) await transport.send(ping);
    expect(clock.sleeps).toEqual([]);
  });
});

describe("a request too long for GET", () => {
  const ids = Array.from({ length: 400 }, (_, index) => String(1_000_000 + index)).join(",");
  const summary = buildRequest("esummary", { db: "snp", id: ids });

  it("goes to E-utilities as a form with everything in it", async () => {
    const { server, transport } = await bench(good, { env: { NCBI_API_KEY: "0a1b2c3d4e5f" } });
    const { url } = await transport.send(summary);
    expect(server.hits[0]).toMatchObject({ method: "POST", path: "/entrez/eutils/esummary.fcgi" });
    expect(server.hits[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    const form = new URLSearchParams(server.hits[0]?.body);
    expect(form.get("id")).toBe(ids);
    expect(form.get("db")).toBe("snp");
    expect(form.get("api_key")).toBe("0a1b2c3d4e5f");
    expect(new URL(url).pathname).toBe("/entrez/eutils/esummary.fcgi");
    expect(new URL(url).searchParams.get("id")).toBe(ids);
    expect(url).not.toContain("0a1b2c3d4e5f");
  });

  it("stays a GET below that length", async () => {
    const { server, transport } = await bench(good);
    await transport.send(buildRequest("esummary", { db: "snp", id: ids.slice(0, 800) }));
    expect(server.hits[0]).toMatchObject({ method: "GET", body: "" });
  });
});

describe("a BLAST search", () => {
  const submit = buildRequest("blast", { query: "ACGTACGTACGTACGTACGTACGT", database: "nt" });

  it.each<[string, Respond]>([
    ["a failure of the server", always({ status: 503 })],
    ["a reset", (socket) => socket.resetAndDestroy()],
  ])("is not submitted a second time after %s", async (_, respond) => {
    const { server, transport } = await bench(respond);
    await transport.send(submit).catch(() => {});
    expect(server.hits.length).toBe(1);
  });

  it("is contacted every 10 s at most, and each search looked at once a minute", async () => {
    const clock = jumpingClock();
    const server = await startFaultServer(good);
    const transport = liveTransport({
      clock,
      paceLoopback: true,
      paceFile: join(folder, `pace-${files++}.sqlite`),
      env: { BIOTOOL_BLAST_URL: server.url },
    });
    open.push(server, transport);
    const fetch = buildRequest("blast_retrieve", { rid: "606SVMTS014" });
    const look = { ...fetch, url: `${fetch.url}&FORMAT_OBJECT=SearchInfo` };
    const from = clock.time;
    const times: number[] = [];
    for (const request of [fetch, fetch, look, look]) {
      await transport.send(request, { deadlineMs: 600_000 });
      times.push(clock.time - from);
    }
    expect(times).toEqual([0, 10_000, 20_000, 80_000]);
  });
});

describe("what a service asks for", () => {
  const limited =
    (header: string): Respond =>
    (socket, { number }) =>
      reply(socket, number === 1 ? { status: 429, headers: { "retry-after": header } } : { body: "{}" });

  it.each([
    ["2", 2000],
    ["0.75", 750],
    ["Thu, 01 Jan 2026 00:00:09 GMT", 9000],
  ])("Retry-After: %s is waited for to the millisecond", async (header, ms) => {
    const clock = jumpingClock();
    const { transport } = await bench(limited(header), { clock, backoff: { random: () => 0 } });
    const from = clock.time;
    await transport.send(ping);
    expect(clock.time - from).toBe(ms);
  });

  it("holds for everybody on this machine", async () => {
    const clock = jumpingClock();
    const paceFile = join(folder, "shared.sqlite");
    const gapsMs = { ensembl: 0.1 };
    const { server, transport } = await bench(limited("30"), { clock, paceFile, gapsMs });
    await transport.send(ping, { deadlineMs: 20_000 });
    const other = liveTransport({
      clock,
      paceFile,
      gapsMs,
      env: { BIOTOOL_ENSEMBL_URL: server.url },
    });
    open.push(other);
    await expect(other.send(ping, { deadlineMs: 20_000 })).rejects.toThrow(
      /may only start after the deadline/u,
    );
    const from = clock.time;
    await other.send(ping, { deadlineMs: 60_000 });
    expect(clock.time - from).toBe(30_000);
  });

  it("with no requests left, waits for the reset", async () => {
    const clock = jumpingClock();
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "12.5" };
    const { transport } = await bench(always({ body: "{}", headers }), { clock });
    await transport.send(ping);
    const from = clock.time;
    await transport.send(ping);
    expect(clock.time - from).toBe(12_500);
  });
});

describe("cancelling", () => {
  const reason = new Error("enough");
  const soon = (controller: AbortController): unknown => setTimeout(() => controller.abort(reason), 40);

  it("before anything is sent sends nothing", async () => {
    const { server, transport } = await bench(good);
    await expect(transport.send(ping, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(server.hits).toEqual([]);
  });

  it.each<[string, Respond, LiveOptions]>([
    ["while waiting for headers", () => {}, {}],
    [
      "in the middle of a body",
      (socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"),
      {},
    ],
    ["in a pause between attempts", always({ status: 503, headers: { "retry-after": "20" } }), {}],
  ])("%s throws the signal's reason at once", async (_, respond, options) => {
    const { transport } = await bench(respond, options);
    const controller = new AbortController();
    const started = performance.now();
    soon(controller);
    await expect(transport.send(ping, { signal: controller.signal })).rejects.toBe(reason);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("while waiting for a turn throws too, and leaves the others their turns", async () => {
    const { server, transport } = await bench(good, { gapsMs: { ensembl: 100 } });
    await transport.send(ping);
    const controller = new AbortController();
    const waiting = Array.from({ length: 3 }, () => transport.send(ping, { signal: controller.signal }));
    controller.abort(reason);
    for (const result of await Promise.allSettled(waiting))
      expect(result).toMatchObject({ status: "rejected", reason });
    await transport.send(ping);
    expect(server.hits.length).toBe(2);
  });

  it("the deadline counts the wait for a turn", async () => {
    const { server, transport } = await bench(good, { gapsMs: { ensembl: 60_000 } });
    await transport.send(ping);
    const started = performance.now();
    await expect(transport.send(ping, { deadlineMs: 100 })).rejects.toThrow(UnavailableError);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(server.hits.length).toBe(1);
  });
});

describe("closing", () => {
  it("lets what is under way end, and answers nothing after", async () => {
    const { server, transport } = await bench((socket, hit) => setTimeout(() => good(socket, hit), 60));
    const underWay = transport.send(ping);
    while (server.hits.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await transport.close();
    expect((await underWay).answer.status).toBe(200);
    await expect(transport.send(ping)).rejects.toThrow(UnavailableError);
    await transport.close();
  });
});
