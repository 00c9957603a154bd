import type { Call, Service } from "../catalog/definition.ts";

/** What a service sent back, before anybody judged it. */
export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export type TransportName = "live" | "record" | "replay" | "snapshot";

export interface Provenance {
  readonly service: Service;
  /** Release as the service (or the snapshot) names it, where known. */
  readonly release?: string;
  /** Without key, e-mail or other secrets. */
  readonly url: string;
  readonly transport: TransportName;
  /** ISO 8601; for replay and snapshot the time of the recorded or collected answer. */
  readonly when: string;
  /** Of the body's bytes, hexadecimal; empty where nobody answered. */
  readonly sha256: string;
  readonly elapsedMs: number;
}

export type OutcomeStatus = "data" | "empty" | "partial" | "refused" | "absent" | "unavailable" | "malformed";

export type ContentFormat = "json" | "xml" | "fasta" | "gff3" | "bed" | "tsv" | "text";

/** A parsed body: `value` is the JSON value, the XML tree as nested objects, or undefined for text formats. */
export interface Content {
  readonly format: ContentFormat;
  readonly value: unknown;
  readonly text: string;
}

/** What an answer means, as `readAnswer` judges it. */
export interface Reading {
  readonly status: OutcomeStatus;
  /** Present for data and partial, and for empty where the body parses. */
  readonly content?: Content;
  /** For people: why it is not data, in the service's words where it gave some; what is missing for partial. */
  readonly message?: string;
  /** Whether asking again later can help. */
  readonly retry: "never" | "later" | "once";
  /** Seconds the service asks to wait, fractions kept. */
  readonly retryAfterSeconds?: number;
  /** Things said beside the result: warnings, ignored terms, moved ids. */
  readonly notices: readonly string[];
  /** The service's own total of results, where it gives one (body or header). */
  readonly total?: number;
}

export interface Outcome extends Reading {
  readonly call: Call;
  readonly provenance: Provenance;
}

/** Header of every answer for something the snapshot does not hold; tells absent from refused. */
export const ABSENT_HEADER = "x-biotool-snapshot";
export const ABSENT_VALUE = "absent";
/** Names what was asked for and the snapshot has no facts about, where the rest is answered. */
export const LACKS_HEADER = "x-biotool-snapshot-lacks";
/** Says that totals count what the snapshot holds, not all the service has. */
export const SCOPE_HEADER = "x-biotool-snapshot-scope";
/** What that header says, among an outcome's notices. */
export const SCOPE_NOTICE = "Results and totals are those of the snapshot; the service may have more.";

export const isSuccess = ({ status }: Pick<Outcome, "status">): boolean =>
  status === "data" || status === "partial" || status === "empty";
