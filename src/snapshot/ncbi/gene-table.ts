import type { Database } from "../../client/sqlite.ts";
import { accessionOf } from "./chromosome-accession.ts";
import type { FetchForm } from "./entrez-database.ts";
import { type GeneRecord, geneRecord } from "./gene-summary.ts";

interface Transcript {
  readonly id: string;
  readonly chrom: string;
  readonly strand: number;
  /** The bounds are held of most transcripts, both or none. */
  readonly coding_start: number | null;
  readonly coding_end: number | null;
  readonly protein_length: number | null;
  readonly refseq_transcript: string;
  readonly refseq_protein: string;
}

/** 1-based, both ends part of it, the smaller first. */
interface Interval {
  readonly start: number;
  readonly end: number;
}

/**
 * Exons of the MANE Select transcript of human genes: it is the same, exon for exon, in Ensembl and RefSeq.
 * The service gives every transcript, and counts from the start of its gene, too.
 */
export const geneTable: FetchForm = {
  rettypes: ["gene_table"],
  retmodes: ["", "text"],
  type: "text/plain",
  lacks: (uids, database) => {
    const uncoded = uids.flatMap((uid) => {
      const transcript = transcriptOf(Number(uid), database);
      return transcript?.coding_start === null ? [`the coding part of ${transcript.refseq_transcript}`] : [];
    });
    return ["transcripts beside MANE Select", "intervals within the gene", ...uncoded].join(",");
  },
  write: (uids, { database }) => {
    const tables = uids.map((uid) => tableOf(Number(uid), database));
    return tables.every((table) => table !== undefined) ? tables.join("\n\n") : undefined;
  },
};

const transcriptOf = (uid: number, database: Database): Transcript | undefined =>
  database.get<Transcript>(
    `SELECT transcript.* FROM gene_entrez CROSS JOIN transcript USING (gene_id)
     WHERE gene_entrez.ncbi_gene_id = ? AND mane = 'select' AND refseq_transcript IS NOT NULL
       AND refseq_protein IS NOT NULL`,
    uid,
  );

function tableOf(uid: number, database: Database): string | undefined {
  const gene = geneRecord(uid, database);
  const transcript = transcriptOf(uid, database);
  const accession = transcript && accessionOf(transcript.chrom, database);
  if (!gene || !transcript || accession === undefined) return undefined;
  const exons = database.all<Interval>(
    "SELECT start, end FROM exon WHERE transcript_id = ? ORDER BY rank",
    transcript.id,
  );
  return exons.length > 0 ? written(gene, { transcript, accession, exons }) : undefined;
}

const length = ({ start, end }: Interval): number => end - start + 1;

function written(
  gene: GeneRecord,
  { transcript, accession, exons }: { transcript: Transcript; accession: string; exons: readonly Interval[] },
): string {
  const { refseq_transcript: mrna, refseq_protein: protein, strand, protein_length } = transcript;
  const isCoded = transcript.coding_start !== null;
  const coding = exons.map((exon) => codingPart(exon, transcript));
  const parts = coding.filter((part) => part !== undefined).length;
  const minus = strand < 0 ? "(minus strand)" : "";
  const spliced = exons.reduce((sum, exon) => sum + length(exon), 0);
  const residues = protein_length === null ? "" : `,  annotated AA length: ${protein_length}`;
  const title = `${gene.symbol} ${gene.description ?? ""}[${gene.organism}]`;
  return [
    `${title}\nGene ID: ${gene.ncbi_gene_id}\n\n`,
    `Reference GRCh38 Primary Assembly ${accession}  ${minus}`.trimEnd(),
    `mRNA ${mrna}, ${exons.length} exons,  total annotated spliced exon length: ${spliced}`,
    `protein ${protein}${isCoded ? `, ${parts} coding  exons` : ""}${residues}\n`,
    `Exon table for  mRNA  ${mrna} and protein ${protein}`,
    COLUMNS.filter((column) => isCoded || !column.includes("Coding")).join("\t\t"),
    "-".repeat(90),
    ...exons.map((exon, at) => row({ exon, coding: coding[at], next: exons[at + 1], strand })),
    "",
  ].join("\n");
}

const COLUMNS = [
  "Genomic Interval Exon",
  "Genomic Interval Coding",
  "Exon Length",
  "Coding Length",
  "Intron Length",
];

function codingPart(exon: Interval, { coding_start, coding_end }: Transcript): Interval | undefined {
  if (coding_start === null || coding_end === null) return undefined;
  const part = { start: Math.max(exon.start, coding_start), end: Math.min(exon.end, coding_end) };
  return part.start <= part.end ? part : undefined;
}

/** Where an exon codes for nothing its cells are left out; the last has no intron after it. */
function row({
  exon,
  coding,
  next,
  strand,
}: {
  exon: Interval;
  coding: Interval | undefined;
  next: Interval | undefined;
  strand: number;
}): string {
  const place = ({ start, end }: Interval): string => (strand < 0 ? `${end}-${start}` : `${start}-${end}`);
  const intron = next && (strand < 0 ? exon.start - next.end : next.start - exon.end) - 1;
  const cells = [place(exon), coding && place(coding), length(exon), coding && length(coding), intron];
  return cells.filter((cell) => cell !== undefined).join("\t\t");
}
