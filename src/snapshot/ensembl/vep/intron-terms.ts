import type { ExonRow } from "../genes.ts";
import { type Change, overlaps } from "./change.ts";

interface Intron {
  readonly start: number;
  readonly end: number;
}

/** Introns from the 5' end of the transcript, whose exons are listed from there. */
export const intronsOf = (exons: readonly ExonRow[]): Intron[] =>
  exons.slice(1).flatMap((exon, at) => {
    const before = exons[at];
    if (!before) return [];
    const [left, right] = before.start < exon.start ? [before, exon] : [exon, before];
    return [{ start: left.end + 1, end: right.start - 1 }];
  });

/**
 * Terms for the place of a change at one intron, by the rules VEP has for the Sequence Ontology's terms. Bases of an
 * intron count from its donor (the first after the exon is 1) and back from its acceptor (the last is 1).
 */
export function intronTerms(
  change: Change,
  { start, end, strand }: Intron & { readonly strand: number },
): string[] {
  const forward = strand === 1;
  const atDonor = (first: number, last: number): boolean =>
    overlaps(change, forward ? [start + first - 1, start + last - 1] : [end - last + 1, end - first + 1]);
  const atAcceptor = (first: number, last: number): boolean =>
    overlaps(change, forward ? [end - last + 1, end - first + 1] : [start + first - 1, start + last - 1]);
  const terms: string[] = [];
  const [donor, acceptor] = [atDonor(1, 2), atAcceptor(1, 2)];
  if (donor) terms.push("splice_donor_variant");
  if (acceptor) terms.push("splice_acceptor_variant");
  if (!donor && !acceptor) {
    const fifth = atDonor(5, 5);
    const region = !fifth && atDonor(3, 6);
    if (fifth) terms.push("splice_donor_5th_base_variant");
    if (region) terms.push("splice_donor_region_variant");
    if ((!fifth && !region && atDonor(7, 8)) || atAcceptor(3, 8)) terms.push("splice_region_variant");
    if (atAcceptor(3, 17)) terms.push("splice_polypyrimidine_tract_variant");
  }
  if (overlaps(change, [start + 2, end - 2])) terms.push("intron_variant");
  return terms;
}

/** The last three bases of an exon before an intron, and the first three after one, are a splice region too. */
export const isAtExonEdge = (change: Change, { start, end }: Intron): boolean =>
  overlaps(change, [start - 3, start - 1]) || overlaps(change, [end + 1, end + 3]);
