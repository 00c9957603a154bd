import { NotInSnapshotError } from "../errors/index.ts";
import type { Cassette } from "./cassette.ts";
import { redactUrl } from "./redact.ts";
import type { Transport } from "./transport.ts";

/** Answers from a cassette only, which is closed with it; nothing is ever sent. */
export function replayTransport({ cassette }: { readonly cassette: Cassette }): Transport {
  return {
    name: "replay",
    send: async (request, { signal } = {}) => {
      signal?.throwIfAborted();
      const delivery = cassette.find(request);
      if (delivery) return delivery;
      throw new NotInSnapshotError(`${cassette.path} holds no answer to ${redactUrl(request.url)}`, {
        nextStep: "Record this call, or ask the live service",
      });
    },
    close: async () => cassette.close(),
  };
}
