import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createUnzip } from "node:zlib";
import { MalformedAnswerError } from "../errors/index.ts";
import { SendFault } from "./send-fault.ts";

export interface BodyOptions {
  /** Value of Content-Encoding. */
  readonly encoding: string | undefined;
  /** Of the decoded bytes; reading stops at the first one more. */
  readonly maxBytes: number;
  /** For the whole body, milliseconds. */
  readonly timeoutMs: number;
}

/**
 * Reads a body to its end, decoding gzip, deflate and brotli as it comes.
 * @throws SendFault when it is too long, too slow or ends early, MalformedAnswerError when it cannot be decoded
 */
export function readBody(
  source: Readable,
  { encoding, maxBytes, timeoutMs }: BodyOptions,
): Promise<Uint8Array> {
  const decoder = decoderFor(encoding, source);
  const stream: Readable = decoder ?? source;
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => fail(new SendFault(`sent no complete body within ${seconds(timeoutMs)}`, { retry: "later" })),
      timeoutMs,
    );
    const fail = (problem: unknown): void => {
      clearTimeout(timer);
      reject(decoder && isCodecProblem(problem) ? codecFault(problem, encoding) : problem);
      // Destroying reports to us again, when nobody is left to hear it.
      decoder?.on("error", () => {}).destroy();
      source.on("error", () => {}).destroy();
    };
    stream.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) fail(tooLong(maxBytes));
      else chunks.push(chunk);
    });
    stream.on("end", () => {
      clearTimeout(timer);
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size));
    });
    source.on("error", fail);
    if (decoder) source.pipe(decoder.on("error", fail));
  });
}

/** Nothing to decode, or something nobody decodes: then the bytes are left unread. */
function decoderFor(encoding = "identity", source: Readable): Transform | undefined {
  switch (encoding.trim().toLowerCase()) {
    case "":
    case "identity":
      return undefined;
    case "gzip":
    case "x-gzip":
    case "deflate":
      return createUnzip();
    case "br":
      return createBrotliDecompress();
    default:
      source.on("error", () => {}).destroy();
      throw new MalformedAnswerError(`the body is packed as "${encoding}", which nobody asked for`);
  }
}

const codeOf = (problem: unknown): string => (problem as { code?: unknown })?.code?.toString() ?? "";

const isCodecProblem = (problem: unknown): boolean =>
  /^(Z_|ERR_BROTLI|ERR__ERROR|ERR_ZLIB)/u.test(codeOf(problem));

/** A packed body that stops early is a broken line; one that is wrong inside is a broken answer. */
function codecFault(cause: unknown, encoding: string | undefined): Error {
  return codeOf(cause) === "Z_BUF_ERROR"
    ? new SendFault("cut its packed body short", { retry: "later", cause })
    : new MalformedAnswerError(`the body is marked ${encoding} and cannot be unpacked`, { cause });
}

const tooLong = (maxBytes: number): SendFault =>
  new SendFault(`sent more than ${(maxBytes / 1024 / 1024).toLocaleString("en-US")} MiB`, {
    retry: "never",
    nextStep: "Ask for less at a time, or allow more bytes",
  });

export const seconds = (ms: number): string => `${(ms / 1000).toLocaleString("en-US")} s`;
