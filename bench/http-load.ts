// Asks a local HTTP server over keep-alive connections, one request at a time on each, and takes the times.
import { once } from "node:events";
import { connect, type Socket } from "node:net";

export interface LoadOptions {
  readonly port: number;
  readonly connections: number;
  /** Paths with their query, asked in turn and from the start again. */
  readonly targets: readonly string[];
  /** Requests in all. */
  readonly requests: number;
}

export interface LoadResult {
  readonly perSecond: number;
  /** Milliseconds of each request. */
  readonly times: readonly number[];
  /** Requests by HTTP status. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Body bytes read. */
  readonly bytes: number;
}

/** Runs requests over some connections at once. @throws where the server closes a connection or answers without a length */
export async function load({ port, connections, targets, requests }: LoadOptions): Promise<LoadResult> {
  const times: number[] = [];
  const statuses = new Map<number, number>();
  const messages = targets.map((target) =>
    Buffer.from(`GET ${target} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: application/json\r\n\r\n`),
  );
  let next = 0;
  let bytes = 0;
  const sockets = await Promise.all(Array.from({ length: connections }, () => opened(port)));
  const started = performance.now();
  const work = async (socket: Socket): Promise<void> => {
    const read = reader(socket);
    for (let at = next++; at < requests; at = next++) {
      const start = performance.now();
      socket.write(messages[at % messages.length] ?? "");
      const { status, length } = await read();
      times.push(performance.now() - start);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      bytes += length;
    }
    socket.destroy();
  };
  await Promise.all(sockets.map(work));
  return { perSecond: (requests / (performance.now() - started)) * 1000, times, statuses, bytes };
}

async function opened(port: number): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await once(socket, "connect");
  return socket;
}

interface Received {
  readonly status: number;
  /** Of the body, bytes. */
  readonly length: number;
}

/** Reads one whole answer after the other; its body is counted and not kept. */
function reader(socket: Socket): () => Promise<Received> {
  let settle: { resolve(received: Received): void; reject(problem: Error): void } | undefined;
  let head = "";
  let status = 0;
  let length = 0;
  let lacking = -1;
  const fail = (problem: Error): void => settle?.reject(problem);
  socket.on("error", fail);
  socket.on("close", () => fail(new Error("the server closed the connection")));
  socket.on("data", (chunk: Buffer) => {
    if (lacking < 0) {
      head += chunk.toString("latin1");
      const end = head.indexOf("\r\n\r\n");
      if (end < 0) return;
      const told = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
      if (told === undefined) return fail(new Error(`an answer without a length: ${head.slice(0, end)}`));
      [status, length] = [Number(head.slice(9, 12)), Number(told)];
      lacking = length - (head.length - end - 4);
    } else lacking -= chunk.length;
    if (lacking > 0) return;
    [head, lacking] = ["", -1];
    settle?.resolve({ status, length });
  });
  return () =>
    new Promise((resolve, reject) => {
      settle = { resolve, reject };
    });
}
