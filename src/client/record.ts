import type { Cassette } from "./cassette.ts";
import { judgeByStatus } from "./retry.ts";
import type { Transport } from "./transport.ts";

export interface RecordOptions {
  /** Who answers; closed with the recorder. */
  readonly inner: Transport;
  /** Closed with the recorder. */
  readonly cassette: Cassette;
  /** Answer what the cassette holds already from there, without asking. @default false */
  readonly reuse?: boolean;
}

/**
 * Hands answers through and keeps each in the cassette, refusals too.
 * Not kept: what may be another answer a minute later (rate limits, outages), which would be replayed for ever.
 */
export function recordTransport({ inner, cassette, reuse = false }: RecordOptions): Transport {
  return {
    name: "record",
    send: async (request, options = {}) => {
      const held = reuse ? cassette.find(request) : undefined;
      if (held) return held;
      const delivery = await inner.send(request, options);
      const { retry } = (options.judge ?? judgeByStatus)(delivery.answer);
      if (retry === "never") await cassette.keep(request, delivery);
      return delivery;
    },
    close: async () => {
      await inner.close();
      cassette.close();
    },
  };
}
