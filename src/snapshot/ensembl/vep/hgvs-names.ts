import { codingFrame, genomeToCdna } from "../coordinates.ts";
import type { ExonRow, TranscriptRow } from "../genes.ts";
import { type Change, complement, isSubstitution } from "./change.ts";
import { type Residues, threeLetters } from "./residues.ts";

/** A transcript with its exons from the 5' end. */
interface Spelled {
  readonly transcript: TranscriptRow;
  readonly exons: readonly ExonRow[];
}

/**
 * `ENST00000288602.8:c.1799T>A` of a substitution whose reference base is known. Of other changes HGVS wants the place
 * farthest to the 3' end, which cannot be told without the bases around.
 */
export function codingName(change: Change, { transcript, exons }: Spelled): string | undefined {
  const { id, version, strand } = transcript;
  if (!isSubstitution(change) || change.ref === "N" || strand === null) return undefined;
  const place = codingPlace(change.start, { transcript, exons });
  const [ref, alt] =
    strand === 1 ? [change.ref, change.alt] : [complement(change.ref), complement(change.alt)];
  return place === undefined ? undefined : `${id}.${version}:c.${place}${ref}>${alt}`;
}

/** `ENSP00000288602.6:p.Val600Glu`; undefined where the new residue is in doubt or the protein grows. */
export function proteinName(
  { protein_id, protein_version }: TranscriptRow,
  { position, from, to }: Residues,
): string | undefined {
  const [only] = to;
  if (protein_id === null || only === undefined || to.length !== 1 || from === "*") return undefined;
  const change = position === 1 ? "?" : only === from ? "=" : threeLetters(only);
  return `${protein_id}.${protein_version}:p.${threeLetters(from)}${position}${change}`;
}

/** Position in HGVS: from the start codon, `-` before it, `*` after the stop codon, `+` and `-` into introns. */
function codingPlace(base: number, { transcript, exons }: Spelled): string | undefined {
  const frame = codingFrame(transcript, exons);
  const strand = transcript.strand ?? 1;
  if (!frame) return undefined;
  const place = (at: number): string | undefined => {
    const cdna = genomeToCdna({ exons, strand }, at);
    if (cdna === undefined) return undefined;
    const cds = cdna - frame.offset;
    return cds < 1 ? `${cds - 1}` : cds > frame.length ? `*${cds - frame.length}` : `${cds}`;
  };
  const exonic = place(base);
  if (exonic !== undefined) return exonic;
  const at = exons.findIndex((exon, rank) => rank > 0 && isBetween(base, [exons[rank - 1], exon]));
  const [before, after] = [exons[at - 1], exons[at]];
  if (!before || !after) return undefined;
  const [donor, acceptor] = strand === 1 ? [before.end, after.start] : [before.start, after.end];
  const [down, up] = [Math.abs(base - donor), Math.abs(acceptor - base)];
  return down <= up ? `${place(donor)}+${down}` : `${place(acceptor)}-${up}`;
}

const isBetween = (base: number, [left, right]: readonly [ExonRow | undefined, ExonRow]): boolean =>
  left !== undefined && base > Math.min(left.end, right.end) && base < Math.max(left.start, right.start);
