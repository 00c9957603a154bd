import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import type { Call } from "../src/catalog/definition.ts";
import type { LiveOptions } from "../src/client/live.ts";
import type { OutcomeStatus } from "../src/client/outcome.ts";
import { always, firstThen, type Respond, reply } from "./fault-server.ts";

/** One way in which a service, or something that stands before it, goes wrong; and what has to come of it. */
export interface Fault {
  readonly name: string;
  /** @default a symbol looked up at Ensembl */
  readonly call?: Call;
  readonly respond: Respond;
  readonly status: OutcomeStatus;
  /** What the outcome's message says. */
  readonly says?: RegExp;
  /** Spends its time waiting, and can do so beside others. */
  readonly slow?: true;
  /** Requests that reach the server. */
  readonly hits?: number;
  readonly limits?: Partial<LiveOptions>;
}

export const LOOKUP: Call = {
  name: "lookup_by_symbol",
  arguments: { species: "homo_sapiens", symbol: "BRCA2" },
};
const SEARCH: Call = { name: "esearch", arguments: { db: "pubmed", term: "asthma" } };
const SUMMARY: Call = { name: "esummary", arguments: { db: "snp", id: "7412" } };
const FETCH: Call = { name: "efetch", arguments: { db: "pubmed", id: "25905152", retmode: "xml" } };
const ENTRY: Call = { name: "get_uniprotkb_entry", arguments: { accession: "P05067" } };
const FIND: Call = { name: "search_uniprotkb", arguments: { query: "gene:app" } };

/** The least that passes for an Ensembl gene; what it says is not looked at. */
export const GENE = JSON.stringify({ id: "ENSG00000139618", display_name: "BRCA2", object_type: "Gene" });
const json = (value: unknown): string => JSON.stringify(value);
const html = { "content-type": "text/html" };
const plain = { "content-type": "text/plain" };
const good = { body: GENE };

/** Starts a well-formed answer by hand, so that it can end badly. */
const begin =
  (headers: string, body: string | Uint8Array = "", end = true): Respond =>
  (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${headers}\r\n`);
    socket.write(body);
    if (end) socket.end();
  };

/** Writes for as long as somebody reads. */
const pour =
  (headers: string, chunk: Uint8Array): Respond =>
  (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${headers}\r\n`);
    const more = (): void => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on("drain", more);
    more();
  };

const drip =
  (chunk: string, everyMs: number): Respond =>
  (socket) => {
    socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n");
    const timer = setInterval(() => socket.write(chunk), everyMs);
    socket.on("close", () => clearInterval(timer));
  };

const redirect =
  (location: string | ((base: string) => string), status = 302): Respond =>
  (socket, { base }) =>
    reply(socket, {
      status,
      headers: { location: typeof location === "string" ? location : location(base) },
    });

