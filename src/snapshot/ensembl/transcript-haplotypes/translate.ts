const BASES = "TCAG";

/** Amino acids of the standard genetic code for the codons in the order TTT, TTC, TTA … GGG. */
const CODE = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG";

/** Protein of a coding sequence in upper case, one letter a codon, `*` for a stop; a codon with another letter is X. */
export function translate(cds: string): string {
  let protein = "";
  for (let at = 0; at + 3 <= cds.length; at += 3) {
    const [first = -1, second = -1, third = -1] = [...cds.slice(at, at + 3)].map((base) =>
      BASES.indexOf(base),
    );
    protein += Math.min(first, second, third) < 0 ? "X" : CODE[first * 16 + second * 4 + third];
  }
  return protein;
}
