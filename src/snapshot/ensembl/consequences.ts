import type { Database } from "../../client/sqlite.ts";
import { list } from "./answers.ts";
import { mostSevere } from "./clinvar-terms.ts";
import { codingFrame, genomeToCdna } from "./coordinates.ts";
import { type ExonRow, exonsOf, type TranscriptRow } from "./genes.ts";
import type { Variant } from "./variants.ts";

/** What a variant does to one transcript, as far as its place and the tables say. */
export interface Effect {
  readonly terms: readonly string[];
  readonly distance?: number;
  readonly cdna?: number;
  readonly cds?: number;
  readonly proteinPosition?: number;
  /** Reference and alternative residue: `V/E`. */
  readonly aminoAcids?: string;
}

/** How far from a transcript Ensembl still calls a variant upstream or downstream of it, bases. */
export const FLANK = 5000;

/**
 * The effect of one allele on one transcript. Places in introns, untranslated ends and flanks decide for themselves
 * (rules of the Sequence Ontology as VEP applies them); within the coding sequence only a table can tell, because
 * the snapshot holds no nucleotides. Undefined where it cannot be told.
 */
export function effectOn(
  database: Database,
  {
    variant,
    allele,
    transcript,
    symbol,
  }: { variant: Variant; allele: string; transcript: TranscriptRow; symbol: string | null },
): Effect | undefined {
  const { start, end, strand } = transcript;
  if (start === null || end === null || strand === null) return undefined;
  const outside = flank(variant, { start, end, strand });
  if (outside) return outside;
  const known = tableConsequence(database, { variant, allele, symbol });
  const exons = exonsOf(database, transcript.id);
  const isSubstitution =
    variant.start === variant.end && variant.alleles.every((each) => /^[ACGT]$/.test(each));
  if (!isSubstitution) return known ? { terms: [known] } : undefined;
  const cdna = genomeToCdna(exons, strand, variant.start);
  if (cdna === undefined) return { terms: intronTerms(exons, strand, variant.start) };
  const frame = codingFrame(transcript, exons);
  if (!frame) return known ? { terms: [known], cdna } : undefined;
  const cds = cdna - frame.offset;
  if (cds < 1) return { terms: edgeTerms(exons, variant.start, "5_prime_UTR_variant"), cdna };
  if (cds > frame.length) return { terms: edgeTerms(exons, variant.start, "3_prime_UTR_variant"), cdna };
  return codingEffect(database, { variant, transcript, known, cdna, cds, symbol });
}

function flank(
  { start, end }: Variant,
  span: { start: number; end: number; strand: number },
): Effect | undefined {
  const before = span.start - Math.max(start, end);
  const after = Math.min(start, end) - span.end;
  const distance = Math.max(before, after);
  if (distance <= 0) return undefined;
  const upstream = before > 0 === (span.strand === 1);
  return distance > FLANK
    ? { terms: [] }
    : { terms: [upstream ? "upstream_gene_variant" : "downstream_gene_variant"], distance };
}

/** Intron positions count from the exon: +1 is the first base after the donor exon, -1 the last before the acceptor. */
function intronTerms(exons: readonly ExonRow[], strand: number, base: number): string[] {
  let donor = Number.POSITIVE_INFINITY;
  let acceptor = Number.POSITIVE_INFINITY;
  for (const { start, end } of exons) {
    if (base > end) {
      if (strand === 1) donor = Math.min(donor, base - end);
      else acceptor = Math.min(acceptor, base - end);
    } else if (strand === 1) acceptor = Math.min(acceptor, start - base);
    else donor = Math.min(donor, start - base);
  }
  if (donor <= 2) return ["splice_donor_variant"];
  if (acceptor <= 2) return ["splice_acceptor_variant"];
  const terms: string[] = [];
  if (donor === 5) terms.push("splice_donor_5th_base_variant");
  else if (donor <= 6) terms.push("splice_donor_region_variant");
  if ((donor > 6 && donor <= 8) || acceptor <= 8) terms.push("splice_region_variant");
  if (acceptor <= 17) terms.push("splice_polypyrimidine_tract_variant");
  return [...terms, "intron_variant"];
}

