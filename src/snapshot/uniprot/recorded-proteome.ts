import { listed } from "../query/lists.ts";
import { remembered } from "../query/remembered.ts";
import { citationEntry } from "./citation-entry.ts";
import type { Entry, EntryContext } from "./namespace.ts";
import { lineageEntries, taxonEntry } from "./taxa.ts";
import { compact } from "./vocabulary.ts";

type Cell = string | number | null;
type RecordRow = Readonly<Record<string, Cell>> & { readonly taxid: number };

const recordOf = remembered(100, (database, id: string) =>
  database.get<RecordRow>("SELECT * FROM proteome_record WHERE id = ? AND type IS NOT NULL", id),
);

/** Whether a proteome was recorded whole. */
export const isRecorded = (database: EntryContext["database"], id: string): boolean =>
  recordOf(database, id) !== undefined;

/** A proteome as it was recorded; undefined where it was not. */
export function recordedProteome(id: string, { database, wants }: EntryContext): Entry | undefined {
  const row = recordOf(database, id);
  if (!row) return undefined;
  return compact({
    id,
    taxonomy: taxonEntry(database, row.taxid),
    modified: row["modified"],
    proteomeType: row["type"],
    components: wants("components") ? components(id, database) : [],
    citations: wants("citations") ? citations(id, database) : [],
    annotationScore: row["annotation_score"],
    superkingdom: row["superkingdom"],
    proteomeCompletenessReport: completeness(row),
    genomeAssembly: compact({
      assemblyId: row["assembly_id"],
      genomeAssemblyUrl: row["assembly_url"],
      level: row["assembly_level"],
      source: row["assembly_source"],
    }),
    geneCount: row["gene_count"],
    proteinCount: row["protein_count"],
    genomeAnnotation: annotation(row),
    taxonLineage: wants("taxonLineage") ? lineageEntries(database, row.taxid) : [],
    proteomeStatistics: compact({
      reviewedProteinCount: row["reviewed_count"],
      unreviewedProteinCount: row["unreviewed_count"],
      isoformProteinCount: row["isoform_count"],
    }),
  });
}

const annotation = (row: Readonly<Record<string, Cell>>): Entry =>
  compact({ source: row["annotation_source"], url: row["annotation_url"] });

const completeness = (row: RecordRow): Entry => ({
  buscoReport: compact({
    complete: row["busco_complete"],
    completeSingle: row["busco_single"],
    completeDuplicated: row["busco_duplicated"],
    fragmented: row["busco_fragmented"],
    missing: row["busco_missing"],
    total: row["busco_total"],
    lineageDb: row["busco_lineage"],
    score: row["busco_score"],
  }),
  cpdReport: compact({
    proteomeCount: row["cpd_proteomes"],
    stdCdss: row["cpd_deviation"],
    averageCdss: row["cpd_average"],
    confidence: row["cpd_confidence"],
    status: row["cpd_status"],
  }),
});

interface ComponentRow extends Readonly<Record<string, Cell>> {
  readonly genome_accessions: string | null;
  readonly biosample: string | null;
}

const components = (id: string, database: EntryContext["database"]): Entry[] =>
  database
    .all<ComponentRow>("SELECT * FROM proteome_component WHERE proteome_id = ? ORDER BY position", id)
    .map((row) =>
      compact({
        name: row["name"],
        proteinCount: row["protein_count"],
        genomeAnnotation: annotation(row),
        proteomeCrossReferences: [
          ...listed(row.genome_accessions).map((id) => ({ database: "GenomeAccession", id })),
          ...listed(row.biosample).map((id) => ({ database: "Biosample", id })),
        ],
      }),
    );

const citations = (id: string, database: EntryContext["database"]): Entry[] =>
  database
    .all<{ citation_id: string }>(
      "SELECT citation_id FROM proteome_citation WHERE proteome_id = ? ORDER BY position",
      id,
    )
    .map(({ citation_id }) => citationEntry(database, citation_id, "journal article"))
    .filter((entry) => entry !== undefined);
