import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sameEverywhere } from "../formats/index.ts";

/** Text is handed on in pieces of this many characters. */
const PIECE = 1 << 16;

/** A gzip file in the making. */
export interface GzipFile {
  /** Adds text; waits where the disk is slower than the writer. */
  add(text: string): Promise<void>;
  /** @returns SHA-256 of the text, uncompressed */
  close(): Promise<string>;
  /** Lets go of a file that will not be finished. */
  abandon(): void;
}

/** Starts a gzip file: level 9, and a header that is the same whenever and wherever it is written. */
export function gzipFile(path: string): GzipFile {
  const gzip = createGzip({ level: 9 });
  const hash = createHash("sha256");
  const written = pipeline(gzip, headerFixed, createWriteStream(path, { flags: "wx" }));
  // Told by `close`, or by `add` before it.
  written.catch(() => {});
  let held = "";
  const flush = async (): Promise<void> => {
    const text = held;
    held = "";
    hash.update(text);
    if (!gzip.write(text)) await Promise.race([once(gzip, "drain"), written]);
  };
  return {
    add: async (text) => {
      held += text;
      if (held.length >= PIECE) await flush();
    },
    close: async () => {
      await flush();
      gzip.end();
      await written;
      return hash.digest("hex");
    },
    abandon: () => void gzip.destroy(),
  };
}

/** zlib writes the header of 10 bytes alone or with what follows, never in parts. */
async function* headerFixed(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const piece of pieces) {
    yield isFirst ? sameEverywhere(piece) : piece;
    isFirst = false;
  }
}
