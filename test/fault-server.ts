import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";

/** One request as it arrived at the server. */
export interface Hit {
  /** 1 for the first request to this server. */
  readonly number: number;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Base URL of the server. */
  readonly base: string;
}

/** Writes the answer, byte by byte where need be; the server does nothing by itself. */
export type Respond = (socket: Socket, hit: Hit) => void;

export interface FaultServer {
  readonly url: string;
  readonly hits: readonly Hit[];
  close(): Promise<void>;
}

/** A server on 127.0.0.1 that reads requests and answers each with whatever `respond` writes. */
export async function startFaultServer(respond: Respond): Promise<FaultServer> {
  const hits: Hit[] = [];
  const sockets = new Set<Socket>();
  let base = "";
  const server = createServer((socket) => {
    sockets.add(socket.on("close", () => sockets.delete(socket)).on("error", () => {}));
    let pending = "";
    socket.on("data", (chunk) => {
      pending += chunk.toString("latin1");
      for (let read = readRequest(pending); read; read = readRequest(pending)) {
        pending = read.rest;
        const hit: Hit = { ...read.request, number: hits.length + 1, at: Date.now(), base };
        hits.push(hit);
        respond(socket, hit);
      }
    });
  });
  base = await listen(server);
  return {
    url: base,
    hits,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return `http://127.0.0.1:${address.port}`;
}

type RequestHead = Omit<Hit, "number" | "at" | "base">;

function readRequest(text: string): { readonly request: RequestHead; readonly rest: string } | undefined {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first = "", ...lines] = text.slice(0, end).split("\r\n");
  const [method = "", path = ""] = first.split(" ");
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const length = Number(headers["content-length"] ?? 0);
  const start = end + 4;
  if (text.length < start + length) return undefined;
  const body = text.slice(start, start + length);
  return { request: { method, path, headers, body }, rest: text.slice(start + length) };
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Keeps the connection for the next request. @default false */
  readonly keepAlive?: boolean;
}

/** A well-formed answer. */
export function reply(
  socket: Socket,
  { status = 200, headers = {}, body = "", keepAlive = false }: Reply,
): void {
  const bytes = Buffer.from(body);
  const all = {
    "content-type": "application/json",
    "content-length": String(bytes.length),
    connection: keepAlive ? "keep-alive" : "close",
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Status\r\n${lines.join("")}\r\n`), bytes]));
  if (!keepAlive) socket.end();
}

/** The same good answer to every request. */
export const always =
  (answer: Reply): Respond =>
  (socket) =>
    reply(socket, answer);

/** One answer to the first request, another to all that follow. */
export const firstThen =
  (first: Reply, then: Reply): Respond =>
  (socket, { number }) =>
    reply(socket, number === 1 ? first : then);