/** The last three bases of an exon before an intron, and the first three after one, are a splice region too. */
function edgeTerms(exons: readonly ExonRow[], base: number, term: string): string[] {
  const at = exons.findIndex(({ start, end }) => base >= start && base <= end);
  const exon = exons[at];
  if (!exon) return [term];
  const others = exons.filter((other) => other !== exon);
  const nearEnd = base > exon.end - 3 && others.some(({ start }) => start > exon.end);
  const nearStart = base < exon.start + 3 && others.some(({ end }) => end < exon.start);
  return nearEnd || nearStart ? ["splice_region_variant", term] : [term];
}

interface Coding {
  readonly variant: Variant;
  readonly transcript: TranscriptRow;
  readonly known: string | undefined;
  readonly cdna: number;
  readonly cds: number;
  readonly symbol: string | null;
}

function codingEffect(
  database: Database,
  { variant, transcript, known, cdna, cds }: Coding,
): Effect | undefined {
  const proteinPosition = Math.ceil(cds / 3);
  const residues = residuesAt(database, { variant, transcript, position: proteinPosition });
  const term = known ?? (residues ? "missense_variant" : undefined);
  if (!term) return undefined;
  const effect = { terms: [term], cdna, cds, proteinPosition };
  return residues && term === "missense_variant" ? { ...effect, aminoAcids: residues } : effect;
}

const THREE_TO_ONE: Readonly<Record<string, string>> = Object.fromEntries(
  "Ala A Arg R Asn N Asp D Cys C Gln Q Glu E Gly G His H Ile I Leu L Lys K Met M Phe F Pro P Ser S Thr T Trp W Tyr Y Val V Sec U"
    .split(" ")
    .flatMap((part, at, all) => (at % 2 === 0 ? [[part, all[at + 1] ?? ""]] : [])),
);

/** Residues as UniProt has them for this rs number, where the variant has one alternative and the residue number agrees. */
function residuesAt(
  database: Database,
  { variant, transcript, position }: { variant: Variant; transcript: TranscriptRow; position: number },
): string | undefined {
  if (variant.rsid === null || variant.alleles.length !== 2 || !transcript.uniprot_accession)
    return undefined;
  const changes = database.all<{ aa_change: string }>(
    "SELECT aa_change FROM protein_variant WHERE rsid = ? AND accession = ?",
    variant.rsid,
    transcript.uniprot_accession,
  );
  const [, from = "", at, to = ""] =
    /^p\.([A-Z][a-z]{2})(\d+)([A-Z][a-z]{2})$/.exec(changes[0]?.aa_change ?? "") ?? [];
  if (changes.length !== 1 || Number(at) !== position) return undefined;
  return `${THREE_TO_ONE[from]}/${THREE_TO_ONE[to]}`;
}

/** ClinVar's consequence of this allele on this gene. */
function tableConsequence(
  database: Database,
  { variant, allele, symbol }: { variant: Variant; allele: string; symbol: string | null },
): string | undefined {
  const rows = database.all<{
    pos: number;
    ref: string;
    alt: string;
    genes: string | null;
    consequence: string | null;
  }>(
    "SELECT pos, ref, alt, genes, consequence FROM clinvar_variant WHERE chrom = ? AND pos BETWEEN ? AND ?",
    variant.chrom,
    variant.start - 1,
    variant.start,
  );
  const row = rows.find(
    ({ pos, ref, alt, genes }) =>
      sameAllele({ pos, ref, alt }, variant, allele) && (symbol === null || list(genes).includes(symbol)),
  );
  return mostSevere([row?.consequence ?? null]);
}

/** VCF writes an insertion or deletion with the base before it, Ensembl without. */
function sameAllele(
  { pos, ref, alt }: { pos: number; ref: string; alt: string },
  variant: Variant,
  allele: string,
): boolean {
  const anchored = ref.length !== alt.length && ref[0] === alt[0];
  const cut = anchored ? 1 : 0;
  return (
    pos + cut === variant.start &&
    (ref.slice(cut) || "-") === variant.alleles[0] &&
    (alt.slice(cut) || "-") === allele
  );
}
