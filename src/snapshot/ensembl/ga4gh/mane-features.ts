import type { Database } from "../../../client/sqlite.ts";
import {
  biotypeOf,
  type ExonRow,
  exonsOf,
  type GeneRow,
  geneById,
  type TranscriptRow,
  transcriptById,
  transcriptsOf,
  unversioned,
  versionIn,
} from "../genes.ts";

/** A feature in GA4GH's form: positions are 0-based, the end is not included. */
export interface Ga4ghFeature {
  readonly id: string;
  readonly parentId: string;
  readonly childIds: readonly string[];
  readonly featureSetId?: string;
  readonly featureType: ReturnType<typeof featureType>;
  readonly referenceName: string;
  readonly start: number;
  readonly end: number;
  readonly strand: string;
  readonly attributes: { readonly vals: Readonly<Record<string, readonly string[]>> };
}

export interface FeatureRegion {
  readonly chrom: string;
  /** 0-based, the end not included. */
  readonly start: number;
  readonly end: number;
  readonly types: readonly string[];
}

const ACCESSIONS: Readonly<Record<string, string>> = {
  gene: "SO:0000704",
  transcript: "SO:0000673",
  exon: "SO:0000147",
};

/** A term of the Sequence Ontology. */
export const featureType = (term: string) => ({
  id: ACCESSIONS[term],
  term,
  sourceName: "SO",
  sourceVersion: null,
});

export const strandName = (strand: number): string => (strand === -1 ? "NEG_STRAND" : "POS_STRAND");

/** A gene, MANE transcript or its exon by stable id; a version that is given must be the one held. */
export function maneFeature(database: Database, written: string): Ga4ghFeature | undefined {
  const id = unversioned(written);
  const version = versionIn(written);
  const fits = (held: number | null): boolean => version === undefined || version === held;
  if (id.startsWith("ENST")) {
    const row = transcriptById(database, id);
    return row && fits(row.version) ? transcriptOf(database, row) : undefined;
  }
  if (id.startsWith("ENSE")) {
    const exon = database.get<ExonRow>("SELECT * FROM exon WHERE id = ?", id);
    const row = exon && transcriptById(database, exon.transcript_id);
    return exon && row && fits(exon.version) ? exonOf(row, exon) : undefined;
  }
  const gene = geneById(database, id);
  return gene && fits(gene.version) ? geneOf(database, gene) : undefined;
}

/** Longest human gene, bases, with room to spare. */
const LONGEST = 3_000_000;

export function maneFeaturesIn(database: Database, region: FeatureRegion): Ga4ghFeature[] {
  const { chrom, start, end, types } = region;
  const rows = database.all<TranscriptRow>(
    `SELECT * FROM transcript WHERE chrom = ? AND start BETWEEN ? AND ? AND "end" > ? AND mane IS NOT NULL`,
    chrom,
    start - LONGEST,
    end,
    start,
  );
  const genes = new Set(rows.map(({ gene_id }) => gene_id));
  const found = [
    ...(types.includes("gene") ? [...genes].flatMap((id) => maneFeature(database, id) ?? []) : []),
    ...(types.includes("transcript") ? rows.flatMap((row) => transcriptOf(database, row) ?? []) : []),
    ...(types.includes("exon")
      ? rows.flatMap((row) => exonsOf(database, row.id).flatMap((exon) => exonOf(row, exon) ?? []))
      : []),
  ];
  return found
    .filter((one) => one.start < end && one.end > start)
    .sort((left, right) => left.start - right.start || (left.id < right.id ? -1 : 1));
}

/** The place is of an older release than the version, so a gene is told by its id alone. */
function geneOf(database: Database, gene: GeneRow): Ga4ghFeature | undefined {
  if (gene.taxid !== 9606 || gene.strand === null) return undefined;
  return {
    id: gene.id,
    parentId: "",
    childIds: transcriptsOf(database, gene.id).flatMap(({ id, version, mane }) =>
      mane ? [`${id}.${version}`] : [],
    ),
    featureType: featureType("gene"),
    referenceName: gene.chrom,
    start: gene.start - 1,
    end: gene.end,
    strand: strandName(gene.strand),
    attributes: {
      vals: { ...attribute("biotype", gene.biotype), ...attribute("external_name", gene.symbol) },
    },
  };
}

function transcriptOf(database: Database, row: TranscriptRow): Ga4ghFeature | undefined {
  if (row.chrom === null || row.start === null || row.end === null || row.strand === null) return undefined;
  const exons = exonsOf(database, row.id).map(({ id, version }) => `${id}.${version}`);
  const proteins = row.protein_id === null ? [] : [`${row.protein_id}.${row.protein_version}`];
  const gene = geneById(database, row.gene_id);
  return {
    id: `${row.id}.${row.version}`,
    parentId: gene?.version ? `${gene.id}.${gene.version}` : row.gene_id,
    childIds: [...exons, ...proteins],
    featureType: featureType("transcript"),
    referenceName: row.chrom,
    start: row.start - 1,
    end: row.end,
    strand: strandName(row.strand),
    attributes: {
      vals: { ...attribute("biotype", biotypeOf(row)), ...attribute("version", row.version) },
    },
  };
}

function exonOf(row: TranscriptRow, { id, version, start, end, rank }: ExonRow): Ga4ghFeature | undefined {
  if (row.chrom === null || row.strand === null) return undefined;
  return {
    id: `${id}.${version}`,
    parentId: `${row.id}.${row.version}`,
    childIds: [],
    featureType: featureType("exon"),
    referenceName: row.chrom,
    start: start - 1,
    end,
    strand: strandName(row.strand),
    attributes: { vals: { ...attribute("rank", rank), ...attribute("version", version) } },
  };
}

const attribute = (name: string, value: string | number | null | undefined): Record<string, string[]> =>
  value === null || value === undefined ? {} : { [name]: [String(value)] };
