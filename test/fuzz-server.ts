import { connect, type Socket } from "node:net";
import { routes } from "../src/snapshot/routes.ts";
import { serveSnapshot } from "../src/snapshot/serve.ts";
import { chanceOf, fuzzer, textOf } from "./fuzz-requests.ts";

export interface ServerReport {
  readonly statuses: ReadonlyMap<number, number>;
  /** Requests that got a 5xx or no answer at all, as they were sent. */
  readonly faults: readonly string[];
}

const PATIENCE_MS = 30_000;

/** Asks a served snapshot over plain sockets, so that nothing in between mends what is sent. */
export async function fuzzServer({
  count,
  seed,
}: {
  readonly count: number;
  readonly seed: number;
}): Promise<ServerReport> {
  const server = await serveSnapshot();
  const next = messages(seed);
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const message = next();
    const status = await statusOf(server.port, message);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status === 0 || status >= 500) faults.push(`${status}: ${message.toString("latin1")}`);
  }
  await server.close();
  return { statuses, faults };
}

/** The requests of the in-process run as messages, and some that are no HTTP. */
function messages(seed: number): () => Buffer {
  const chance = chanceOf(seed + 1);
  const next = fuzzer(routes, seed);
  return () => {
    const { method, url, headers, body } = next();
    const { host, pathname, search } = new URL(url);
    const target = chance.once(10) ? url : pathname + search;
    const name = chance.once(20) ? textOf(chance).replace(/[\r\n]/g, "") : host;
    const verb = chance.once(15)
      ? chance.one(["HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "get", ""])
      : method;
    const bytes = Buffer.from(body ?? "", "utf8");
    const length = chance.once(40) ? chance.one(["-1", "x", "1", "99999999999"]) : String(bytes.length);
    const lines = [
      `${verb} ${target} HTTP/1.1`,
      `host: ${name}`,
      "connection: close",
      `content-length: ${length}`,
    ];
    for (const [header, value] of Object.entries(headers))
      lines.push(`${header}: ${value.replace(/[\r\n]/g, "")}`);
    return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "utf8"), bytes]);
  };
}

/** HTTP status of the answer; 0 where there is none. A connection closed on a message cut short counts as 400. */
function statusOf(port: number, message: Buffer): Promise<number> {
  return new Promise((resolve) => {
    const socket: Socket = connect({ port, host: "127.0.0.1" });
    let head = "";
    const done = (): void => {
      socket.destroy();
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0));
    };
    socket.setTimeout(PATIENCE_MS, done);
    socket.on("data", (chunk) => {
      head += head.length < 20 ? chunk.toString("latin1") : "";
      if (head.length >= 12) done();
    });
    socket.on("error", done);
    socket.on("end", done);
    // The end tells a server that waits for more of the body than there is.
    socket.end(message);
  });
}
