import type { Database } from "../../../client/sqlite.ts";
import { codingFrame } from "../coordinates.ts";
import { exonsOf, geneById, type TranscriptRow } from "../genes.ts";
import { type Variant, variantsAt } from "../variants.ts";
import { type Change, isSubstitution } from "../vep/change.ts";
import { effectOn } from "../vep/effect.ts";
import { codingName, proteinName } from "../vep/hgvs-names.ts";

/** The names of one allele, by kind of notation, as the recoder lists them. */
export type Notations = Readonly<Record<string, readonly string[]>>;

/** RefSeq accession of a chromosome of GRCh38. */
const accessionOf = (database: Database, chrom: string): string | undefined =>
  database.get<{ refseq: string }>(
    "SELECT refseq FROM assembly_sequence WHERE assembly = 'GRCh38.p14' AND name = ?",
    chrom,
  )?.refseq;

/** All names of a change that the tables and arithmetic give; a kind without any is left out. */
export function notationsOf(database: Database, { change, variant }: Omit<Named, "accession">): Notations {
  const accession = accessionOf(database, change.chrom) ?? change.chrom;
  const transcripts = transcriptsAt(database, change);
  const all: Notations = {
    id: namesAt(database, change),
    hgvsg: genomicNames(database, { change, variant, accession }),
    hgvsc: transcripts.flatMap(
      (row) => codingName(change, { transcript: row, exons: exonsOf(database, row.id) }) ?? [],
    ),
    hgvsp: transcripts.flatMap((row) => proteinNamesOn(database, row, { change, variant })),
    spdi: [spdi(change, accession)],
    vcf_string: isSubstitution(change) ? [`${change.chrom}-${change.start}-${change.ref}-${change.alt}`] : [],
  };
  return Object.fromEntries(Object.entries(all).filter(([, names]) => names.length > 0));
}

/** Sequence, 0-based place, deleted and inserted bases. */
const spdi = ({ start, ref, alt }: Change, accession: string): string =>
  `${accession}:${start - 1}:${ref === "-" ? "" : ref}:${alt === "-" ? "" : alt}`;

/** Held variants with this allele; each is named as its database does. */
const namesAt = (database: Database, change: Change): string[] =>
  variantsAt(database, change)
    .filter(({ alleles }) => alleles.includes(change.alt, 1))
    .map(({ name }) => name);

interface Named {
  readonly change: Change;
  readonly variant: Variant | undefined;
  readonly accession: string;
}

/**
 * Of a substitution by its place. Of other changes HGVS wants the place farthest to the 3' end, which only the names
 * that dbSNP gives can tell: the one where the variant has one allele.
 */
function genomicNames(database: Database, { change, variant, accession }: Named): string[] {
  const { start, ref, alt } = change;
  if (isSubstitution(change)) return [`${accession}:g.${start}${ref}>${alt}`];
  if (!variant?.rsid || variant.alleles.length !== 2) return [];
  const docsum = database.get<{ hgvs: string | null }>(
    "SELECT hgvs FROM dbsnp_summary WHERE rsid = ?",
    variant.rsid,
  )?.hgvs;
  const names = (docsum ?? "").split(/[|,]/).filter((name) => name.startsWith(`${accession}:g.`));
  return names.length === 1 ? names : [];
}

/** Longest human gene, bases, with room to spare. */
const LONGEST = 3_000_000;

const transcriptsAt = (database: Database, { chrom, start, end }: Change): TranscriptRow[] =>
  database
    .all<TranscriptRow>(
      `SELECT * FROM transcript WHERE chrom = ? AND start BETWEEN ? AND ? AND "end" >= ? AND mane IS NOT NULL ORDER BY id`,
      chrom,
      start - LONGEST,
      Math.max(start, end),
      Math.min(start, end),
    )
    .filter((row) => codingFrame(row, exonsOf(database, row.id)) !== undefined);

function proteinNamesOn(
  database: Database,
  transcript: TranscriptRow,
  { change, variant }: { readonly change: Change; readonly variant: Variant | undefined },
): string[] {
  const symbol = geneById(database, transcript.gene_id)?.symbol ?? null;
  const { residues } = effectOn(database, { change, transcript, symbol, variant, flank: 0 });
  const name = residues && proteinName(transcript, residues);
  return name === undefined ? [] : [name];
}
