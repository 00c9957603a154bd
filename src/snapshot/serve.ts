import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Request } from "../catalog/definition.ts";
import type { Answer } from "../client/outcome.ts";
import { UsageError } from "../errors/index.ts";
import { type SnapshotOptions, serviceOf } from "./answering.ts";
import { addressesHere, addressOf, plainHeaders, prefixes, readBody } from "./http-request.ts";
import { imitateLimits, type Pace } from "./imitated-limits.ts";
import { openSnapshot, type Snapshot } from "./snapshot.ts";

export interface ServeOptions extends SnapshotOptions {
  /** @default 0: any free one */
  readonly port?: number;
  /** @default 127.0.0.1, so that only this machine reaches it */
  readonly host?: string;
  /** Refuse, as the services do, who asks more often than they allow, and count in their headers. @default false */
  readonly imitateLimits?: boolean;
}

export interface SnapshotServer {
  /** Environment variable to base URL, as the live transport reads them. */
  readonly baseUrls: Readonly<Record<string, string>>;
  readonly port: number;
  close(): Promise<void>;
}

/** Longest body taken, bytes; the services' own limits are lower. */
const MOST_BODY = 4_000_000;
/** Of the request line and all headers, bytes: room for what E-utilities take by GET. Beyond it Node answers 431. */
const MOST_HEADERS = 16_384;
/** An idle connection is closed by the server later than most clients drop theirs, so that none is cut while in use. */
const KEEP_ALIVE_MS = 65_000;

/** Answers over HTTP in the three services' own formats, so that any client written for them can be pointed here. */
export async function serveSnapshot({
  port = 0,
  host = "127.0.0.1",
  imitateLimits: limited = false,
  ...options
}: ServeOptions = {}): Promise<SnapshotServer> {
  const snapshot = openSnapshot(options);
  const pace = limited ? imitateLimits() : undefined;
  const limits = { maxHeaderSize: MOST_HEADERS, keepAliveTimeout: KEEP_ALIVE_MS };
  const server = createServer(limits, (incoming, outgoing) =>
    receive({ snapshot, pace, incoming, outgoing }),
  );
  await listen(server, port, host);
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  const root = `http://${host.includes(":") ? `[${host}]` : host}:${bound}`;
  return {
    baseUrls: {
      BIOTOOL_ENSEMBL_URL: `${root}/ensembl`,
      BIOTOOL_UNIPROT_URL: `${root}/uniprot`,
      BIOTOOL_EUTILS_URL: `${root}/eutils`,
      BIOTOOL_BLAST_URL: `${root}/blast`,
    },
    port: bound,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      snapshot.close();
    },
  };
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", (cause) =>
      reject(
        new UsageError(`Cannot listen on ${host}:${port}`, {
          cause,
          nextStep: "Choose another --port, or 0 for any free one",
        }),
      ),
    );
    server.listen(port, host, resolve);
  });

interface Exchange {
  readonly snapshot: Snapshot;
  readonly pace: Pace | undefined;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

const READING: ReadonlySet<string | undefined> = new Set(["GET", "HEAD"]);

function receive(exchange: Exchange): void {
  const { incoming, outgoing } = exchange;
  if (READING.has(incoming.method)) respond(exchange, undefined);
  else if (incoming.method === "POST") {
    const done = (body: string | undefined): void => {
      if (body !== undefined) respond(exchange, body);
      else
        say(outgoing, {
          status: 413,
          headers: { connection: "close" },
          text: `more than ${MOST_BODY} bytes`,
        });
    };
    readBody(incoming, { most: MOST_BODY, done });
  } else say(outgoing, { status: 405, headers: { allow: "GET, HEAD, POST" }, text: "method not allowed" });
}

function respond(exchange: Exchange, body: string | undefined): void {
  const { snapshot, pace, incoming, outgoing } = exchange;
  const target = incoming.url ?? "/";
  const url = addressOf(target, incoming.headers.host ?? "");
  if (url === undefined) {
    say(outgoing, { status: 404, headers: JSON_TYPE, text: noService });
    return;
  }
  const request: Request = {
    method: body === undefined ? "GET" : "POST",
    url,
    headers: plainHeaders(incoming),
    body,
  };
  try {
    const paced = pace?.(serviceOf(request), { request, client: incoming.socket.remoteAddress ?? "" });
    const { status, headers, body: bytes } = paced?.refusal ?? snapshot.answer(request);
    const all = { ...headers, ...paced?.headers, ...addressesHere(headers, incoming) };
    // Answers to requests that came together go out together: a client on this machine is woken once for all of them.
    setImmediate(send, exchange, { status, headers: all, body: bytes });
  } catch (problem) {
    fail(outgoing, problem);
  }
}

function send({ incoming, outgoing }: Exchange, { status, headers, body }: Answer): void {
  try {
    outgoing.writeHead(status, { ...headers, "content-length": body.length });
    outgoing.end(incoming.method === "HEAD" ? undefined : body);
  } catch (problem) {
    fail(outgoing, problem);
  }
}

function fail(outgoing: ServerResponse, problem: unknown): void {
  const error = problem instanceof Error ? problem.message : String(problem);
  say(outgoing, { status: 500, headers: JSON_TYPE, text: JSON.stringify({ error }) });
}

const JSON_TYPE = { "content-type": "application/json" };

const noService = JSON.stringify({
  error: "no such service",
  services: Object.fromEntries(prefixes.map(([prefix, service]) => [service, prefix])),
});

interface Said extends Pick<Answer, "status" | "headers"> {
  readonly text: string;
}

/** What the server itself has to say, and no service. */
function say(outgoing: ServerResponse, { status, headers, text }: Said): void {
  const length = Buffer.byteLength(text);
  outgoing.writeHead(status, { "content-type": "text/plain", ...headers, "content-length": length });
  outgoing.end(text);
}
