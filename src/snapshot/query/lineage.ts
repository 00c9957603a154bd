import type { Database } from "../../client/sqlite.ts";
import { broad, type Condition, where } from "./condition.ts";
import { remembered } from "./remembered.ts";

export interface Taxon {
  readonly taxid: number;
  readonly scientific_name: string;
  readonly rank: string | null;
  readonly parent_taxid: number;
  readonly genbank_common_name: string | null;
  readonly common_names: string | null;
}

const ROOT = 1;

/** Ancestors of a taxon, from the top down, without the root of the tree and without the taxon itself. */
export const ancestorsOf = remembered(2_000, (database, taxid: number): readonly Taxon[] => {
  const rows: Taxon[] = [];
  const seen = new Set([taxid, ROOT]);
  let parent = taxonOf(database, taxid)?.parent_taxid;
  while (parent !== undefined && !seen.has(parent)) {
    seen.add(parent);
    const taxon = taxonOf(database, parent);
    if (taxon) rows.unshift(taxon);
    parent = taxon?.parent_taxid;
  }
  return rows;
});

export const taxonOf = remembered(5_000, (database, taxid: number) =>
  database.get<Taxon>("SELECT * FROM taxon WHERE taxid = ?", taxid),
);

/** Rows whose taxon lies below one of the taxa that `top` selects; those themselves only with `self`. */
export function below(column: string, { top, self }: { top: Condition; self: boolean }): Condition {
  const start = self
    ? `SELECT taxid FROM taxon WHERE ${top.sql}`
    : `SELECT taxid FROM taxon WHERE parent_taxid IN (SELECT taxid FROM taxon WHERE ${top.sql}) AND taxid <> parent_taxid`;
  const tree = `WITH RECURSIVE tree(taxid) AS (${start} UNION
    SELECT taxon.taxid FROM taxon JOIN tree ON taxon.parent_taxid = tree.taxid) SELECT taxid FROM tree`;
  return where(`${column} IN (${tree})`, ...top.values);
}

interface TaxonColumn {
  readonly database: Database;
  readonly table: string;
  readonly column: string;
}

/** The same for a table with few taxa: looks upwards from each of them, which is quick for any `top`. */
export function belowAmong(place: TaxonColumn, top: Condition): Condition {
  const tops = taxidsOf(place.database, top);
  const isBelow = (taxid: number) =>
    tops.has(taxid) || ancestorsOf(place.database, taxid).some((ancestor) => tops.has(ancestor.taxid));
  return oneOf(place.column, taxaOf(place).filter(isBelow));
}

/** Rows of a table with few taxa whose own taxon meets a condition. */
export function among(place: TaxonColumn, condition: Condition): Condition {
  const taxids = taxidsOf(place.database, condition);
  return oneOf(
    place.column,
    taxaOf(place).filter((taxid) => taxids.has(taxid)),
  );
}

const oneOf = (column: string, taxids: readonly number[]): Condition =>
  broad(`${column} IN (${taxids.map(() => "?").join(",")})`, ...taxids);

const taxidsOf = (database: Database, { sql, values }: Condition): ReadonlySet<number> =>
  new Set(
    database
      .all<{ taxid: number }>(`SELECT taxid FROM taxon WHERE ${sql}`, ...values)
      .map(({ taxid }) => taxid),
  );

/** Different taxa of a column, `table.column`. */
const taxaIn = remembered(100, (database, place: string) => {
  const [table = "", column = ""] = place.split(".");
  return database
    .all<{ taxid: number }>(`SELECT DISTINCT ${column} AS taxid FROM ${table} WHERE ${column} IS NOT NULL`)
    .map(({ taxid }) => taxid);
});

const taxaOf = ({ database, table, column }: TaxonColumn): readonly number[] =>
  taxaIn(database, `${table}.${column}`);
