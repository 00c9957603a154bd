import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, constants } from "node:zlib";
import { CorruptFileError } from "../errors/index.ts";
import type { ManifestVolume } from "./manifest.ts";

/** The bytes of a volume, decompressed. @throws CorruptFileError where they are not those of the manifest */
export function readVolume(volume: ManifestVolume, from: string): Buffer {
  const path = join(from, volume.file);
  const broken = (why: string, cause?: unknown) =>
    new CorruptFileError(`${path} is damaged: ${why}`, {
      nextStep: "Reinstall the package; in a clone: git checkout -- data/snapshot",
      ...(cause === undefined ? {} : { cause }),
    });
  let packed: Buffer;
  try {
    packed = readFileSync(path);
  } catch (cause) {
    throw broken("it cannot be read", cause);
  }
  if (packed.length !== volume.bytes) throw broken(`${packed.length} bytes instead of ${volume.bytes}`);
  let plain: Buffer;
  try {
    plain = brotliDecompressSync(packed, {
      params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1 },
      maxOutputLength: volume.plainBytes,
    });
  } catch (cause) {
    throw broken("it does not decompress", cause);
  }
  const hash = createHash("sha256").update(plain).digest("hex");
  if (hash !== volume.plainSha256) throw broken("its SHA-256 is not that of the manifest");
  return plain;
}
