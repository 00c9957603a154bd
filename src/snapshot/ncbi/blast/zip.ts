import { crc32 } from "node:zlib";

/** A ZIP archive of some files, stored as they are: what BLAST sends as JSON2 and XML2. */
export function zip(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const common = commonFields(name, bytes);
    const local = Buffer.concat([bytesOf(LOCAL, 4), common, Buffer.from(name)]);
    directory.push(
      Buffer.concat([
        bytesOf(CENTRAL, 4),
        bytesOf(VERSION, 2),
        common,
        // No comment, on the first disk, no attributes.
        Buffer.alloc(10),
        bytesOf(offset, 4),
        Buffer.from(name),
      ]),
    );
    parts.push(local, Buffer.from(bytes));
    offset += local.length + bytes.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.concat([
    bytesOf(END, 4),
    Buffer.alloc(4),
    bytesOf(files.length, 2),
    bytesOf(files.length, 2),
    bytesOf(entries.length, 4),
    bytesOf(offset, 4),
    Buffer.alloc(2),
  ]);
  return Buffer.concat([...parts, entries, end]);
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** 1 January 1980, midnight: the same files give the same archive. */
const DAY_ONE = 33;

/** Version needed, flags, method 0, time, date, checksum, sizes, length of the name, no extra field. */
const commonFields = (name: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([
    bytesOf(VERSION, 2),
    Buffer.alloc(6),
    bytesOf(DAY_ONE, 2),
    bytesOf(crc32(bytes), 4),
    bytesOf(bytes.length, 4),
    bytesOf(bytes.length, 4),
    bytesOf(Buffer.byteLength(name), 2),
    Buffer.alloc(2),
  ]);

function bytesOf(value: number, size: 2 | 4): Buffer {
  const bytes = Buffer.alloc(size);
  if (size === 2) bytes.writeUInt16LE(value);
  else bytes.writeUInt32LE(value);
  return bytes;
}
