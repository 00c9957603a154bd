import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import { absent, json } from "../answers.ts";
import { biotypeOf, exonsOf, type GeneRow, geneById, type TranscriptRow, unversioned } from "../genes.ts";
import { ambiguityOf } from "../variants.ts";
import { type Asked, type Change, classOfChange, isSubstitution } from "./change.ts";
import { type Block, choose } from "./choose.ts";
import { colocated } from "./colocated.ts";
import { type Effect, effectOn } from "./effect.ts";
import { codingName, proteinName } from "./hgvs-names.ts";
import type { VepOptions } from "./options.ts";
import { type Ranks, ranksOf } from "./ranks.ts";
import { aminoAcids } from "./residues.ts";

/** An annotation, and what it lacks. */
export interface Annotated {
  readonly annotation: Record<string, unknown>;
  readonly lacks: readonly string[];
}

/** Other transcripts, regulatory features and predictions are not held. */
const LACKS = [
  "transcripts other than MANE",
  "regulatory_feature_consequences",
  "frequencies",
  "predictions",
];

const unknownEffect = (input: string): string =>
  `the snapshot cannot tell what ${input} does: it holds MANE transcripts only, and none of the genes there`;

/** One answer of VEP, which is a list of one annotation. */
export function answerFor(database: Database, asked: Asked, options: VepOptions): Answer {
  const found = annotate(database, asked, options);
  return found ? json([found.annotation], { lacks: found.lacks }) : absent(unknownEffect(asked.input));
}

/** Effects on the MANE transcripts held; undefined where there are genes but none of their transcripts is held. */
export function annotate(database: Database, asked: Asked, options: VepOptions): Annotated | undefined {
  const { changes, variant, input, id } = asked;
  const [change] = changes;
  const ranks = ranksOf(database);
  const blocks = transcriptsNear(database, change, options).flatMap((transcript) => {
    const gene = geneById(database, transcript.gene_id);
    return changes.flatMap((one) => {
      const effect = effectOn(database, {
        change: one,
        transcript,
        symbol: gene?.symbol ?? null,
        variant,
        flank: options.flank,
      });
      return effect.terms.length > 0
        ? [blockOf(database, { one, transcript, gene, effect, ranks, options })]
        : [];
    });
  });
  if (blocks.length === 0 && hasGeneNear(database, change, options)) return undefined;
  const chosen = choose(blocks, options);
  const terms =
    blocks.length === 0
      ? ["intergenic_variant"]
      : chosen.flatMap((one) => one["consequence_terms"] as string[]);
  // ClinVar has looked at all transcripts, the terms above are of those held; which allele it means is clear for two only.
  const isClear = changes.length > 1 || variant?.alleles.length === 2;
  const known = isClear && variant?.consequence !== undefined ? [variant.consequence] : [];
  const [worst = ""] = ranks.sorted([...terms, ...known]);
  const isOpen = blocks.some((block) => block.isOpen) && known.length === 0;
  const others = colocated(database, change);
  const annotation = {
    input,
    id,
    seq_region_name: change.chrom,
    start: change.start,
    end: change.end,
    strand: 1,
    assembly_name: "GRCh38",
    allele_string: [change.ref, ...changes.map(({ alt }) => alt)].join("/"),
    // What a coding change may turn out to do is at worst the gain of a stop codon.
    most_severe_consequence: isOpen && ranks.rank(worst) > ranks.rank("stop_gained") ? undefined : worst,
    ...asWished(changes, options),
    ...(blocks.length === 0
      ? { intergenic_consequences: changes.map(intergenic) }
      : { transcript_consequences: chosen }),
    ...(others.length > 0 ? { colocated_variants: others } : {}),
  };
  return { annotation, lacks: [...LACKS, ...lacksOf(asked, isOpen), ...options.lacks] };
}

const intergenic = ({ alt }: Change) => ({
  variant_allele: alt,
  consequence_terms: ["intergenic_variant"],
  impact: "MODIFIER",
});

function lacksOf({ changes: [{ ref }] }: Asked, isOpen: boolean): string[] {
  return [
    ...(ref.includes("N") ? ["reference allele"] : []),
    ...(isOpen ? ["effect on the protein", "most_severe_consequence", "codons", "amino_acids"] : []),
  ];
}

/** Members of the annotation that are given on demand. */
function asWished(changes: Asked["changes"], { shows }: VepOptions): Record<string, unknown> {
  const [change] = changes;
  const { chrom, start, ref, alt } = change;
  const alleles = [ref, ...changes.map((one) => one.alt)];
  const isSimple = changes.every(isSubstitution);
  return {
    variant_class: shows.has("variant_class") ? classOfChange(change) : undefined,
    ambiguity: shows.has("ambiguity") && isSimple ? ambiguityOf({ alleles }) : undefined,
    // VCF wants the base before an insertion or deletion, which is not known.
    vcf_string: shows.has("vcf_string") && isSimple ? `${chrom}-${start}-${ref}-${alt}` : undefined,
  };
}

