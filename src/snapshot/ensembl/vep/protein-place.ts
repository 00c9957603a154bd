import type { HgvsVariant } from "../../../biology/index.ts";
import type { Database } from "../../../client/sqlite.ts";
import { codingFrame, genomeToCdna } from "../coordinates.ts";
import { exonsOf, type TranscriptRow, unversioned, versionIn } from "../genes.ts";
import { type Variant, variantByRsid } from "../variants.ts";
import { type Change, changesOf } from "./change.ts";
import { residuesOf, threeLetters } from "./residues.ts";
import { transcriptCalled } from "./transcript-place.ts";

/** A change of one residue. */
interface ProteinChange {
  readonly from: string;
  readonly position: number;
  readonly to: string;
}

/**
 * The change of the genome behind a change of one residue, where UniProt knows it by an rs number and only one allele of
 * that variant can lead to the new residue.
 */
export function proteinPlace(
  database: Database,
  { reference, alleles: [[change]] }: HgvsVariant,
): { readonly change: Change; readonly variant: Variant } | undefined {
  const start = change.at?.start;
  if (change.kind !== "substitution" || !start || "from" in start || change.at?.end) return undefined;
  const transcript = transcriptOfProtein(database, reference?.selector ?? reference?.id ?? "");
  const { residue: from, base: position } = start;
  const to = change.inserted;
  if (!transcript?.uniprot_accession || from === undefined || position === undefined || to === undefined)
    return undefined;
  const found = variantsOf(database, transcript.uniprot_accession, { from, position, to }).flatMap(
    (variant) =>
      changesOf(variant)
        .filter((one) => leadsTo(database, { one, variant, transcript, position, to }))
        .map((one) => ({ change: one, variant })),
  );
  return found.length === 1 ? found[0] : undefined;
}

const variantsOf = (
  database: Database,
  accession: string,
  { from, position, to }: ProteinChange,
): Variant[] =>
  database
    .all<{ rsid: number }>(
      "SELECT DISTINCT rsid FROM protein_variant WHERE accession = ? AND aa_change = ? AND rsid IS NOT NULL",
      accession,
      `p.${from}${position}${to}`,
    )
    .flatMap(({ rsid }) => variantByRsid(database, rsid) ?? []);

interface Leading {
  readonly one: Change;
  readonly variant: Variant;
  readonly transcript: TranscriptRow;
  readonly position: number;
  readonly to: string;
}

/** Whether UniProt's residue is the one this allele brings: with several alleles the genetic code decides. */
function leadsTo(database: Database, { one, variant, transcript, position, to }: Leading): boolean {
  const exons = exonsOf(database, transcript.id);
  const frame = codingFrame(transcript, exons);
  const cdna = genomeToCdna({ exons, strand: transcript.strand ?? 1 }, one.start);
  if (!frame || cdna === undefined) return false;
  const cds = cdna - frame.offset;
  const residues = residuesOf(database, { change: one, transcript, variant, cds, length: frame.length });
  const [only] = residues?.to ?? [];
  return Math.ceil(cds / 3) === position && residues?.to.length === 1 && threeLetters(only ?? "") === to;
}

/** A MANE transcript by its protein's Ensembl or RefSeq id, or by its gene. */
function transcriptOfProtein(database: Database, name: string): TranscriptRow | undefined {
  if (!/^(?:ENSP\d|NP_)/.test(name)) return transcriptCalled(database, name);
  const rows = name.startsWith("ENSP")
    ? database.all<TranscriptRow>(
        "SELECT * FROM transcript WHERE protein_id = ? AND mane IS NOT NULL",
        unversioned(name),
      )
    : database.all<TranscriptRow>(
        "SELECT * FROM transcript WHERE refseq_protein = ? AND mane IS NOT NULL",
        name,
      );
  const version = versionIn(name);
  return rows.find(
    (row) => name.startsWith("NP_") || version === undefined || version === row.protein_version,
  );
}
