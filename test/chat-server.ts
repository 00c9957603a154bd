import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface ChatAsked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
}

/** What the server does with one request: says something, or anything with the bare answer. */
export type ChatTurn = string | ((answer: ServerResponse) => void);

export interface ChatServer {
  readonly baseUrl: string;
  readonly asked: readonly ChatAsked[];
  close(): Promise<void>;
}

/** A server that speaks `/chat/completions` on this machine. @param turn the answer to each request, from its number and text */
export async function chatServer(turn: (number: number, asked: ChatAsked) => ChatTurn): Promise<ChatServer> {
  const asked: ChatAsked[] = [];
  const server = createServer(async (request, answer) => {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    const one = {
      path: request.url ?? "",
      headers: request.headers,
      body: JSON.parse(text) as ChatAsked["body"],
    };
    const next = turn(asked.push(one), one);
    if (typeof next !== "string") return next(answer);
    answer.setHeader("content-type", "application/json").end(completion(next));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The body of a completion that says something. */
export const completion = (content: string | null, rest: object = {}): string =>
  JSON.stringify({
    id: "c1",
    object: "chat.completion",
    choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content }, ...rest }],
    usage: { prompt_tokens: 100, completion_tokens: 20 },
  });

/** Answers with a status, a text and headers. */
export const raw =
  (
    status: number,
    { text = "", headers = {} }: { text?: string; headers?: Readonly<Record<string, string>> } = {},
  ): ChatTurn =>
  (answer) =>
    void answer.writeHead(status, headers).end(text);
