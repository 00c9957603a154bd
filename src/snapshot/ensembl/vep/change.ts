import type { Variant } from "../variants.ts";

/**
 * One change of the genome in Ensembl's notation, on the forward strand: 1-based and inclusive, an insertion lies
 * between `end` and `start` (start = end + 1), no bases are `-`, bases that are not known are N.
 */
export interface Change {
  readonly chrom: string;
  readonly start: number;
  readonly end: number;
  readonly ref: string;
  readonly alt: string;
}

/** What was asked: a place with its alleles, and the held variant there. */
export interface Asked {
  readonly input: string;
  readonly id: string;
  readonly changes: readonly [Change, ...Change[]];
  readonly variant: Variant | undefined;
}

export const changesOf = ({ chrom, start, end, alleles }: Variant): Change[] => {
  const [ref = "-", ...alts] = alleles;
  return alts.map((alt) => ({ chrom, start, end, ref, alt }));
};

/** Whether the change touches a stretch; an insertion does where it lies inside. */
export const overlaps = (
  { start, end }: { readonly start: number; readonly end: number },
  [first, last]: readonly [number, number],
): boolean => end >= first && start <= last;

/** Bases gained (positive) or lost. */
export const gained = ({ ref, alt }: Change): number =>
  (alt === "-" ? 0 : alt.length) - (ref === "-" ? 0 : ref.length);

export const isSubstitution = ({ ref, alt }: Change): boolean =>
  ref.length === 1 && alt.length === 1 && ref !== "-" && alt !== "-";

/** Class of a change by VEP's names, which are those of the Sequence Ontology. */
export function classOfChange(change: Change): string {
  if (isSubstitution(change)) return "SNV";
  if (change.ref === "-") return "insertion";
  if (change.alt === "-") return "deletion";
  return gained(change) === 0 ? "substitution" : "indel";
}

const COMPLEMENT: Readonly<Record<string, string>> = { A: "T", C: "G", G: "C", T: "A" };

/** Bases of the other strand, in its direction. */
export const complement = (bases: string): string =>
  [...bases]
    .reverse()
    .map((base) => COMPLEMENT[base] ?? base)
    .join("");
