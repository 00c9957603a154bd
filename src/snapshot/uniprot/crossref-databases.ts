import { isText } from "../query/condition.ts";
import { listed } from "../query/lists.ts";
import { withRdf } from "./formats.ts";
import type { Namespace } from "./namespace.ts";
import { byName, compact, idField, inText, plain, textField } from "./vocabulary.ts";

interface CrossrefRow {
  readonly id: string;
  readonly abbrev: string;
  readonly name: string;
  readonly category: string;
  readonly link_type: string | null;
  readonly servers: string | null;
  readonly url_pattern: string | null;
  readonly pubmed_id: string | null;
  readonly doi: string | null;
  readonly reviewed_count: number | null;
  readonly unreviewed_count: number | null;
}

const pattern = /^DB-[0-9]{4}$/i;
const message = "The cross ref id value should be in the form of DB-XXXX";

export const crossrefDatabases: Namespace<CrossrefRow> = {
  path: "database",
  functions: {
    entry: "get_crossref_database_by_id",
    search: "search_crossref_databases",
    stream: "stream_crossref_databases",
  },
  tables: ["crossref_database"],
  id: { placeholder: "id", pattern, message },
  from: "crossref_database",
  key: "id",
  whole: true,
  formats: withRdf("json"),
  queryFields: {
    id: idField("id", { pattern, message }),
    name: textField("crossref_database", ["name"]),
    abbrev: textField("crossref_database", ["abbrev"]),
    category_str: textField("crossref_database", ["category"]),
    category_exact: { rows: (wanted) => isText("category", wanted) },
  },
  isKnownField: () => false,
  facets: { category_exact: { label: "Category", multiple: true, value: "category" } },
  anyField: inText("crossref_database"),
  sorts: { category_str: "category COLLATE NOCASE", abbrev: "abbrev COLLATE NOCASE", id: "id" },
  relevance: byName("abbrev", "name"),
  returnFields: {
    id: plain("Cross Reference Id", "id", { always: true, column: 0 }),
    name: plain("Name", "name", { column: 1 }),
    abbrev: plain("Database Abbreviation", "abbrev", { column: 2 }),
    pubmed_id: plain("PubMed Id", "pubMedId"),
    doi_id: plain("DOI Id", "doiId"),
    link_type: plain("Database Link Type", "linkType"),
    servers: plain("Database Servers", "servers"),
    dbUrl: plain("Database URL", "dbUrl"),
    category: plain("Category", "category", { column: 3 }),
    statistics: plain("Statistics", "statistics"),
  },
  entry: (row) =>
    compact({
      name: row.name,
      id: row.id,
      abbrev: row.abbrev,
      pubMedId: row.pubmed_id ?? undefined,
      doiId: row.doi ?? undefined,
      linkType: row.link_type ?? undefined,
      servers: listed(row.servers),
      dbUrl: row.url_pattern ?? undefined,
      category: row.category,
      statistics: compact({
        reviewedProteinCount: row.reviewed_count ?? undefined,
        unreviewedProteinCount: row.unreviewed_count ?? undefined,
      }),
    }),
};
