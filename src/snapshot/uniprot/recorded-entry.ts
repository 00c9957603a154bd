import type { Database } from "../../client/sqlite.ts";
import { listed } from "../query/lists.ts";
import { citationEntry } from "./citation-entry.ts";
import { type Evidences, evidencesOf } from "./entry-evidence.ts";
import type { Entry, EntryContext } from "./namespace.ts";
import { recordedReferences } from "./recorded-crossrefs.ts";
import { describeSequence } from "./sequence.ts";
import { organismEntry } from "./taxa.ts";
import { compact } from "./vocabulary.ts";

export interface EntryRecord {
  readonly accession: string;
  readonly entry_name: string;
  readonly reviewed: number;
  readonly secondary_accessions: string | null;
  readonly first_public: string;
  readonly last_annotation: string;
  readonly last_sequence: string;
  readonly entry_version: number;
  readonly sequence_version: number;
  readonly annotation_score: number;
  readonly existence: string;
  readonly taxid: number;
  readonly upi: string | null;
  readonly sequence: string;
  readonly source: string;
}

const known = new WeakMap<Database, ReadonlyMap<string, EntryRecord>>();

/** Entries that were recorded whole, by accession; they are few. */
export function entryRecords(database: Database): ReadonlyMap<string, EntryRecord> {
  let records = known.get(database);
  if (!records) {
    const rows = database.all<EntryRecord>("SELECT * FROM entry_record");
    records = new Map(rows.map((row) => [row.accession, row]));
    known.set(database, records);
  }
  return records;
}

export const entryTypeOf = ({ reviewed }: { readonly reviewed: number }): string =>
  reviewed ? "UniProtKB reviewed (Swiss-Prot)" : "UniProtKB unreviewed (TrEMBL)";

interface Reading extends EntryContext {
  readonly record: EntryRecord;
  readonly evidences: Evidences;
}

/** The entry as it was recorded: nothing of other sources is mixed in but the lineage of its organism. */
export function recordedEntry(record: EntryRecord, context: EntryContext): Entry {
  const { database, wants } = context;
  const reading = { ...context, record, evidences: evidencesOf(database, record.accession) };
  const comments = wants("comments") || wants("extraAttributes") ? commentsOf(reading) : [];
  const features = wants("features") || wants("extraAttributes") ? featuresOf(reading) : [];
  return compact({
    entryType: entryTypeOf(record),
    primaryAccession: record.accession,
    secondaryAccessions: listed(record.secondary_accessions),
    uniProtkbId: record.entry_name,
    entryAudit: {
      firstPublicDate: record.first_public,
      lastAnnotationUpdateDate: record.last_annotation,
      lastSequenceUpdateDate: record.last_sequence,
      entryVersion: record.entry_version,
      sequenceVersion: record.sequence_version,
    },
    annotationScore: record.annotation_score,
    organism: organism(reading),
    proteinExistence: record.existence,
    ...names(reading),
    comments,
    features,
    keywords: wants("keywords") ? keywordsOf(reading) : [],
    references: wants("references") ? referencesOf(reading) : [],
    uniProtKBCrossReferences: wants("uniProtKBCrossReferences")
      ? recordedReferences(database, record.accession)
      : [],
    sequence: wants("sequence") ? { ...describeSequence(record.sequence) } : undefined,
    extraAttributes: compact({
      countByCommentType: countBy(
        comments.flatMap(({ commentType, isoforms }) =>
          Array.isArray(isoforms) ? isoforms.map(() => String(commentType)) : [String(commentType)],
        ),
      ),
      countByFeatureType: countBy(features.map(({ type }) => String(type))),
      uniParcId: record.upi,
    }),
  });
}

function countBy(names: readonly string[]): Entry | undefined {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return names.length > 0 ? counts : undefined;
}

function organism({ database, record, evidences }: Reading): Entry | undefined {
  const entry = organismEntry(database, record.taxid);
  if (!entry) return undefined;
  const { lineage, ...rest } = entry;
  return compact({ ...rest, evidences: evidences("organism", 0), lineage });
}

interface NameRow {
  readonly position: number;
  readonly kind: string;
  readonly gene_no: number | null;
  readonly value: string;
}

