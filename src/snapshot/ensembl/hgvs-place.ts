import { hgvs } from "../../biology/index.ts";
import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import { absent, refused } from "./answers.ts";
import { cdnaToGenome, codingFrame } from "./coordinates.ts";
import { exonsOf, type TranscriptRow, transcriptById, unversioned } from "./genes.ts";
import { chromosomeName } from "./places.ts";
import { type Variant, variantsIn } from "./variants.ts";

const GENOMIC = /^([^:]+):g\.(\d+)([ACGT])>([ACGT])$/;
const CODING = /^([^:]+):c\.(-|\*)?(\d+)([+-]\d+)?([ACGT])>([ACGT])$/;
const COMPLEMENT: Readonly<Record<string, string>> = { A: "T", C: "G", G: "C", T: "A" };

interface Found {
  readonly variant: Variant;
  readonly allele: string;
}

/** The held variant that a substitution in HGVS names, on a chromosome or on a MANE transcript. */
export function findByHgvs(database: Database, written: string): Found | Answer {
  if (hgvs.parse(written) === undefined) return refused(`Unable to parse HGVS notation '${written}'`);
  const place = genomicPlace(database, written) ?? codingPlace(database, written);
  if (!place) return absent(`the snapshot cannot place ${written}`);
  const here = variantsIn(database, { chrom: place.chrom, start: place.base, end: place.base });
  const same = here.filter(({ start, end }) => start === place.base && end === place.base);
  const [known] = same;
  if (known && known.alleles[0] !== place.reference) {
    return refused(
      `Unable to parse HGVS notation '${written}': Reference allele extracted from ${place.chrom}:${place.base}-${place.base} (${known.alleles[0]}) does not match reference allele given by HGVS notation (${place.reference})`,
    );
  }
  const variant = same.find(({ alleles }) => alleles.includes(place.allele));
  return variant ? { variant, allele: place.allele } : absent(`the snapshot holds no variant ${written}`);
}

/** A substitution on the forward strand. */
interface Substitution {
  readonly chrom: string;
  readonly base: number;
  readonly reference: string;
  readonly allele: string;
}

function genomicPlace(database: Database, written: string): Substitution | undefined {
  const [, name = "", base, reference = "", allele = ""] = GENOMIC.exec(written) ?? [];
  if (!base) return undefined;
  const chrom = name.startsWith("NC_")
    ? database.get<{ name: string }>(
        "SELECT name FROM assembly_sequence WHERE assembly = 'GRCh38.p14' AND refseq = ?",
        name,
      )?.name
    : chromosomeName(name);
  return chrom === undefined ? undefined : { chrom, base: Number(base), reference, allele };
}

/** Counts from the start codon, back from it (`-`), or on from the stop codon (`*`), then into the intron. */
function codingPlace(database: Database, written: string): Substitution | undefined {
  const [, name = "", side, count, offset, reference = "", allele = ""] = CODING.exec(written) ?? [];
  const transcript = count ? maneCalled(database, name) : undefined;
  if (!transcript?.chrom || transcript.strand === null) return undefined;
  const exons = exonsOf(database, transcript.id);
  const frame = codingFrame(transcript, exons);
  if (!frame) return undefined;
  // There is no c.0: -1 is the base before the start codon, which is 1.
  const origin =
    side === "-" ? 1 - Number(count) : side === "*" ? frame.length + Number(count) : Number(count);
  const cdna = frame.offset + origin;
  const [segment] = cdnaToGenome(exons, transcript.strand, { from: cdna, to: cdna });
  if (!segment) return undefined;
  const forward = transcript.strand === 1;
  return {
    chrom: transcript.chrom,
    base: segment.start + transcript.strand * Number(offset ?? 0),
    reference: forward ? reference : (COMPLEMENT[reference] ?? ""),
    allele: forward ? allele : (COMPLEMENT[allele] ?? ""),
  };
}

/** A MANE transcript by its Ensembl or RefSeq id; a version that is given must be the one held. */
function maneCalled(database: Database, name: string): TranscriptRow | undefined {
  const row = name.startsWith("ENST")
    ? transcriptById(database, unversioned(name))
    : database.get<TranscriptRow>(
        // Between "NM_000546." and "NM_000546/", the next letter: a range the index can answer.
        "SELECT * FROM transcript WHERE refseq_transcript = ?1 OR (refseq_transcript > ?2 || '.' AND refseq_transcript < ?2 || '/')",
        name,
        unversioned(name),
      );
  const version = /\.(\d+)$/.exec(name)?.[1];
  const held = name.startsWith("ENST") ? row?.version : Number(row?.refseq_transcript?.split(".")[1]);
  return row?.mane && (version === undefined || Number(version) === held) ? row : undefined;
}
