import type { Database } from "../../client/sqlite.ts";
import { listed } from "../query/lists.ts";
import { remembered } from "../query/remembered.ts";
import type { Entry } from "./namespace.ts";
import type { ProteinRow } from "./protein-parts.ts";
import { goTerms } from "./vocabulary.ts";

interface TranscriptRow {
  readonly id: string;
  readonly version: number | null;
  readonly gene_id: string | null;
  readonly protein_id: string | null;
  readonly protein_version: number | null;
  readonly mane: string | null;
  readonly refseq_transcript: string | null;
  readonly refseq_protein: string | null;
}

interface HgncRow {
  readonly hgnc_id: number;
  readonly symbol: string;
  readonly ncbi_gene_id: number | null;
  readonly uniprot_accessions: string | null;
  readonly omim_ids: string | null;
}

const HUMAN = 9606;
const ASPECTS: Readonly<Record<string, string>> = {
  biological_process: "P",
  molecular_function: "F",
  cellular_component: "C",
};

/** Cross-references in UniProtKB's order of databases, as far as the gene and transcript tables know them. */
export function crossReferences(database: Database, row: ProteinRow): Entry[] {
  const transcripts = transcriptsOf(database, row);
  const gene = hgncOf(database, { row, transcripts });
  const mane = transcripts.filter(({ mane: status }) => status === "select");
  return [
    ...mane.flatMap(({ refseq_protein: id, refseq_transcript: value }) =>
      id && value ? [reference("RefSeq", id, { NucleotideSequenceId: value })] : [],
    ),
    ...transcripts.map((transcript) => ensembl(database, transcript)),
    ...(gene?.ncbi_gene_id ? [reference("GeneID", String(gene.ncbi_gene_id), { Description: "-" })] : []),
    ...mane.map(maneSelect),
    ...(gene ? [reference("HGNC", `HGNC:${gene.hgnc_id}`, { GeneName: gene.symbol })] : []),
    ...listed(gene?.omim_ids).map((id) => reference("MIM", id, { Type: "gene" })),
    ...proteomeOf(database, { row, transcripts }),
    ...goReferences(database, row.accession),
  ];
}

const reference = (database: string, id: string, properties: Readonly<Record<string, string>>): Entry => ({
  database,
  id,
  properties: Object.entries(properties).map(([key, value]) => ({ key, value })),
});

const versioned = (id: string, version: number | null): string =>
  version === null ? id : `${id}.${version}`;

const transcriptsOf = (database: Database, { accession }: ProteinRow): TranscriptRow[] =>
  database.all<TranscriptRow>("SELECT * FROM transcript WHERE uniprot_accession = ? ORDER BY id", accession);

function ensembl(
  database: Database,
  { id, version, protein_id, protein_version, gene_id }: TranscriptRow,
): Entry {
  const gene =
    gene_id === null
      ? undefined
      : database.get<{ version: number | null }>("SELECT version FROM gene WHERE id = ?", gene_id);
  return reference("Ensembl", versioned(id, version), {
    ...(protein_id === null ? {} : { ProteinId: versioned(protein_id, protein_version) }),
    ...(gene_id === null ? {} : { GeneId: versioned(gene_id, gene?.version ?? null) }),
  });
}

const maneSelect = (row: TranscriptRow): Entry =>
  reference("MANE-Select", versioned(row.id, row.version), {
    ...(row.protein_id === null ? {} : { ProteinId: versioned(row.protein_id, row.protein_version) }),
    ...(row.refseq_transcript === null ? {} : { RefSeqNucleotideId: row.refseq_transcript }),
    ...(row.refseq_protein === null ? {} : { RefSeqProteinId: row.refseq_protein }),
  });

/** HGNC's gene for the protein: found by its transcripts or its symbol, and taken only where HGNC names this accession. */
function hgncOf(
  database: Database,
  { row, transcripts }: { row: ProteinRow; transcripts: readonly TranscriptRow[] },
): HgncRow | undefined {
  if (row.taxid !== HUMAN) return undefined;
  const byGene = transcripts.flatMap(({ gene_id }) =>
    gene_id === null ? [] : database.all<HgncRow>("SELECT * FROM hgnc WHERE ensembl_gene_id = ?", gene_id),
  );
  const bySymbol =
    row.gene === null
      ? []
      : database.all<HgncRow>("SELECT * FROM hgnc WHERE symbol = ? COLLATE NOCASE", row.gene);
  return [...byGene, ...bySymbol].find(({ uniprot_accessions }) =>
    listed(uniprot_accessions).includes(row.accession),
  );
}

const proteomeOfTaxon = remembered(2_000, (database, taxid: number) =>
  database.get<{ id: string }>("SELECT id FROM proteome WHERE taxid = ?", taxid),
);

function proteomeOf(
  database: Database,
  { row, transcripts }: { row: ProteinRow; transcripts: readonly TranscriptRow[] },
): Entry[] {
  const proteome = row.taxid === null ? undefined : proteomeOfTaxon(database, row.taxid);
  if (!proteome) return [];
  const geneId = transcripts[0]?.gene_id;
  const gene = geneId
    ? database.get<{ chrom: string }>("SELECT chrom FROM gene WHERE id = ?", geneId)
    : undefined;
  const onChromosome = gene && /^(\d+|X|Y)$/.test(gene.chrom);
  return [reference("Proteomes", proteome.id, onChromosome ? { Component: `Chromosome ${gene.chrom}` } : {})];
}

/** GO terms of 2014, without evidence: the table has none. */
function goReferences(database: Database, accession: string): Entry[] {
  const row = database.get<{ go_ids: string }>(
    "SELECT go_ids FROM protein_go WHERE accession = ?",
    accession,
  );
  return goTerms(row?.go_ids, database).map(({ id, name, namespace }) =>
    reference("GO", id, { GoTerm: `${ASPECTS[namespace] ?? "?"}:${name}` }),
  );
}
