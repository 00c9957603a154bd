import { inflateRawSync } from "node:zlib";

/** Decompressed bytes that one answer may hold. */
const MAX_BYTES = 200 * 1024 * 1024;
const DIRECTORY_ENTRY = 0x02_01_4b_50;
const DIRECTORY_END = 0x06_05_4b_50;

/**
 * The file with the results in a zip archive (BLAST sends JSON2 as a zip whose largest file is the report);
 * bytes that are no zip archive come back as they are. @returns a sentence where the archive does not read.
 */
export function unzipFirst(bytes: Uint8Array): Uint8Array | string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return bytes;
  try {
    return inflateLargest(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    return "the answer is a damaged zip archive";
  }
}

function inflateLargest(zip: Buffer): Uint8Array | string {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end === -1 || zip.readUInt32LE(end) !== DIRECTORY_END)
    return "the answer is a zip archive that ends early";
  let largest = { size: -1, offset: 0, compressed: 0, method: 0 };
  let at = zip.readUInt32LE(end + 16);
  for (
    let entry = zip.readUInt16LE(end + 10);
    entry > 0 && zip.readUInt32LE(at) === DIRECTORY_ENTRY;
    entry -= 1
  ) {
    const size = zip.readUInt32LE(at + 24);
    if (size > largest.size) {
      largest = {
        size,
        offset: zip.readUInt32LE(at + 42),
        compressed: zip.readUInt32LE(at + 20),
        method: zip.readUInt16LE(at + 10),
      };
    }
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  const start =
    largest.offset + 30 + zip.readUInt16LE(largest.offset + 26) + zip.readUInt16LE(largest.offset + 28);
  const data = zip.subarray(start, start + largest.compressed);
  return largest.method === 0 ? data : inflateRawSync(data, { maxOutputLength: MAX_BYTES });
}
