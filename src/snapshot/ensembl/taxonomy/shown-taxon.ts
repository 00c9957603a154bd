import type { Answer } from "../../../client/outcome.ts";
import type { Database } from "../../../client/sqlite.ts";
import { type Taxon, taxonOf } from "../../query/lineage.ts";
import { absent, LIMIT, list, refused } from "../answers.ts";

/** The root is its own parent, which is no parent. */
const parentOf = (database: Database, { taxid, parent_taxid }: Taxon): Taxon | undefined =>
  taxid === parent_taxid ? undefined : taxonOf(database, parent_taxid);

/** A taxon with whether none is below it. */
interface Placed extends Taxon {
  readonly leaf: 0 | 1;
}

const LEAF =
  "NOT EXISTS (SELECT 1 FROM taxon AS below WHERE below.parent_taxid = taxon.taxid AND below.taxid <> taxon.taxid) AS leaf";
const CHILDREN = `SELECT *, ${LEAF} FROM taxon WHERE parent_taxid = ?1 AND taxid <> ?1 ORDER BY taxid`;

export const briefTaxon = (database: Database, row: Taxon) => shown({ ...row, leaf: leafOf(database, row) });

const leafOf = (database: Database, { taxid }: Taxon): 0 | 1 =>
  database.get<Pick<Placed, "leaf">>(`SELECT ${LEAF} FROM taxon WHERE taxid = ?`, taxid)?.leaf ?? 1;

function shown(row: Placed) {
  const common = list(row.common_names);
  return {
    id: String(row.taxid),
    name: row.scientific_name,
    scientific_name: row.scientific_name,
    leaf: row.leaf,
    tags: {
      name: [row.scientific_name],
      scientific_name: [row.scientific_name],
      genbank_common_name: row.genbank_common_name ? [row.genbank_common_name] : undefined,
      common_name: common.length > 0 ? common : undefined,
    },
  };
}

/** With its parent and its children, as far as they are held. */
export function fullTaxon(database: Database, row: Taxon) {
  const parent = parentOf(database, row);
  const children = database.all<Placed>(CHILDREN, row.taxid);
  return {
    ...briefTaxon(database, row),
    parent: parent && briefTaxon(database, parent),
    children: children.length > 0 ? children.map(shown) : undefined,
  };
}

/**
 * Taxa by id, by scientific name or by common name; `%` stands for anything. The one whose GenBank common name is spelled
 * so comes first: many flies are called `Fruit fly` besides the `fruit fly`. As many as `firstOf` takes.
 */
export function taxaCalled(database: Database, written: string): Taxon[] {
  if (/^\d{1,9}$/.test(written)) return [taxonOf(database, Number(written)) ?? []].flat();
  const name = written.replaceAll("_", " ").trim();
  const operator = name.includes("%") ? "LIKE ?1" : "= ?1 COLLATE NOCASE";
  return database.all<Taxon>(
    `SELECT * FROM (SELECT * FROM taxon WHERE scientific_name ${operator}
       UNION SELECT taxon.* FROM taxon_name n JOIN taxon ON taxon.taxid = n.taxid WHERE n.name ${operator})
     ORDER BY genbank_common_name IS NOT ?1, taxid ${LIMIT}`,
    name,
  );
}

/** A number out of range or a name with odd characters is wrong; another may well exist. */
export const taxonNotFound = (written: string, words: string): Answer =>
  /^(?:\d{1,8}|[\p{L}][\p{L}\d ._'()-]{1,120})$/u.test(written) ? absent(words) : refused(words);

/** The taxonomy held is a part: of a taxon not every child. */
export const taxonLacks: readonly string[] = ["authorities", "synonyms", "children that are not held"];

export const taxonTables: readonly string[] = ["taxon", "taxon_name"];
