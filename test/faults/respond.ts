import { type Respond, reply } from "../fault-server.ts";

/** Starts a well-formed answer by hand, so that it can end badly. */
export const begin =
  (headers: string, body: string | Uint8Array = "", end = true): Respond =>
  (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${headers}\r\n`);
    socket.write(body);
    if (end) socket.end();
  };

/** Writes for as long as somebody reads. */
export const pour =
  (headers: string, chunk: Uint8Array): Respond =>
  (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${headers}\r\n`);
    const more = (): void => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on("drain", more);
    more();
  };

export const drip =
  (chunk: string, everyMs: number): Respond =>
  (socket) => {
    socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n");
    const timer = setInterval(() => socket.write(chunk), everyMs);
    socket.on("close", () => clearInterval(timer));
  };

export const redirect =
  (location: string | ((base: string) => string), status = 302): Respond =>
  (socket, { base }) =>
    reply(socket, {
      status,
      headers: { location: typeof location === "string" ? location : location(base) },
    });
