import type { Database } from "../../client/sqlite.ts";
import type { Entry } from "./namespace.ts";
import { compact } from "./vocabulary.ts";

interface CrossReferenceRow {
  readonly position: number;
  readonly database: string;
  readonly id: string;
  readonly isoform: string | null;
}

interface PropertyRow {
  readonly position: number;
  readonly name: string;
  readonly value: string;
}

/** Cross-references of an entry as they were recorded, in UniProt's order. */
export function recordedReferences(database: Database, accession: string): Entry[] {
  const properties = Map.groupBy(
    database.all<PropertyRow>(
      "SELECT position, name, value FROM entry_crossref_property WHERE accession = ? ORDER BY position, number",
      accession,
    ),
    ({ position }) => position,
  );
  return database
    .all<CrossReferenceRow>("SELECT * FROM entry_crossref WHERE accession = ? ORDER BY position", accession)
    .map((row) =>
      compact({
        database: row.database,
        id: row.id,
        properties: (properties.get(row.position) ?? []).map(({ name, value }) => ({ key: name, value })),
        isoformId: row.isoform,
      }),
    );
}
