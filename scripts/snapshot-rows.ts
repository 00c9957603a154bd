import { snapshotFolder, unpackFolder } from "../src/snapshot/cache.ts";
import { openVolumes } from "../src/snapshot/lazy-database.ts";
import { readManifest } from "../src/snapshot/manifest.ts";
import type { Row, Rows } from "./coverage-candidates.ts";

/** Rows of a table of the snapshot, evenly spaced. */
export function snapshotRows(): Rows {
  const database = openVolumes(readManifest(snapshotFolder()), {
    from: snapshotFolder(),
    cache: unpackFolder(),
  });
  return (table, most) => {
    database.need([table]);
    const { step } = database.get<{ step: number }>(
      `SELECT max(1, count(*) / ?) AS step FROM ${table}`,
      most,
    ) ?? { step: 1 };
    return database.all<Row>(
      `SELECT * FROM (SELECT *, row_number() OVER () AS "row" FROM ${table}) WHERE "row" % ? = 0 LIMIT ?`,
      step,
      most,
    );
  };
}
