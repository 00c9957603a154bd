import type { Request } from "../catalog/definition.ts";
import type { Answer, TransportName } from "./outcome.ts";

export interface SendOptions {
  readonly signal?: AbortSignal;
}

/** An answer together with where it came from. */
export interface Delivery {
  readonly answer: Answer;
  /** ISO 8601 time at which the service gave this answer. */
  readonly when: string;
  readonly release?: string;
  /** URL that answered, secrets removed. */
  readonly url: string;
}

/** Who answers a request. Throws UnavailableError when nobody does, NotInSnapshotError when the cassette or snapshot cannot. */
export interface Transport {
  readonly name: TransportName;
  send(request: Request, options?: SendOptions): Promise<Delivery>;
  /** Frees sockets and files. */
  close(): Promise<void>;
}
