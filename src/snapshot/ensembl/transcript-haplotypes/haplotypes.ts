import { createHash } from "node:crypto";
import { translate } from "./translate.ts";

/** A base that a haplotype has instead of the reference's; position from 1 in the coding sequence. */
export interface BaseChange {
  readonly position: number;
  readonly ref: string;
  readonly alt: string;
}

export interface Difference {
  /** `65C>T` in a coding sequence, `22A>V` in a protein. */
  readonly diff: string;
  /** From 1. */
  readonly position: number;
}

export interface Haplotype {
  readonly sequence: string;
  readonly differences: readonly Difference[];
}

/** Coding sequence with its changes; undefined where the reference has another base than a change says. */
export function codingHaplotype(cds: string, changes: readonly BaseChange[]): Haplotype | undefined {
  const bases = [...cds];
  for (const { position, ref, alt } of changes) {
    if (bases[position - 1] !== ref) return undefined;
    bases[position - 1] = alt;
  }
  return haplotype(cds, bases.join(""));
}

/** Protein of a coding haplotype beside that of the reference. */
export const proteinHaplotype = (cds: string, { sequence }: Haplotype): Haplotype =>
  haplotype(translate(cds), translate(sequence));

/** Two sequences of the same length, compared letter by letter. */
function haplotype(reference: string, sequence: string): Haplotype {
  const differences = [...sequence].flatMap((letter, index) => {
    const expected = reference[index];
    return letter === expected ? [] : [{ diff: `${index + 1}${expected}>${letter}`, position: index + 1 }];
  });
  return { sequence, differences };
}

/** Ensembl's `hex` of a haplotype: the MD5 of its sequence. */
export const hexOf = ({ sequence }: Haplotype): string => createHash("md5").update(sequence).digest("hex");

/** `REF`, or the differences joined: `65C>T,302G>A`. */
export const nameOf = ({ differences }: Haplotype): string =>
  differences.length === 0 ? "REF" : differences.map(({ diff }) => diff).join(",");
