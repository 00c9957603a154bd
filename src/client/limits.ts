/** How long and how much an answer may take. */
export interface Limits {
  /** To open a connection, name lookup included. @default 10,000 ms */
  readonly connectMs: number;
  /** From sending to the last header. @default 30,000 ms */
  readonly headersMs: number;
  /** From the last header to the last byte. @default 60,000 ms */
  readonly bodyMs: number;
  /** Of the decoded body. @default 64 MiB */
  readonly maxBytes: number;
  /** Redirects followed for one request. @default 5 */
  readonly maxRedirects: number;
  /** Times one request is sent, redirects not counted. @default 4 */
  readonly maxAttempts: number;
  /** Everything, the wait for a turn included. @default 60,000 ms */
  readonly deadlineMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  connectMs: 10_000,
  headersMs: 30_000,
  bodyMs: 60_000,
  maxBytes: 64 * 1024 * 1024,
  maxRedirects: 5,
  maxAttempts: 4,
  deadlineMs: 60_000,
};
