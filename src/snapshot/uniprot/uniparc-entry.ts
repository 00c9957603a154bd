import type { Database } from "../../client/sqlite.ts";
import { listed } from "../query/lists.ts";
import type { Entry, EntryContext } from "./namespace.ts";
import { describeSequence } from "./sequence.ts";
import { compact } from "./vocabulary.ts";

export interface UniparcRow {
  readonly upi: string;
  readonly length: number;
  readonly sequence: string;
  readonly crc64: string;
  readonly reference_count: number | null;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  readonly source: string;
}

export interface ReferenceRow {
  readonly upi: string;
  readonly position: number;
  readonly database: string;
  readonly id: string;
  readonly version_i: number | null;
  readonly version: number | null;
  readonly active: number | null;
  readonly created: string | null;
  readonly last_updated: string | null;
  readonly gene: string | null;
  readonly protein_name: string | null;
  readonly taxid: number | null;
  readonly organism: string | null;
  readonly common_name: string | null;
  readonly ncbi_gi: string | null;
  readonly proteomes: string | null;
}

/** A sequence with the database records that hold it. */
export function fullUniparc(row: UniparcRow, context: EntryContext & { readonly within?: string }): Entry {
  const { database } = context;
  const references = referencesOf(database, row);
  const shown = context.within === undefined ? references : referencesOf(database, row, context.within);
  return compact({
    uniParcId: row.upi,
    uniParcCrossReferences: shown.map(referenceEntry),
    sequence: { ...describeSequence(row.sequence) },
    sequenceFeatures: features(database, row),
    oldestCrossRefCreated: extreme(references, { key: "created", sign: -1 }),
    mostRecentCrossRefUpdated: extreme(references, { key: "last_updated", sign: 1 }),
  });
}

/** A sequence with what its records say taken together, as searches and `/light` give it. */
export function lightUniparc(row: UniparcRow, { database }: EntryContext): Entry {
  const references = referencesOf(database, row);
  const named = (kind: string, key: keyof ReferenceRow): string[] =>
    row.reference_count === null
      ? [...new Set(references.flatMap((reference) => reference[key] ?? []))].map(String)
      : namesOf(database, { upi: row.upi, kind });
  return compact({
    uniParcId: row.upi,
    crossReferenceCount: row.reference_count,
    commonTaxons: commonTaxa(database, row),
    uniProtKBAccessions: named("accession", "id"),
    sequence: { ...describeSequence(row.sequence) },
    sequenceFeatures: features(database, row),
    oldestCrossRefCreated: row.first_seen,
    mostRecentCrossRefUpdated: row.last_seen,
    organisms: organisms(database, { row, references }),
    proteinNames: named("protein", "protein_name"),
    geneNames: named("gene", "gene"),
    proteomes: proteomes(database, row),
  });
}

export const referenceEntry = (row: ReferenceRow): Entry =>
  compact({
    database: row.database,
    id: row.id,
    versionI: row.version_i,
    version: row.version,
    active: row.active === null ? undefined : row.active === 1,
    created: row.created,
    lastUpdated: row.last_updated,
    geneName: row.gene,
    proteinName: row.protein_name,
    organism:
      row.taxid === null
        ? undefined
        : compact({ scientificName: row.organism, commonName: row.common_name, taxonId: row.taxid }),
    ncbiGi: row.ncbi_gi,
    proteomes: listed(row.proteomes).map((text) => {
      const [id = "", component = ""] = text.split(":");
      return { id, component };
    }),
  });

/** Records of a sequence; `within` names the positions that a filter leaves, as a JSON list. */
export const referencesOf = (
  database: Database,
  { upi }: Pick<UniparcRow, "upi">,
  within?: string,
): ReferenceRow[] =>
  within === undefined
    ? database.all<ReferenceRow>("SELECT * FROM uniparc_reference WHERE upi = ? ORDER BY position", upi)
    : database.all<ReferenceRow>(
        `SELECT * FROM uniparc_reference WHERE upi = ? AND position IN (SELECT value FROM json_each(?)) ORDER BY position`,
        upi,
        within,
      );

function extreme(
  rows: readonly ReferenceRow[],
  { key, sign }: { key: "created" | "last_updated"; sign: 1 | -1 },
): string | undefined {
  const days = rows.flatMap((row) => row[key] ?? []).sort();
  return sign === 1 ? days.at(-1) : days[0];
}

const namesOf = (database: Database, { upi, kind }: { upi: string; kind: string }): string[] =>
  database
    .all<{ name: string }>(
      "SELECT name FROM uniparc_name WHERE upi = ? AND kind = ? ORDER BY position",
      upi,
      kind,
    )
    .map(({ name }) => name);

interface FeatureRow {
  readonly database: string;
  readonly signature: string;
  readonly interpro_id: string | null;
  readonly interpro_name: string | null;
  readonly places: string;
}

const features = (database: Database, { upi }: UniparcRow): Entry[] =>
  database.all<FeatureRow>("SELECT * FROM uniparc_feature WHERE upi = ? ORDER BY position", upi).map((row) =>
    compact({
      interproGroup:
        row.interpro_id === null ? undefined : compact({ id: row.interpro_id, name: row.interpro_name }),
      database: row.database,
      databaseId: row.signature,
      locations: listed(row.places).map((place) => {
        const [start, end] = place.split("-").map(Number);
        return { start: start ?? 0, end: end ?? 0 };
      }),
    }),
  );

const commonTaxa = (database: Database, { upi }: UniparcRow): Entry[] =>
  database
    .all<{ top_level: string; name: string; taxid: number }>(
      "SELECT * FROM uniparc_common_taxon WHERE upi = ? ORDER BY position",
      upi,
    )
    .map(({ top_level, name, taxid }) => ({ topLevel: top_level, commonTaxon: name, commonTaxonId: taxid }));

interface OrganismRow {
  readonly taxid: number;
  readonly scientific_name: string;
  readonly common_name: string | null;
}

function organisms(
  database: Database,
  { row, references }: { row: UniparcRow; references: readonly ReferenceRow[] },
): Entry[] {
  const listed = database.all<OrganismRow>(
    "SELECT * FROM uniparc_organism WHERE upi = ? ORDER BY position",
    row.upi,
  );
  const found =
    listed.length > 0
      ? listed
      : references.flatMap(({ taxid, organism, common_name }) =>
          taxid === null || organism === null ? [] : [{ taxid, scientific_name: organism, common_name }],
        );
  return found.map(({ taxid, scientific_name, common_name }) =>
    compact({ scientificName: scientific_name, commonName: common_name, taxonId: taxid }),
  );
}

const proteomes = (database: Database, { upi }: UniparcRow): Entry[] =>
  database
    .all<{ proteome_id: string; component: string }>(
      "SELECT * FROM uniparc_proteome WHERE upi = ? ORDER BY position",
      upi,
    )
    .map(({ proteome_id, component }) => ({ id: proteome_id, component }));
