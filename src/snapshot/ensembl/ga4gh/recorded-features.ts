import type { Database } from "../../../client/sqlite.ts";
import { list } from "../answers.ts";
import { type FeatureRegion, featureType, type Ga4ghFeature, strandName } from "./mane-features.ts";

interface FeatureRow {
  readonly id: string;
  readonly type: string;
  readonly parent_id: string | null;
  readonly chrom: string;
  readonly start: number;
  readonly end: number;
  readonly strand: number;
  readonly child_ids: string | null;
}

/** A feature of Ensembl's test server, on GRCh37. */
export function recordedFeature(database: Database, id: string): Ga4ghFeature | undefined {
  const row = database.get<FeatureRow>("SELECT * FROM ga4gh_feature WHERE id = ?", id);
  return row && shown(database, row);
}

export const recordedFeaturesIn = (
  database: Database,
  { chrom, start, end, types }: FeatureRegion,
): Ga4ghFeature[] =>
  database
    .all<FeatureRow>(
      `SELECT * FROM ga4gh_feature WHERE chrom = ? AND start < ? AND "end" > ? ORDER BY start, id`,
      chrom,
      end,
      start,
    )
    .filter(({ type }) => types.includes(type))
    .map((row) => shown(database, row));

function shown(database: Database, row: FeatureRow): Ga4ghFeature {
  const values = database.all<{ name: string; value: string }>(
    "SELECT name, value FROM ga4gh_feature_value WHERE feature_id = ? ORDER BY name",
    row.id,
  );
  return {
    id: row.id,
    parentId: row.parent_id ?? "",
    childIds: list(row.child_ids),
    featureType: featureType(row.type),
    referenceName: row.chrom,
    start: row.start,
    end: row.end,
    strand: strandName(row.strand),
    attributes: { vals: Object.fromEntries(values.map(({ name, value }) => [name, [value]])) },
  };
}
