import type { Kind } from "../../biology/kind.ts";
import type { Random } from "../random.ts";
import { spellings } from "./spellings.ts";

/**
 * A value as somebody might write it in a question: always one that its kind reads back as the same value, so that the question
 * determines the argument.
 */
export function spell(
  value: string | number,
  { kind, random }: { kind: Kind | undefined; random: Random },
): string {
  const plain = String(value);
  const write = kind && spellings[kind.id];
  if (!write || !kind) return plain;
  const written = write(plain, random);
  return written !== plain && kind.equals(written, plain) ? written : plain;
}
