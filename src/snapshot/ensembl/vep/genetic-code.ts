/** The standard genetic code, bases in the order TCAG (NCBI's translation table 1). */
const RESIDUES = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG";
const BASES = "TCAG";

const codons: readonly { readonly codon: string; readonly residue: string }[] = [...RESIDUES].map(
  (residue, at) => ({
    codon: [at >> 4, (at >> 2) & 3, at & 3].map((base) => BASES[base] ?? "").join(""),
    residue,
  }),
);

const residueOf: ReadonlyMap<string, string> = new Map(codons.map(({ codon, residue }) => [codon, residue]));

/** A substitution within a codon, on the transcript's strand. */
export interface CodonChange {
  /** 0, 1 or 2. */
  readonly at: number;
  readonly ref: string;
  readonly alt: string;
}

/**
 * Residues (`*` for stop) that may come of a residue by one substitution, over all codons that the residue and the
 * reference base allow. Empty where none does: the residue or the base is not that of the transcript.
 */
export function residuesAfter(residue: string, { at, ref, alt }: CodonChange): string[] {
  const possible = codons
    .filter((one) => one.residue === residue && one.codon[at] === ref)
    .map(({ codon }) => residueOf.get(codon.slice(0, at) + alt + codon.slice(at + 1)) ?? "");
  return [...new Set(possible)];
}
