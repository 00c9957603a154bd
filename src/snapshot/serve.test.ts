import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeSnapshot } from "../../test/ask-snapshot.ts";
import { type SnapshotServer, serveSnapshot } from "./serve.ts";

/** Sends bytes as they are and reads until the server closes. */
function sent(port: number, message: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1" });
    let told = "";
    socket.on("data", (chunk) => {
      told += chunk.toString("utf8");
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(told));
    socket.write(message);
  });
}

describeSnapshot("the server's bounds", () => {
  let server: SnapshotServer;
  beforeAll(async () => {
    server = await serveSnapshot();
  });
  afterAll(() => server.close());
  const url = (path: string): string => `http://127.0.0.1:${server.port}${path}`;
  const form = { "content-type": "application/x-www-form-urlencoded" };

  test("a body over 4 MB is refused before it is read to its end", async () => {
    const answer = await fetch(url("/eutils/entrez/eutils/esearch.fcgi"), {
      ...{ method: "POST", headers: form, body: `db=gene&term=${"x".repeat(4_000_001)}` },
    });
    expect(answer.status).toBe(413);
  });

  test("more than 2,000 parameters are refused in the service's form", async () => {
    const many = `${"id=1&".repeat(2_001)}db=gene`;
    const answer = await fetch(url("/eutils/entrez/eutils/esummary.fcgi"), {
      ...{ method: "POST", headers: form, body: many },
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: "more than 2000 parameters" });
  });

  test("headers over 16 kB are refused", async () => {
    const told = await sent(
      server.port,
      `GET /ensembl/info/ping HTTP/1.1\r\nhost: x\r\nx-long: ${"x".repeat(20_000)}\r\nconnection: close\r\n\r\n`,
    );
    expect(told).toMatch(/^HTTP\/1\.1 431 /);
  });

  test("what is no HTTP is refused, and the server goes on", async () => {
    expect(await sent(server.port, "\u0000\u0001 nonsense\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
    expect((await fetch(url("/ensembl/info/ping"), { headers: { accept: "application/json" } })).status).toBe(
      200,
    );
  });

  test("methods that change things are not allowed", async () => {
    const answer = await fetch(url("/ensembl/info/ping"), { method: "DELETE" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD, POST");
  });

  test("a whole URL is answered as by a proxy, of a service and of nothing else", async () => {
    const get = (target: string) =>
      sent(
        server.port,
        `GET ${target} HTTP/1.1\r\nhost: x\r\naccept: application/json\r\nconnection: close\r\n\r\n`,
      );
    expect(await get("http://rest.ensembl.org/lookup/symbol/human/BRCA1")).toContain("ENSG00000012048");
    expect(await get("http://example.org/lookup/symbol/human/BRCA1")).toMatch(/^HTTP\/1\.1 404 /);
  });

  test("a service's own Host header needs no prefix", async () => {
    const told = await sent(
      server.port,
      "GET /info/ping HTTP/1.1\r\nhost: rest.ensembl.org\r\naccept: application/json\r\nconnection: close\r\n\r\n",
    );
    expect(told).toMatch(/^HTTP\/1\.1 200 /);
  });

  test("UniProt's own pages below /uniprot are reached by Host and by prefix, and redirects lead back the same way", async () => {
    const prefixed = await fetch(url("/uniprot/uniprot/P04637.fasta?include=False"), { redirect: "manual" });
    expect(prefixed.headers.get("location")).toBe("/uniprot/uniprotkb/P04637.fasta?include=False");
    const told = await sent(
      server.port,
      "GET /uniprot/P04637.fasta HTTP/1.1\r\nhost: rest.uniprot.org\r\nconnection: close\r\n\r\n",
    );
    expect(told).toContain("location: /uniprotkb/P04637.fasta\r\n");
    expect(await (await fetch(url("/uniprot/uniprot/P04637.fasta"))).text()).toContain(
      ">sp|P04637|P53_HUMAN",
    );
  });

  test("only this machine is listened to", async () => {
    expect(Object.values(server.baseUrls).every((base) => base.startsWith("http://127.0.0.1:"))).toBe(true);
  });

  test("nobody is refused for asking often, unless limits are imitated", async () => {
    const ask = async (at: SnapshotServer) =>
      (await fetch(`http://127.0.0.1:${at.port}/eutils/entrez/eutils/einfo.fcgi?retmode=json`)).status;
    const statuses = await Promise.all(Array.from({ length: 20 }, () => ask(server)));
    expect(new Set(statuses)).toEqual(new Set([200]));
    const limited = await serveSnapshot({ imitateLimits: true });
    const limitedStatuses = await Promise.all(Array.from({ length: 20 }, () => ask(limited)));
    await limited.close();
    expect(limitedStatuses).toContain(429);
    expect(limitedStatuses).toContain(200);
  });
});
