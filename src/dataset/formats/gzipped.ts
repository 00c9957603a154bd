import { gzipSync } from "node:zlib";

/** Where a gzip header names the operating system, and the value for "unknown": elsewhere the bytes would be others. */
const SYSTEM_AT = 9;
const UNKNOWN_SYSTEM = 255;

/** Compressed as far as gzip goes, without a date and the name of the system. */
export const gzipped = (bytes: Uint8Array): Uint8Array => sameEverywhere(gzipSync(bytes, { level: 9 }));

/** Writes "unknown" over the system in the header that a piece of gzip starts with. */
export function sameEverywhere<Bytes extends Uint8Array>(start: Bytes): Bytes {
  start[SYSTEM_AT] = UNKNOWN_SYSTEM;
  return start;
}
