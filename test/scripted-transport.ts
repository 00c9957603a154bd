import type { Request } from "../src/catalog/definition.ts";
import type { TransportName } from "../src/client/outcome.ts";
import type { SendOptions, Transport } from "../src/client/transport.ts";

export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface ScriptedTransport extends Transport {
  readonly requests: Request[];
  readonly options: SendOptions[];
  closed: boolean;
}

/** A transport that answers from a function, in no time and without a network. */
export function scriptedTransport(
  answer: (request: Request, number: number) => ScriptedAnswer,
  name: TransportName = "live",
): ScriptedTransport {
  const transport: ScriptedTransport = {
    name,
    requests: [],
    options: [],
    closed: false,
    send: async (request, options = {}) => {
      options.signal?.throwIfAborted();
      transport.requests.push(request);
      transport.options.push(options);
      const { status = 200, headers = {}, body = "{}" } = answer(request, transport.requests.length);
      return {
        answer: { status, headers, body: Buffer.from(body) },
        when: "2026-01-02T03:04:05.000Z",
        url: request.url,
      };
    },
    close: async () => {
      transport.closed = true;
    },
  };
  return transport;
}