function names({ database, record, evidences }: Reading): Entry {
  const rows = database.all<NameRow>(
    "SELECT * FROM entry_name_part WHERE accession = ? ORDER BY position",
    record.accession,
  );
  const entry = ({ position, value }: NameRow): Entry =>
    compact({ evidences: evidences("name", position), value });
  const of = (kind: string): Entry[] =>
    rows.filter((row) => row.kind === kind).map((row) => ({ fullName: entry(row) }));
  const genes = Map.groupBy(
    rows.filter(({ gene_no }) => gene_no !== null),
    ({ gene_no }) => gene_no,
  );
  return compact({
    proteinDescription: compact({
      recommendedName: of("recommended")[0],
      alternativeNames: of("alternative"),
      submissionNames: of("submitted"),
    }),
    genes: [...genes.values()].map((gene) => {
      const named = (kind: string) => gene.filter((row) => row.kind === kind).map(entry);
      return compact({
        geneName: named("gene")[0],
        synonyms: named("synonym"),
        orderedLocusNames: named("locus"),
        orfNames: named("orf"),
      });
    }),
  });
}

interface IsoformRow {
  readonly events: string;
  readonly name: string;
  readonly isoform_ids: string;
  readonly sequence_ids: string | null;
  readonly status: string;
}

function commentsOf(reading: Reading): Entry[] {
  const { database, record } = reading;
  const isoforms = database.all<IsoformRow>(
    "SELECT * FROM entry_isoform WHERE accession = ? ORDER BY position",
    record.accession,
  );
  const places = placesOf(reading);
  return [
    ...(isoforms.length > 0
      ? [
          {
            commentType: "ALTERNATIVE PRODUCTS",
            events: listed(isoforms[0]?.events),
            isoforms: isoforms.map((row) =>
              compact({
                name: { value: row.name },
                isoformIds: listed(row.isoform_ids),
                sequenceIds: listed(row.sequence_ids),
                isoformSequenceStatus: row.status,
              }),
            ),
          },
        ]
      : []),
    ...(places.length > 0 ? [{ commentType: "SUBCELLULAR LOCATION", subcellularLocations: places }] : []),
  ];
}

function placesOf({ database, record, evidences }: Reading): Entry[] {
  const named = (id: string | null, given: Entry[]): Entry | undefined => {
    const row =
      id === null
        ? undefined
        : database.get<{ name: string }>("SELECT name FROM subcellular_location WHERE id = ?", id);
    return row && compact({ evidences: given, value: row.name, id });
  };
  return database
    .all<{ position: number; location_id: string | null; topology_id: string | null }>(
      "SELECT * FROM entry_location WHERE accession = ? ORDER BY position",
      record.accession,
    )
    .map(({ position, location_id, topology_id }) =>
      compact({
        location: named(location_id, evidences("location", position)),
        topology: named(topology_id, evidences("topology", position)),
      }),
    );
}

interface FeatureRow {
  readonly position: number;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly description: string | null;
  readonly feature_id: string | null;
  readonly original: string | null;
  readonly alternatives: string | null;
  readonly varies: number | null;
  readonly dbsnp: string | null;
}

function featuresOf({ database, record, evidences }: Reading): Entry[] {
  const rows = database.all<FeatureRow>(
    "SELECT * FROM entry_feature WHERE accession = ? ORDER BY position",
    record.accession,
  );
  return rows.map((row) => {
    const place = (value: number): Entry => ({ value, modifier: "EXACT" });
    return compact({
      type: row.type,
      location: { start: place(row.start), end: place(row.end) },
      description: row.description ?? "",
      featureCrossReferences: listed(row.dbsnp).map((id) => ({ database: "dbSNP", id })),
      evidences: evidences("feature", row.position),
      featureId: row.feature_id,
      alternativeSequence:
        row.varies === null
          ? undefined
          : compact({
              originalSequence: row.original,
              alternativeSequences: listed(row.alternatives),
            }),
    });
  });
}

const keywordsOf = ({ database, record, evidences }: Reading): Entry[] =>
  database
    .all<{ position: number; id: string; category: string; name: string }>(
      `SELECT e.position, k.id, k.category, k.name FROM entry_keyword e CROSS JOIN keyword k ON k.id = e.keyword_id
       WHERE e.accession = ? ORDER BY e.position`,
      record.accession,
    )
    .map(({ position, id, category, name }) =>
      compact({ evidences: evidences("keyword", position), id, category, name }),
    );

interface ReferenceRow {
  readonly number: number;
  readonly citation_id: string;
  readonly positions: string | null;
  readonly comment_kind: string | null;
  readonly comment: string | null;
}

const referencesOf = ({ database, record, evidences }: Reading): Entry[] =>
  database
    .all<ReferenceRow>("SELECT * FROM entry_reference WHERE accession = ? ORDER BY number", record.accession)
    .map((row) =>
      compact({
        referenceNumber: row.number,
        citation: citationEntry(database, row.citation_id, "journal article"),
        referencePositions: listed(row.positions),
        referenceComments:
          row.comment === null
            ? []
            : [
                compact({
                  evidences: evidences("comment", row.number),
                  value: row.comment,
                  type: row.comment_kind,
                }),
              ],
        evidences: evidences("reference", row.number),
      }),
    );