const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${[..."123456789"]
  .map((n, i) => `<!ENTITY lol${n} "${`&lol${i || ""};`.repeat(10)}">`)
  .join("")}]><PubmedArticleSet><PubmedArticle>&lol9;</PubmedArticle></PubmedArticleSet>`;

const MIB = 1024 * 1024;
/** A gigabyte of spaces in about a megabyte, made of one packed piece. */
const bomb = (pack: (bytes: Uint8Array) => Uint8Array): Uint8Array => pack(Buffer.alloc(256 * MIB, 0x20));

const limited = (headers: Readonly<Record<string, string>> = {}) => ({
  status: 429,
  headers: { ...plain, ...headers },
  body: "You have exceeded the limit of 15 requests per second",
});
const ncbiLimit = json({
  error: "API rate limit exceeded",
  "api-key": "203.0.113.7",
  count: "4",
  limit: "3",
});

export const FAULTS: readonly Fault[] = [
  // Limits of rate
  {
    name: "429 with Retry-After in whole seconds",
    slow: true,
    respond: firstThen(limited({ "retry-after": "1" }), good),
    status: "data",
    hits: 2,
  },
  {
    name: "429 with Retry-After in fractions",
    respond: firstThen(limited({ "retry-after": "0.05" }), good),
    status: "data",
    hits: 2,
  },
  {
    name: "429 with Retry-After as a date",
    slow: true,
    respond: (socket, { number }) =>
      reply(
        socket,
        number === 1 ? limited({ "retry-after": new Date(Date.now() + 1000).toUTCString() }) : good,
      ),
    status: "data",
    hits: 2,
  },
  {
    name: "429 with Retry-After beyond the deadline",
    respond: always(limited({ "retry-after": "600" })),
    status: "unavailable",
    hits: 1,
  },
  {
    name: "429 with a Retry-After nobody can read",
    respond: firstThen(limited({ "retry-after": "soon" }), good),
    status: "data",
    hits: 2,
  },
  { name: "429 without Retry-After, once", respond: firstThen(limited(), good), status: "data", hits: 2 },
  { name: "429 for ever", respond: always(limited()), status: "unavailable", says: /429/u, hits: 3 },
  {
    name: "200 that reports NCBI's rate limit, once",
    call: SEARCH,
    respond: firstThen({ body: ncbiLimit }, { body: json({ esearchresult: { count: "1", idlist: ["1"] } }) }),
    status: "data",
    hits: 2,
  },
  {
    name: "200 that reports NCBI's rate limit, for ever",
    call: SEARCH,
    respond: always({ body: ncbiLimit }),
    status: "unavailable",
    says: /rate limit/iu,
    hits: 3,
  },
  {
    name: "UniProt's 429",
    call: ENTRY,
    respond: always({ status: 429, body: json({ url: "u", messages: ["Too Many Requests: busy"] }) }),
    status: "unavailable",
    hits: 3,
  },

  // Failures of the server
  {
    name: "500 with a page",
    respond: always({ status: 500, headers: html, body: "<html>oops</html>" }),
    status: "unavailable",
    hits: 3,
  },
  { name: "500 once", respond: firstThen({ status: 500 }, good), status: "data", hits: 2 },
  { name: "502", respond: always({ status: 502 }), status: "unavailable", hits: 3 },
  {
    name: "503 with an HTML page",
    respond: always({ status: 503, headers: html, body: "<html><h1>Down for maintenance</h1></html>" }),
    status: "unavailable",
    hits: 3,
  },
  { name: "504", respond: always({ status: 504 }), status: "unavailable", hits: 3 },
  {
    name: "Ensembl's masked internal error, asked again once",
    respond: always({ status: 400, body: json({ error: "something bad has happened" }) }),
    status: "unavailable",
    hits: 2,
  },
  {
    name: "NCBI's proxy fault in a 200",
    call: SEARCH,
    respond: always({ body: json({ error: "error forwarding request" }) }),
    status: "unavailable",
    hits: 3,
  },

  // Refusals: never asked twice
  { name: "404 with an empty body", respond: always({ status: 404 }), status: "refused", hits: 1 },
  {
    name: "400 with Ensembl's error",
    respond: always({ status: 400, body: json({ error: "No valid lookup found for symbol X" }) }),
    status: "refused",
    says: /No valid lookup/u,
    hits: 1,
  },
  {
    name: "400 with UniProt's messages",
    call: ENTRY,
    respond: always({
      status: 400,
      body: json({ url: "u", messages: ["The 'accession' value has invalid format."] }),
    }),
    status: "refused",
    says: /invalid format/u,
    hits: 1,
  },
  {
    name: "400 with NCBI's refusal of a key",
    call: SEARCH,
    respond: always({
      status: 400,
      body: json({ error: "API key invalid", "api-key": "203.0.113.7", type: "invalid" }),
    }),
    status: "refused",
    says: /key invalid/u,
    hits: 1,
  },
  {
    name: "403 of a blocked address",
    respond: always({ status: 403, headers: plain, body: "IP blacklisted" }),
    status: "refused",
    hits: 1,
  },
  { name: "410", call: ENTRY, respond: always({ status: 410 }), status: "refused", hits: 1 },
  {
    name: "414",
    call: SEARCH,
    respond: always({ status: 414, headers: html, body: "<html>Request-URI Too Large</html>" }),
    status: "refused",
    hits: 1,
  },

  // Errors inside a 200
  {
    name: "200 with an Ensembl error inside",
    respond: always({ body: json({ error: "ID 'X' not found" }) }),
    status: "refused",
    hits: 1,
  },
  {
    name: "200 with UniProt messages inside",
    call: FIND,
    respond: always({ body: json({ url: "u", messages: ["query parameter has an invalid syntax"] }) }),
    status: "refused",
    hits: 1,
  },
  {
    name: "200 with an esearch ERROR inside",
    call: SEARCH,
    respond: always({ body: json({ header: {}, esearchresult: { ERROR: "Invalid db name specified: x" } }) }),
    status: "refused",
    hits: 1,
  },
  {
    name: "200 with an error for the one id asked",
    call: SUMMARY,
    respond: always({
      body: json({
        result: { uids: ["7412"], "7412": { uid: "7412", error: "cannot get document summary" } },
      }),
    }),
    status: "refused",
  },
  {
    name: "200 with an XML ERROR inside",
    call: FETCH,
    respond: always({
      headers: { "content-type": "text/xml" },
      body: "<eFetchResult><ERROR>ID list is empty! Possibly it has no correct IDs.</ERROR></eFetchResult>",
    }),
    status: "refused",
  },

  // Nothing
  { name: "204", respond: always({ status: 204, headers: {} }), status: "empty", hits: 1 },
  { name: "200 with an empty body", respond: always({}), status: "malformed" },

  // Bodies that end badly
  {
    name: "a body shorter than its Content-Length",
    respond: begin("content-length: 5000\r\n", GENE),
    status: "unavailable",
    hits: 3,
  },
  {
    name: "chunks that are cut off",
    respond: begin("transfer-encoding: chunked\r\n", "ff\r\nabc"),
    status: "unavailable",
    hits: 3,
  },
  {
    name: "chunk sizes that are no numbers",
    respond: begin("transfer-encoding: chunked\r\n", "zz\r\nabc\r\n"),
    status: "unavailable",
  },
  {
    name: "a reset before the headers",
    respond: (socket) => socket.resetAndDestroy(),
    status: "unavailable",
    hits: 3,
  },
  {
    name: "a reset in the middle of the body",
    respond: (socket) => {
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\nabc");
      setTimeout(() => socket.resetAndDestroy(), 10);
    },
    status: "unavailable",
    hits: 3,
  },
  {
    name: "a connection closed without a word",
    respond: (socket) => socket.end(),
    status: "unavailable",
    hits: 3,
  },
  { name: "JSON that ends early", respond: always({ body: GENE.slice(0, 20) }), status: "malformed" },
  { name: "NUL bytes in place of JSON", respond: always({ body: Buffer.alloc(64) }), status: "malformed" },
  {
    name: "invalid UTF-8 in place of JSON",
    respond: always({ body: Buffer.from([0x7b, 0xff, 0xfe, 0x80, 0x7d]) }),
    status: "malformed",
  },
  {
    name: "an HTML page under 200",
    respond: always({ headers: html, body: "<html><body>Please log in to the hotel network</body></html>" }),
    status: "malformed",
  },
  {
    name: "an HTML page that calls itself JSON",
    call: ENTRY,
    respond: always({ body: "<!DOCTYPE html><html><body>Sign in</body></html>" }),
    status: "malformed",
  },
  {
    name: "XML with entities that expand",
    call: FETCH,
    respond: always({ headers: { "content-type": "text/xml" }, body: laughs }),
    status: "malformed",
  },
  {
    name: "not HTTP at all",
    respond: (socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n"),
    status: "unavailable",
  },
  {
    name: "more headers than anybody reads",
    respond: begin(`x-long: ${"a".repeat(100_000)}\r\n`, GENE),
    status: "unavailable",
    says: /headers/u,
    hits: 1,
  },

  // Too slow, too long
  {
    name: "headers that never come",
    slow: true,
    respond: () => {},
    status: "unavailable",
    says: /no headers/u,
    limits: { maxAttempts: 2 },
    hits: 2,
  },
  {
    name: "a body that stops",
    slow: true,
    respond: begin("content-length: 5000\r\n", "{", false),
    status: "unavailable",
    says: /body/u,
    limits: { maxAttempts: 1 },
  },
  {
    name: "a body that drips for ever",
    slow: true,
    respond: drip(" ", 20),
    status: "unavailable",
    says: /body/u,
    limits: { maxAttempts: 1 },
  },
  {
    name: "a body that never ends",
    respond: pour("", Buffer.alloc(65_536, 0x20)),
    status: "unavailable",
    says: /more than 1 MiB/u,
    hits: 1,
  },
  {
    name: "a whole slower than the deadline",
    slow: true,
    respond: drip(" ", 20),
    status: "unavailable",
    says: /within 0\.2 s/u,
    limits: { deadlineMs: 200 },
  },

  // Packing
  {
    name: "gzip that is none",
    respond: begin("content-encoding: gzip\r\n", GENE),
    status: "malformed",
    says: /unpacked/u,
  },
  {
    name: "gzip that is cut off",
    respond: begin("content-encoding: gzip\r\n", gzipSync(GENE.repeat(50)).subarray(0, 40)),
    status: "unavailable",
  },
  {
    name: "a gzip bomb",
    respond: begin("content-encoding: gzip\r\n", bomb(gzipSync)),
    status: "unavailable",
    says: /more than 1 MiB/u,
    hits: 1,
  },
  {
    name: "a brotli bomb",
    respond: begin("content-encoding: br\r\n", bomb(brotliCompressSync)),
    status: "unavailable",
    says: /more than 1 MiB/u,
    hits: 1,
  },
  {
    name: "a packing nobody asked for",
    respond: begin("content-encoding: compress\r\n", GENE),
    status: "malformed",
  },
  {
    name: "gzip, well",
    respond: always({ headers: { "content-encoding": "gzip" }, body: gzipSync(GENE) }),
    status: "data",
    hits: 1,
  },
  {
    name: "brotli, well",
    respond: always({ headers: { "content-encoding": "br" }, body: brotliCompressSync(GENE) }),
    status: "data",
    hits: 1,
  },
  {
    name: "deflate, well",
    respond: always({ headers: { "content-encoding": "deflate" }, body: deflateSync(GENE) }),
    status: "data",
    hits: 1,
  },

  // Redirects
  {
    name: "a redirect to another host",
    respond: redirect("http://127.0.0.2:9/evil"),
    status: "refused",
    says: /another host/u,
    hits: 1,
  },
  {
    name: "a redirect to another port",
    respond: redirect("http://127.0.0.1:9/evil"),
    status: "refused",
    says: /another host/u,
    hits: 1,
  },
  {
    name: "a redirect that goes round",
    respond: redirect("/again"),
    status: "unavailable",
    says: /redirected more than 5 times/u,
    hits: 6,
  },
  {
    name: "a redirect without a place to go",
    respond: always({ status: 302 }),
    status: "unavailable",
    hits: 1,
  },
  {
    name: "a redirect to another protocol",
    respond: redirect("file:///etc/passwd"),
    status: "refused",
    hits: 1,
  },
  {
    name: "a merged entry, followed on the same host",
    call: ENTRY,
    respond: (socket, hit) =>
      hit.path.includes("/P12345")
        ? reply(socket, {
            body: json({ entryType: "UniProtKB reviewed (Swiss-Prot)", primaryAccession: "P12345" }),
          })
        : redirect("/uniprotkb/P12345?from=P05067", 303)(socket, hit),
    status: "data",
    hits: 2,
  },

  // Odd, and fine
  {
    name: "JSON under the wrong content type",
    respond: always({ headers: plain, body: GENE }),
    status: "data",
    hits: 1,
  },
  {
    name: "JSON after a byte order mark",
    respond: always({ body: `\uFEFF${GENE}` }),
    status: "data",
    hits: 1,
  },
  {
    name: "an interim answer before the real one",
    respond: (socket) => {
      socket.write("HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n");
      reply(socket, good);
    },
    status: "data",
    hits: 1,
  },
];
