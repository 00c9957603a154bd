import type { Answer } from "../../../client/outcome.ts";

/**
 * Headers of every answer of Ensembl. The snapshot limits nobody, so the counters stand where the service's stand after
 * the first request of an hour; a client that waits when they run out never has to.
 */
export const serviceHeaders: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  vary: "Origin",
  "x-ratelimit-limit": "55000",
  "x-ratelimit-period": "3600",
  "x-ratelimit-remaining": "54999",
  "x-ratelimit-reset": "3600",
};

export const withServiceHeaders = (answer: Answer): Answer => ({
  ...answer,
  headers: { ...serviceHeaders, ...answer.headers },
});