interface Told {
  readonly one: Change;
  readonly transcript: TranscriptRow;
  readonly gene: GeneRow | undefined;
  readonly effect: Effect;
  readonly ranks: Ranks;
  readonly options: VepOptions;
}

function blockOf(database: Database, told: Told): Block {
  const { one, transcript, gene, effect, ranks } = told;
  const terms = ranks.sorted(effect.terms);
  return {
    gene: transcript.gene_id,
    allele: one.alt,
    mane: transcript.mane,
    rank: ranks.rank(terms[0] ?? ""),
    isOpen: effect.isOpen === true,
    shown: {
      gene_id: transcript.gene_id,
      gene_symbol: gene?.symbol ?? undefined,
      ...(gene?.hgnc_id ? { gene_symbol_source: "HGNC", hgnc_id: `HGNC:${gene.hgnc_id}` } : {}),
      transcript_id: transcript.id,
      // Of transcripts without a protein the tables name no biotype.
      biotype: biotypeOf(transcript),
      strand: transcript.strand ?? undefined,
      variant_allele: one.alt,
      consequence_terms: terms,
      impact: effect.isOpen ? undefined : ranks.impact(terms),
      distance: effect.distance,
      cdna_start: effect.cdna?.[0],
      cdna_end: effect.cdna?.[1],
      cds_start: effect.cds?.[0],
      cds_end: effect.cds?.[1],
      protein_start: effect.protein?.[0],
      protein_end: effect.protein?.[1],
      amino_acids: effect.residues && aminoAcids(effect.residues),
      ...transcriptMembers(database, told),
    },
  };
}

/** Members of a transcript's block that are given on demand. */
function transcriptMembers(
  database: Database,
  { one, transcript, effect, options: { shows } }: Told,
): Record<string, unknown> {
  const { id, version, mane, refseq_transcript, protein_id, protein_version, uniprot_accession } = transcript;
  const isVersioned = shows.has("transcript_version");
  return {
    ...(isVersioned ? { transcript_id: `${id}.${version}` } : {}),
    ...(shows.has("numbers") ? { exon: effect.exon, intron: effect.intron } : {}),
    ...(shows.has("canonical") && mane === "select" ? { canonical: 1 } : {}),
    ...(shows.has("mane") ? maneMembers(transcript) : {}),
    ...(shows.has("protein") && protein_id !== null
      ? { protein_id: isVersioned ? `${protein_id}.${protein_version}` : protein_id }
      : {}),
    ...(shows.has("xref_refseq") && refseq_transcript ? { refseq_transcript_ids: [refseq_transcript] } : {}),
    ...(shows.has("uniprot") && uniprot_accession ? { swissprot: [uniprot_accession] } : {}),
    ...(shows.has("hgvs") && effect.distance === undefined
      ? {
          hgvsc: codingName(one, { transcript, exons: exonsOf(database, id) }),
          hgvsp: effect.residues && proteinName(transcript, effect.residues),
        }
      : {}),
  };
}

const maneMembers = ({ mane, refseq_transcript }: TranscriptRow): Record<string, unknown> =>
  mane === "plus_clinical"
    ? { mane: ["MANE_Plus_Clinical"], mane_plus_clinical: refseq_transcript ?? undefined }
    : { mane: ["MANE_Select"], mane_select: refseq_transcript ?? undefined };

/** Longest human gene, bases, with room to spare. */
const LONGEST = 3_000_000;

const around = ({ start, end }: Change, flank: number): [number, number, number] => [
  Math.min(start, end) - LONGEST - flank,
  Math.max(start, end) + flank,
  Math.min(start, end) - flank,
];

function transcriptsNear(database: Database, change: Change, options: VepOptions): TranscriptRow[] {
  const wanted = new Set(options.transcripts.map(unversioned));
  return database
    .all<TranscriptRow>(
      `SELECT * FROM transcript WHERE chrom = ? AND start BETWEEN ? AND ? AND "end" >= ? AND mane IS NOT NULL ORDER BY id`,
      change.chrom,
      ...around(change, options.flank),
    )
    .filter(({ id }) => wanted.size === 0 || wanted.has(id));
}

const hasGeneNear = (database: Database, change: Change, { flank }: VepOptions): boolean =>
  database.get(
    `SELECT id FROM gene WHERE taxid = 9606 AND chrom = ? AND start BETWEEN ? AND ? AND "end" >= ? LIMIT 1`,
    change.chrom,
    ...around(change, flank),
  ) !== undefined;
