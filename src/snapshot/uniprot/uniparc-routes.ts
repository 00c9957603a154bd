import type { Answer } from "../../client/outcome.ts";
import type { Route, RouteContext } from "../route.ts";
import { refusal } from "./answers.ts";
import { entryAnswer, entryRoute } from "./entry.ts";
import { alike } from "./formats.ts";
import { idsRoute } from "./ids-route.ts";
import type { Lack } from "./namespace.ts";
import { partList, partRoutes } from "./part-list.ts";
import { searchRoute, streamRoute } from "./search.ts";
import { UNIPARC_ID, uniparc, uniparcEntry } from "./uniparc.ts";
import { fullUniparc, type ReferenceRow, referenceEntry } from "./uniparc-entry.ts";
import { readFilters } from "./uniparc-filters.ts";
import { plain } from "./vocabulary.ts";

const PAGE: readonly Lack[] = [{ name: "records beyond the first 25", path: "id" }];
const ONE: readonly Lack[] = [{ name: "all records but UniProtKB's", path: "id" }];

const records = partList<ReferenceRow>({
  path: "uniparc",
  tables: uniparc.tables,
  id: UNIPARC_ID,
  from: "uniparc_reference",
  whole: true,
  formats: alike("tsv", "json", "xlsx", "xml"),
  returnFields: {
    database: plain("Database", "database", { always: true, column: 0 }),
    accession: plain("Identifier", "id", { always: true, column: 1 }),
    gene: plain("Gene name", "geneName"),
    ncbiGi: plain("NCBI GI", "ncbiGi"),
    organism: plain("Organism", "organism.scientificName", { column: 3 }),
    organism_id: plain("Organism ID", "organism.taxonId"),
    protein: plain("Protein name", "proteinName"),
    proteome: { header: "Proteome", paths: ["proteomes[*].id", "proteomes[*].component"] },
    active: plain("Active", "active", {
      column: 6,
      cell: ({ active }) => (active === undefined ? "" : active ? "Yes" : "No"),
    }),
    first_seen: plain("First seen", "created", { column: 4 }),
    last_seen: plain("Last seen", "lastUpdated", { column: 5 }),
    timeline: { header: "Timeline", paths: ["created", "lastUpdated"] },
    version: plain("Version", "version", { column: 2 }),
    version_uniparc: plain("Version (UniParc)", "versionI"),
  },
  entry: (row) => referenceEntry(row),
  facets: { database_facet: { label: "Databases", multiple: true, value: "database" } },
  otherFacets: ["organism_name"],
});

/** `/uniparc/{upi}` takes the same filters as its list of records. */
function filteredEntry(context: RouteContext): Answer | undefined {
  const { query, request, database, path } = context;
  const filters = readFilters(query);
  if (filters.messages.length > 0) return refusal({ request, format: "json", messages: filters.messages });
  if (filters.condition.sql === "1") return entryAnswer(context, uniparcEntry);
  const upi = (path["upi"] ?? "").trim().toUpperCase();
  const { sql, values } = filters.condition;
  const positions = database
    .all<{ position: number }>(
      `SELECT position FROM uniparc_reference WHERE upi = ? AND (${sql})`,
      upi,
      ...values,
    )
    .map(({ position }) => position);
  const within = JSON.stringify(positions);
  return entryAnswer(context, {
    ...uniparcEntry,
    entry: (row, inner) => fullUniparc(row, { ...inner, within }),
  });
}

export const uniparcRoutes: readonly Route[] = [
  searchRoute(uniparc),
  streamRoute(uniparc),
  idsRoute(uniparc, {
    parameter: "upis",
    pattern: UNIPARC_ID.pattern,
    invalid: (id) => `UPI '${id}' has invalid format. It should be a valid UniParc id.`,
    noun: "upis",
  }),
  { ...entryRoute(uniparcEntry), answer: filteredEntry },
  { ...entryRoute(uniparc), path: "/uniparc/{upi}/light" },
  ...partRoutes<ReferenceRow, { reference_count: number | null }>(records, {
    path: "/uniparc/{upi}/databases",
    name: "get_uniparc_databases",
    table: "uniparc_entry",
    key: "upi",
    column: "upi",
    filter: readFilters,
    lacks: (entry) => (entry.reference_count === null ? ONE : PAGE),
  }),
];
