import type { Database } from "../../../client/sqlite.ts";
import { list } from "../answers.ts";

export const ASSEMBLY = "GRCh38.p14";

/** A sequence of the human assembly. */
export interface SequenceRow {
  readonly name: string;
  readonly length: number;
  readonly role: string;
  readonly genbank: string;
  readonly refseq: string | null;
  readonly aliases: string | null;
  readonly assembly_genbank: string;
}

export const humanSequences = (database: Database): SequenceRow[] =>
  database.all<SequenceRow>("SELECT * FROM assembly_sequence WHERE assembly = ? ORDER BY position", ASSEMBLY);

/** A sequence by its name or its INSDC accession. */
export const humanSequence = (database: Database, name: string): SequenceRow | undefined =>
  database.get<SequenceRow>(
    "SELECT * FROM assembly_sequence WHERE assembly = ?1 AND (name = ?2 OR genbank = ?2)",
    ASSEMBLY,
    name,
  );

export const isChromosome = ({ role }: SequenceRow): boolean => role === "assembled-molecule";

/** Cytogenetic bands of a chromosome, as Ensembl tells them. */
export const bandsOf = (database: Database, chrom: string): unknown[] =>
  database
    .all<{ start: number; end: number; band: string; stain: string }>(
      "SELECT * FROM cytoband WHERE assembly = 'GRCh38' AND chrom = ? ORDER BY start",
      chrom,
    )
    .map(({ start, end, band, stain }) => ({
      id: band,
      stain,
      start,
      end,
      seq_region_name: chrom,
      assembly_name: "GRCh38",
      strand: 0,
    }));

/** Names of a sequence in other databases, as Ensembl tells them. */
export const synonymsOf = ({ genbank, refseq, aliases }: SequenceRow): unknown[] => [
  ...(genbank ? [{ name: genbank, dbname: "INSDC" }] : []),
  ...(refseq ? [{ name: refseq, dbname: "RefSeq_genomic" }] : []),
  ...list(aliases).map((name) => ({ name, dbname: "UCSC" })),
];
