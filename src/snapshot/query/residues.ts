import type { Database } from "../../client/sqlite.ts";

/** A letter is its place in the alphabet, 1 to 26; 0 ends the sequence. */
const BITS = 5;
const BEFORE_A = 64;

/**
 * Residues, one letter A to Z each, at five bits a residue: a third less than text.
 * @throws RangeError where a sequence holds anything else
 */
export function packResidues(sequence: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((sequence.length * BITS) / 8));
  let [held, bits, at] = [0, 0, 0];
  for (let index = 0; index < sequence.length; index += 1) {
    const letter = sequence.charCodeAt(index) - BEFORE_A;
    if (letter < 1 || letter > 26) throw new RangeError(`no residue: ${sequence[index]}`);
    held = (held << BITS) | letter;
    bits += BITS;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = held >> bits;
    at += 1;
    held &= (1 << bits) - 1;
  }
  if (bits > 0) bytes[at] = held << (8 - bits);
  return bytes;
}

/** The letters of packed residues. */
export function unpackResidues(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.floor((bytes.length * 8) / BITS));
  let [held, bits, length] = [0, 0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= BITS && length < codes.length; length += 1) {
      bits -= BITS;
      codes[length] = BEFORE_A + (held >> bits);
      held &= (1 << bits) - 1;
    }
  }
  const isPadded = codes.at(-1) === BEFORE_A;
  return Buffer.from(codes.buffer, 0, isPadded ? length - 1 : length).toString("latin1");
}

/** Residues of a protein, one letter each; undefined where they are not held. */
export function proteinResidues(database: Database, accession: string): string | undefined {
  const row = database.get<{ sequence: Uint8Array }>(
    "SELECT sequence FROM protein_sequence WHERE accession = ?",
    accession,
  );
  return row && unpackResidues(row.sequence);
}
