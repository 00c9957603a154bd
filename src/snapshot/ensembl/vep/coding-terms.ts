import type { Database } from "../../../client/sqlite.ts";
import { list } from "../answers.ts";
import { mostSevere } from "../clinvar-terms.ts";
import { type Change, gained, isSubstitution } from "./change.ts";
import { type Residues, termOf } from "./residues.ts";

/** Of a change whose effect on the protein cannot be told, and of one across the edge of an exon. */
export const CODING_ONLY = "coding_sequence_variant";

/** What ClinVar may say of a change within a coding sequence; of other places the place itself says more. */
const CODING = new Set([
  "stop_gained",
  "frameshift_variant",
  "stop_lost",
  "start_lost",
  "inframe_insertion",
  "inframe_deletion",
  "missense_variant",
  "synonymous_variant",
]);

interface Known {
  /** What ClinVar says of the allele. */
  readonly clinvar: string | undefined;
  readonly residues: Residues | undefined;
  /** First and last base in the coding sequence, and its length with the stop codon. */
  readonly first: number;
  readonly last: number;
  readonly length: number;
}

/**
 * Term of a change within the coding part of one exon. What a substitution does is told by ClinVar or by the residue;
 * a change of length tells by itself whether the frame is kept, save at the start and stop codons.
 */
export function codingTerm(change: Change, { clinvar, residues, first, last, length }: Known): string {
  if (clinvar !== undefined && CODING.has(clinvar)) return clinvar;
  const told = residues && termOf(residues);
  if (told !== undefined) return told;
  const isAtCodonOfEnd = first <= 3 || last > length - 3;
  if (isSubstitution(change) || gained(change) === 0 || isAtCodonOfEnd) return CODING_ONLY;
  if (gained(change) % 3 !== 0) return "frameshift_variant";
  // Within a codon an insertion may or may not keep the residue it splits.
  if (change.ref === "-")
    return Math.min(first, last) % 3 === 0 ? "inframe_insertion" : "protein_altering_variant";
  return change.alt === "-" ? "inframe_deletion" : "protein_altering_variant";
}

/** ClinVar's consequence of this allele on this gene, as Ensembl names it. */
export function clinvarTerm(
  database: Database,
  { change, symbol }: { change: Change; symbol: string | null },
): string | undefined {
  const rows = database.all<{
    pos: number;
    ref: string;
    alt: string;
    genes: string | null;
    consequence: string | null;
  }>(
    "SELECT pos, ref, alt, genes, consequence FROM clinvar_variant WHERE chrom = ? AND pos BETWEEN ? AND ?",
    change.chrom,
    change.start - 1,
    change.start,
  );
  const row = rows.find(
    (one) => isSame(one, change) && (symbol === null || list(one.genes).includes(symbol)),
  );
  return mostSevere([row?.consequence ?? null]);
}

/** VCF writes an insertion or deletion with the base before it, Ensembl without. */
function isSame({ pos, ref, alt }: { pos: number; ref: string; alt: string }, change: Change): boolean {
  const cut = ref.length !== alt.length && ref[0] === alt[0] ? 1 : 0;
  return (
    pos + cut === change.start &&
    (ref.slice(cut) || "-") === change.ref &&
    (alt.slice(cut) || "-") === change.alt
  );
}
