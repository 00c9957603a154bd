import type { Database } from "../../../client/sqlite.ts";
import { codingFrame, genomeToCdna, type Spliced } from "../coordinates.ts";
import { exonsOf, type TranscriptRow } from "../genes.ts";
import type { Variant } from "../variants.ts";
import { type Change, overlaps } from "./change.ts";
import { CODING_ONLY, clinvarTerm, codingTerm } from "./coding-terms.ts";
import { intronsOf, intronTerms, isAtExonEdge } from "./intron-terms.ts";
import { narrowed, type Residues, residuesOf } from "./residues.ts";

/** What a change does to one transcript, as far as its place and the tables say. */
export interface Effect {
  readonly terms: readonly string[];
  readonly distance?: number;
  /** Places in the transcript, its coding sequence and protein: first and last, undefined outside. */
  readonly cdna?: readonly [number | undefined, number | undefined];
  readonly cds?: readonly [number | undefined, number | undefined];
  readonly protein?: readonly [number | undefined, number | undefined];
  readonly residues?: Residues | undefined;
  /** What it does to the protein cannot be told: the terms only say where it lies. */
  readonly isOpen?: boolean;
  /** `2/24`, by rank from the 5' end. */
  readonly exon?: string | undefined;
  readonly intron?: string | undefined;
}

interface Asked {
  readonly change: Change;
  readonly transcript: TranscriptRow;
  readonly symbol: string | null;
  readonly variant: Variant | undefined;
  /** How far from a transcript a change is still upstream or downstream of it, bases. */
  readonly flank: number;
}

/** The effect of one allele on one transcript; no terms where it is too far from it. */
export function effectOn(database: Database, asked: Asked): Effect {
  const { change, transcript } = asked;
  const { start, end, strand } = transcript;
  if (start === null || end === null || strand === null) return { terms: [] };
  const outside = besides(asked, { start, end, strand });
  if (outside) return outside;
  if (change.alt === "-" && change.start <= start && change.end >= end)
    return { terms: ["transcript_ablation"] };
  return inside(database, { ...asked, strand });
}

function besides(
  { change, flank }: Asked,
  span: { start: number; end: number; strand: number },
): Effect | undefined {
  const before = span.start - Math.max(change.start, change.end);
  const after = Math.min(change.start, change.end) - span.end;
  const distance = Math.max(before, after);
  if (distance <= 0) return undefined;
  const upstream = before > 0 === (span.strand === 1);
  return distance > flank
    ? { terms: [] }
    : { terms: [upstream ? "upstream_gene_variant" : "downstream_gene_variant"], distance };
}

function inside(database: Database, asked: Asked & { readonly strand: number }): Effect {
  const { change, transcript, strand } = asked;
  const exons = exonsOf(database, transcript.id);
  // ClinVar speaks of the gene's main transcript.
  const known = (): string | undefined =>
    transcript.mane === "select" ? clinvarTerm(database, asked) : undefined;
  if (exons.length === 0) return { terms: [known() ?? []].flat() };
  const introns = intronsOf(exons);
  const terms = new Set(introns.flatMap((intron) => intronTerms(change, { ...intron, strand })));
  const inIntron = introns.findIndex(({ start, end }) => overlaps(change, [start, end]));
  const inExon = exons.findIndex(({ start, end }) => overlaps(change, [start, end]));
  if (!hasEssentialSite(terms) && inExon >= 0 && introns.some((intron) => isAtExonEdge(change, intron)))
    terms.add("splice_region_variant");
  const numbers = {
    exon: inExon < 0 ? undefined : `${inExon + 1}/${exons.length}`,
    intron: inIntron < 0 ? undefined : `${inIntron + 1}/${introns.length}`,
  };
  // MANE transcripts that have no protein are of genes that make none.
  const isCoding = transcript.protein_id !== null;
  if (inExon < 0) {
    if (!isCoding) terms.add("non_coding_transcript_variant");
    return { terms: [...terms], ...numbers };
  }
  const spliced = inTranscript({ exons, strand }, change);
  if (!isCoding) terms.add("non_coding_transcript_exon_variant");
  const frame = codingFrame(transcript, exons);
  if (!frame) {
    // Without coding bounds the place in an exon of a coding transcript tells nothing.
    const term = isCoding ? known() : undefined;
    if (isCoding && term === undefined) return { terms: [] };
    return { terms: [...terms, term ?? []].flat(), cdna: spliced, ...numbers };
  }
  const cds = spliced.map((base) => inCoding(base, frame)) as [number | undefined, number | undefined];
  const [first, last] = [transcript.coding_start ?? 0, transcript.coding_end ?? 0];
  const exonic = exons.filter(({ start, end }) => overlaps(change, [start, end]));
  const touches = (from: number, to: number): boolean =>
    exonic.some(({ start, end }) => {
      const [left, right] = [Math.max(start, from), Math.min(end, to)];
      return left <= right && overlaps(change, [left, right]);
    });
  const [low, high] = [touches(0, first - 1), touches(last + 1, Number.POSITIVE_INFINITY)];
  if (strand === 1 ? low : high) terms.add("5_prime_UTR_variant");
  if (strand === 1 ? high : low) terms.add("3_prime_UTR_variant");
  if (!touches(first, last)) return { terms: [...terms], cdna: spliced, ...numbers };
  const protein = cds.map((base) => (base === undefined ? undefined : Math.ceil(base / 3))) as typeof cds;
  const coding = codingEffect(database, asked, { cds, length: frame.length });
  terms.add(coding.term);
  const { residues, isOpen } = coding;
  return { terms: [...terms], cdna: spliced, cds, protein, residues, isOpen, ...numbers };
}

const hasEssentialSite = (terms: ReadonlySet<string>): boolean =>
  terms.has("splice_donor_variant") || terms.has("splice_acceptor_variant");

/** First and last base in the spliced transcript; of an insertion the bases before and after it. */
function inTranscript(spliced: Spliced, { start, end }: Change): [number | undefined, number | undefined] {
  const places = [Math.min(start, end), Math.max(start, end)].map((base) => genomeToCdna(spliced, base));
  return spliced.strand === 1 ? [places[0], places[1]] : [places[1], places[0]];
}

function inCoding(
  cdna: number | undefined,
  { offset, length }: { readonly offset: number; readonly length: number },
): number | undefined {
  const cds = (cdna ?? 0) - offset;
  return cdna === undefined || cds < 1 || cds > length ? undefined : cds;
}

interface InFrame {
  readonly cds: readonly [number | undefined, number | undefined];
  readonly length: number;
}

function codingEffect(
  database: Database,
  { change, transcript, symbol, variant }: Asked,
  { cds: [first, last], length }: InFrame,
): { readonly term: string; readonly residues: Residues | undefined; readonly isOpen: boolean } {
  // Across the edge of an exon or of the coding sequence no more can be told than that it is coding.
  if (first === undefined || last === undefined)
    return { term: CODING_ONLY, residues: undefined, isOpen: false };
  const clinvar = clinvarTerm(database, { change, symbol });
  const residues = residuesOf(database, { change, transcript, variant, cds: first, length });
  const term = codingTerm(change, {
    clinvar,
    residues,
    first: Math.min(first, last),
    last: Math.max(first, last),
    length,
  });
  // An allele that is not known is no more than coding for VEP either.
  const isOpen = term === CODING_ONLY && !change.alt.includes("N");
  return { term, residues: residues && narrowed(residues, term), isOpen };
}
