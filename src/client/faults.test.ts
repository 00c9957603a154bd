import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, it } from "vitest";
import { startFaultServer } from "../../test/fault-server.ts";
import { FAULTS, type Fault, LOOKUP } from "../../test/faults.ts";
import { createClient } from "./client.ts";
import { type LiveOptions, liveTransport } from "./live.ts";
import type { Outcome } from "./outcome.ts";

const folder = mkdtempSync(join(tmpdir(), "biotool-faults-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SHORT = {
  connectMs: 200,
  headersMs: 250,
  bodyMs: 300,
  deadlineMs: 4000,
  maxBytes: 1024 * 1024,
  maxAttempts: 3,
  backoff: { baseMs: 5, mostMs: 20 },
  gapsMs: { eutils: 0, blast: 0, ensembl: 0, uniprot: 0 },
  paceFile: join(folder, "pace.sqlite"),
} satisfies LiveOptions;

const bases = (url: string) => ({
  BIOTOOL_EUTILS_URL: url,
  BIOTOOL_BLAST_URL: url,
  BIOTOOL_ENSEMBL_URL: url,
  BIOTOOL_UNIPROT_URL: url,
});

async function callAt(url: string, { call = LOOKUP, limits = {} }: Partial<Fault>): Promise<Outcome> {
  const client = createClient({ transport: liveTransport({ ...SHORT, env: bases(url), ...limits }) });
  try {
    return await client.call(call.name, call.arguments);
  } finally {
    await client.close();
  }
}

async function prove(fault: Fault): Promise<void> {
  const server = await startFaultServer(fault.respond);
  const started = performance.now();
  try {
    const outcome = await callAt(server.url, fault);
    expect(`${outcome.status}: ${outcome.message ?? ""}`).toMatch(
      new RegExp(`^${fault.status}: .*${fault.says?.source ?? ""}`, "isu"),
    );
    if (fault.hits !== undefined) expect(server.hits.length).toBe(fault.hits);
    expect(performance.now() - started).toBeLessThan(2 * SHORT.deadlineMs);
  } finally {
    await server.close();
  }
}

const named = (faults: readonly Fault[]) => faults.map((fault) => [fault.name, fault] as const);

describe("a service that misbehaves", () => {
  it.each(named(FAULTS.filter(({ slow }) => !slow)))("%s", async (_, fault) => {
    const memory = process.memoryUsage().rss;
    await prove(fault);
    expect(process.memoryUsage().rss - memory).toBeLessThan(256 * 1024 * 1024);
  });

  it("covers at least 40 named faults", () => {
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
    expect(FAULTS.filter(({ status }) => status !== "data").length).toBeGreaterThanOrEqual(40);
  });
});

describe.concurrent("a service that takes its time", () => {
  it.each(named(FAULTS.filter(({ slow }) => slow)))("%s", (_, fault) => prove(fault));
});

describe.concurrent("a service that is not there", () => {
  it("refuses the connection", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    server.close();
    await once(server, "close");
    const outcome = await callAt(`http://127.0.0.1:${port}`, {});
    expect(outcome).toMatchObject({
      status: "unavailable",
      message: `127.0.0.1:${port} refused the connection (3 attempts)`,
    });
  });

  it("has no known address", async () => {
    const outcome = await callAt("http://no-such-host.invalid", {});
    expect(outcome.status).toBe("unavailable");
    expect(outcome.message).toMatch(/^no-such-host\.invalid /u);
  });

  it("never accepts a connection", async () => {
    const { port, stop } = await deafServer();
    try {
      const outcome = await callAt(`http://127.0.0.1:${port}`, { limits: { maxAttempts: 1 } });
      expect(outcome.status).toBe("unavailable");
      expect(outcome.message).toMatch(/accepted no connection in time/u);
    } finally {
      await stop();
    }
  });
});

/** Listens in a thread that then blocks, with its queue of connections full: the next one is not even answered. */
async function deafServer(): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const block = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(
    `const { parentPort, workerData } = require("node:worker_threads");
     const server = require("node:net").createServer();
     server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
       parentPort.postMessage(server.address().port);
       setTimeout(() => Atomics.wait(workerData, 0, 0), 20);
     });`,
    { eval: true, workerData: block },
  );
  const [port] = (await once(worker, "message")) as [number];
  await new Promise((resolve) => setTimeout(resolve, 60));
  const fillers = Array.from({ length: 4 }, () => connect({ port, host: "127.0.0.1" }).on("error", () => {}));
  await new Promise((resolve) => setTimeout(resolve, 60));
  return {
    port,
    stop: async () => {
      for (const filler of fillers) filler.destroy();
      Atomics.store(block, 0, 1);
      Atomics.notify(block, 0);
      await worker.terminate();
    },
  };
}
