import type { Database } from "../../../client/sqlite.ts";
import { cdnaToGenome, codingFrame } from "../coordinates.ts";
import {
  exonsOf,
  geneBySymbol,
  type TranscriptRow,
  transcriptById,
  transcriptsOf,
  unversioned,
} from "../genes.ts";
import { HUMAN } from "../species.ts";

/** A stretch of a chromosome, 1-based and inclusive; strand is that on which it was asked for. */
export interface Stretch {
  readonly chrom: string;
  readonly start: number;
  readonly end: number;
  readonly strand: number;
}

/** A position of HGVS on a transcript. */
interface Position {
  readonly base?: number;
  readonly segment?: "-" | "*";
  readonly offset?: number | "+?" | "-?";
}

/** Counts from the start codon (`c`, back from it with `-`, on from the stop codon with `*`) or the first base (`n`), then into the intron. */
export function transcriptStretch(
  database: Database,
  transcript: TranscriptRow,
  { type, first, last }: { readonly type: "c" | "n"; readonly first: Position; readonly last: Position },
): Stretch | undefined {
  const { chrom, strand } = transcript;
  if (chrom === null || strand === null) return undefined;
  const exons = exonsOf(database, transcript.id);
  const frame =
    type === "n" ? { offset: 0, length: Number.POSITIVE_INFINITY } : codingFrame(transcript, exons);
  if (!frame) return undefined;
  const onGenome = ({ base, segment, offset = 0 }: Position): number | undefined => {
    if (base === undefined || typeof offset !== "number") return undefined;
    // There is no c.0: -1 is the base before the start codon, which is 1.
    const origin = segment === "-" ? 1 - base : segment === "*" ? frame.length + base : base;
    const cdna = frame.offset + origin;
    const [segmentThere] = cdnaToGenome({ exons, strand }, { from: cdna, to: cdna });
    return segmentThere && segmentThere.start + strand * offset;
  };
  const [from, to] = [onGenome(first), onGenome(last)];
  if (from === undefined || to === undefined) return undefined;
  return { chrom, start: Math.min(from, to), end: Math.max(from, to), strand };
}

/**
 * A MANE transcript by its Ensembl or RefSeq id, or the MANE Select transcript of a gene symbol; a version that is
 * given must be the one held.
 */
export function transcriptCalled(database: Database, name: string): TranscriptRow | undefined {
  if (!/^(?:ENST\d|N[MR]_)/.test(name)) return selectOf(database, name);
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

function selectOf(database: Database, symbol: string): TranscriptRow | undefined {
  const gene = geneBySymbol(database, { taxid: HUMAN, symbol });
  return gene && transcriptsOf(database, gene.id).find(({ mane }) => mane === "select");
}
