import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import type { Route, RouteContext } from "../route.ts";
import { absent, isOn, json, list, refused } from "./answers.ts";

interface TaxonRow {
  readonly taxid: number;
  readonly scientific_name: string;
  readonly rank: string;
  readonly parent_taxid: number;
  readonly genbank_common_name: string | null;
  readonly common_names: string | null;
}

const taxonById = (database: Database, taxid: number): TaxonRow | undefined =>
  database.get<TaxonRow>("SELECT * FROM taxon WHERE taxid = ?", taxid);

/** The root is its own parent, which is no parent. */
const parentOf = (database: Database, { taxid, parent_taxid }: TaxonRow): TaxonRow | undefined =>
  taxid === parent_taxid ? undefined : taxonById(database, parent_taxid);

const childrenOf = (database: Database, { taxid }: TaxonRow): TaxonRow[] =>
  database.all<TaxonRow>(
    "SELECT * FROM taxon WHERE parent_taxid = ? AND taxid <> ? ORDER BY taxid",
    taxid,
    taxid,
  );

function brief(database: Database, row: TaxonRow) {
  const common = list(row.common_names);
  return {
    id: String(row.taxid),
    name: row.scientific_name,
    scientific_name: row.scientific_name,
    leaf: database.get(
      "SELECT taxid FROM taxon WHERE parent_taxid = ? AND taxid <> ? LIMIT 1",
      row.taxid,
      row.taxid,
    )
      ? 0
      : 1,
    tags: {
      name: [row.scientific_name],
      scientific_name: [row.scientific_name],
      genbank_common_name: row.genbank_common_name ? [row.genbank_common_name] : undefined,
      common_name: common.length > 0 ? common : undefined,
    },
  };
}

function full(database: Database, row: TaxonRow, query?: URLSearchParams) {
  if (query && isOn(query, "simple")) return brief(database, row);
  const parent = parentOf(database, row);
  const children = childrenOf(database, row);
  return {
    ...brief(database, row),
    parent: parent && brief(database, parent),
    children: children.length > 0 ? children.map((child) => brief(database, child)) : undefined,
  };
}

/** Taxa by id, by scientific name or by common name. */
function taxaCalled(database: Database, written: string): TaxonRow[] {
  if (/^\d{1,9}$/.test(written))
    return [taxonById(database, Number(written))].filter((row) => row !== undefined);
  const name = written.replaceAll("_", " ").trim();
  const operator = name.includes("%") ? "LIKE ?1" : "= ?1 COLLATE NOCASE";
  return database.all<TaxonRow>(
    `SELECT * FROM taxon WHERE scientific_name ${operator}
     UNION SELECT taxon.* FROM taxon_name n JOIN taxon ON taxon.taxid = n.taxid WHERE n.name ${operator} ORDER BY taxid`,
    name,
  );
}

// The taxonomy held is a part: of a taxon not every child.
const lacks = ["authorities", "synonyms", "other children"];

function byId({ database, path, query }: RouteContext): Answer {
  const id = path["id"] ?? "";
  const [row] = taxaCalled(database, id);
  if (row) return json(full(database, row, query), { lacks });
  return notFound(id, `No taxon node found for ${id}`);
}

/** A number out of range or a name with odd characters is wrong; another may well exist. */
const notFound = (written: string, words: string): Answer =>
  /^(?:\d{1,8}|[\p{L}][\p{L}\d ._'()-]{1,120})$/u.test(written) ? absent(words) : refused(words);

function byName({ database, path, query }: RouteContext): Answer {
  const name = path["name"] ?? "";
  const rows = taxaCalled(database, name);
  if (rows.length === 0) return notFound(name, "No taxons found with given name");
  return json(
    rows.map((row) => full(database, row, query)),
    { lacks },
  );
}

/** From the parent up to the root. */
function classification({ database, path }: RouteContext): Answer {
  const id = path["id"] ?? "";
  const [row] = taxaCalled(database, id);
  if (!row) return notFound(id, `No taxon node found for ${id}`);
  const way: TaxonRow[] = [];
  for (let at = parentOf(database, row); at && way.length < 100; at = parentOf(database, at)) way.push(at);
  return json(
    way
      .filter(({ taxid }) => taxid !== 1)
      .map((taxon) => {
        const parent = parentOf(database, taxon);
        return { ...brief(database, taxon), parent: parent && brief(database, parent) };
      }),
    { lacks },
  );
}

const tables = ["taxon", "taxon_name"];

export const taxonomyRoutes: readonly Route[] = [
  { service: "ensembl", path: "/taxonomy/id/{id}", functions: ["get_taxonomy_id"], tables, answer: byId },
  {
    service: "ensembl",
    path: "/taxonomy/name/{name}",
    functions: ["get_taxonomy_name"],
    tables,
    answer: byName,
  },
  {
    service: "ensembl",
    path: "/taxonomy/classification/{id}",
    functions: ["get_taxonomy_classification"],
    tables,
    answer: classification,
  },
];
