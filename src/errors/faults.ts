import { BiotoolError } from "./biotool-error.ts";

/** The command line or an option was used wrongly; nothing was sent. */
export class UsageError extends BiotoolError {
  readonly code = "usage";
}

/** A service understood the request and refused it. */
export class RefusedError extends BiotoolError {
  readonly code = "refused";
}

/** A service or model could not be reached, or gave up: network, rate limit, 5xx, time-out. */
export class UnavailableError extends BiotoolError {
  readonly code = "unavailable";
}

/** A service answered with bytes that cannot be decoded. */
export class MalformedAnswerError extends BiotoolError {
  readonly code = "malformed-answer";
}

/** The embedded snapshot (or a cassette) does not hold what was asked. */
export class NotInSnapshotError extends BiotoolError {
  readonly code = "not-in-snapshot";
}

/** A file is damaged or is not what it claims to be. */
export class CorruptFileError extends BiotoolError {
  readonly code = "corrupt-file";
}
