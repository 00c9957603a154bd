import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Request, Service } from "../catalog/definition.ts";
import { baseUrls } from "../catalog/index.ts";
import { UsageError } from "../errors/index.ts";
import type { SnapshotOptions } from "./answering.ts";
import { openSnapshot, type Snapshot } from "./snapshot.ts";

export interface ServeOptions extends SnapshotOptions {
  /** @default 0: any free one */
  readonly port?: number;
  /** @default 127.0.0.1, so that only this machine reaches it */
  readonly host?: string;
}

export interface SnapshotServer {
  /** Environment variable to base URL, as the live transport reads them. */
  readonly baseUrls: Readonly<Record<string, string>>;
  readonly port: number;
  close(): Promise<void>;
}

/** Path prefix of each service; a request with the service's own Host header needs none. */
const prefixes: readonly (readonly [prefix: string, service: Service])[] = [
  ["/ensembl", "ensembl"],
  ["/uniprot", "uniprot"],
  ["/eutils", "eutils"],
  ["/blast", "blast"],
];

/** Longest form body taken, bytes; the services' own limits are lower. */
const MAX_BODY = 4_000_000;

/** Answers over HTTP in the three services' own formats, so that any client written for them can be pointed here. */
export async function serveSnapshot({
  port = 0,
  host = "127.0.0.1",
  ...options
}: ServeOptions = {}): Promise<SnapshotServer> {
  const snapshot = openSnapshot(options);
  const server = createServer((incoming, outgoing) => void respond({ snapshot, incoming, outgoing }));
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
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

async function respond({ snapshot, incoming, outgoing }: Exchange): Promise<void> {
  const body = await read(incoming);
  const target = addressOf(incoming.url ?? "/", incoming.headers.host ?? "");
  if (!target) return send(outgoing, { status: 404, type: "application/json", text: noService });
  if (body === undefined) return send(outgoing, { status: 413, type: "text/plain", text: "body too large" });
  const isPost = incoming.method === "POST";
  const request: Request = {
    method: isPost ? "POST" : "GET",
    url: target,
    headers: plainHeaders(incoming),
    body: isPost ? body : undefined,
  };
  try {
    const answer = snapshot.answer(request);
    outgoing.writeHead(answer.status, {
      ...answer.headers,
      ...locationHere(answer.headers["location"], incoming.url),
      "content-length": answer.body.length,
    });
    outgoing.end(incoming.method === "HEAD" ? undefined : answer.body);
  } catch (problem) {
    const text = JSON.stringify({ error: problem instanceof Error ? problem.message : String(problem) });
    send(outgoing, { status: 500, type: "application/json", text });
  }
}

const noService = JSON.stringify({
  error: "no such service",
  services: Object.fromEntries(prefixes.map(([prefix, service]) => [service, prefix])),
});

/** The canonical URL a request stands for: by its prefix, else by the Host it names. */
function addressOf(url: string, host: string): string | undefined {
  const name = host.replace(/:\d+$/, "").toLowerCase();
  if (url.startsWith("/entrez/")) return baseUrls.eutils + url;
  for (const [prefix, service] of prefixes) {
    if (url.startsWith(`${prefix}/`)) return baseUrls[service] + url.slice(prefix.length);
  }
  const origin = Object.values(baseUrls)
    .map((base) => new URL(base).origin)
    .find((origin) => new URL(origin).host === name);
  return origin === undefined ? undefined : origin + url;
}

/** A redirect to a path of the service stays below the prefix the request came in by. */
function locationHere(location: string | undefined, url = "/"): { location?: string } {
  const prefix = prefixes.find(([prefix]) => url.startsWith(`${prefix}/`))?.[0];
  return prefix && location?.startsWith("/") ? { location: prefix + location } : {};
}

async function read(incoming: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY) chunks.push(chunk);
  }
  return size > MAX_BODY ? undefined : Buffer.concat(chunks).toString("utf8");
}

const plainHeaders = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );

function send(
  outgoing: ServerResponse,
  { status, type, text }: { status: number; type: string; text: string },
): void {
  outgoing.writeHead(status, { "content-type": type });
  outgoing.end(text);
}
