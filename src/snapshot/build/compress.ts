import { brotliCompressSync, constants } from "node:zlib";
import type { Volume } from "../schema.ts";

/** Brotli quality of each volume. 11 is best and slowest; sequences would take half of the time of the whole build. */
export const qualityOf = (volume: Volume): number => (volume === "sequences" ? 9 : 11);

/** Brotli over a window of 256 MB (2^28), so that a repeat is found wherever in the volume it is. */
export function compress(bytes: Uint8Array, quality: number): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LARGE_WINDOW]: 1,
      [constants.BROTLI_PARAM_LGWIN]: 28,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
