import type { Request } from "../catalog/definition.ts";
import type { Answer, Reading, TransportName } from "./outcome.ts";

export interface SendOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds for everything: the wait for a turn, every attempt and the pauses between them. */
  readonly deadlineMs?: number;
  /**
   * What the answer means, for a transport that can ask again or keeps answers.
   * @default the status alone decides
   */
  readonly judge?: (answer: Answer) => Verdict;
}

/** The part of a reading that says whether asking again can help. */
export type Verdict = Pick<Reading, "retry" | "retryAfterSeconds">;

/** An answer together with where it came from. */
export interface Delivery {
  readonly answer: Answer;
  /** ISO 8601 time at which the service gave this answer. */
  readonly when: string;
  readonly release?: string;
  /** URL that answered, secrets removed. */
  readonly url: string;
}

/**
 * Who answers a request. Throws UnavailableError when nobody does, NotInSnapshotError when the cassette or snapshot
 * cannot, RefusedError when the request leads away from its service, MalformedAnswerError when the bytes that came
 * cannot be decoded, and the signal's reason when it is cancelled.
 */
export interface Transport {
  readonly name: TransportName;
  send(request: Request, options?: SendOptions): Promise<Delivery>;
  /** Frees sockets and files. */
  close(): Promise<void>;
}
