import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { always } from "../fault-server.ts";
import { ENTRY, type Fault, FETCH, GENE, html } from "./fault.ts";
import { begin, drip, pour } from "./respond.ts";

const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${[..."123456789"]
  .map((n, i) => `<!ENTITY lol${n} "${`&lol${i || ""};`.repeat(10)}">`)
  .join("")}]><PubmedArticleSet><PubmedArticle>&lol9;</PubmedArticle></PubmedArticleSet>`;

const MIB = 1024 * 1024;
/** A gigabyte of spaces in about a megabyte, made of one packed piece. */
const bomb = (pack: (bytes: Uint8Array) => Uint8Array): Uint8Array => pack(Buffer.alloc(256 * MIB, 0x20));

/** Faults of the connection and of the body. */
export const bodyFaults: readonly Fault[] = [
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
];
