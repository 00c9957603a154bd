export type { BlastProgress, BlastStatus } from "./blast.ts";
export { cacheFolder } from "./cache-folder.ts";
export { canonicalKey } from "./canonical.ts";
export { type Cassette, type CassetteInfo, cassetteInfo, openCassette, type Recording } from "./cassette.ts";
export { type CallOptions, type Client, type ClientOptions, createClient } from "./client.ts";
export type { Clock } from "./clock.ts";
export { type Drift, type DriftOptions, drift } from "./drift.ts";
export type { FieldChange } from "./json-diff.ts";
export { DEFAULT_LIMITS, type Limits } from "./limits.ts";
export { type LiveOptions, liveTransport } from "./live.ts";
export {
  type Answer,
  type Content,
  type ContentFormat,
  isSuccess,
  type Outcome,
  type OutcomeStatus,
  type Provenance,
  type Reading,
  type TransportName,
} from "./outcome.ts";
export { type RawAnswer, readAnswer } from "./read-answer.ts";
export { type RecordOptions, recordTransport } from "./record.ts";
export { redactText, redactUrl } from "./redact.ts";
export { replayTransport } from "./replay.ts";
export { SERVICES } from "./services.ts";
export type { Delivery, SendOptions, Transport, Verdict } from "./transport.ts";
