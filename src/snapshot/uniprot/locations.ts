import type { Database } from "../../client/sqlite.ts";
import { isText, type Wanted } from "../query/condition.ts";
import { listed } from "../query/lists.ts";
import { withRdf } from "./formats.ts";
import type { Entry, Namespace } from "./namespace.ts";
import { locationTerm, oboWriter } from "./obo.ts";
import { byName, compact, geneOntologies, idField, inText, lacking, plain, textField } from "./vocabulary.ts";

interface LocationRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly synonyms: string | null;
  readonly content: string | null;
  readonly is_a: string | null;
  readonly part_of: string | null;
  readonly keyword: string | null;
  readonly go_ids: string | null;
}

const pattern = /^SL-[0-9]{4}$/i;
const message =
  "The subcellular location id value has invalid format. It should match the regular expression 'SL-[0-9]{4}'";

/** UniProt's words for the three kinds (uniprot-core, SubcellLocationCategory). */
const CATEGORIES: Readonly<Record<string, string>> = {
  location: "Cellular component",
  topology: "Topology",
  orientation: "Orientation",
};

const facts: Namespace<LocationRow> = {
  path: "locations",
  functions: {
    entry: "get_location_by_id",
    search: "search_subcellular_locations",
    stream: "stream_subcellular_locations",
  },
  tables: ["subcellular_location", "keyword", "ontology_term"],
  id: { placeholder: "id", pattern, message },
  from: "subcellular_location",
  key: "id",
  whole: true,
  formats: withRdf("tsv", "list", "json", "xlsx", "obo"),
  queryFields: {
    id: idField("id", { pattern, message }),
    name: textField("subcellular_location", ["name"]),
    synonym: textField("subcellular_location", ["synonyms"]),
    category: { rows: (wanted) => isText("kind", kindOf(wanted)) },
  },
  isKnownField: (name) => name === "definition",
  anyField: inText("subcellular_location"),
  sorts: { name: "name COLLATE NOCASE", id: "id" },
  relevance: byName("name"),
  returnFields: {
    id: plain("Subcellular location ID", "id", { always: true, column: 0 }),
    name: plain("Name", "name", { column: 3 }),
    definition: lacking("Description", 1),
    category: plain("Category", "category", { column: 2 }),
    keyword: plain("Keyword", "keyword"),
    synonyms: plain("Synonyms", "synonyms"),
    content: plain("Content", "content"),
    gene_ontologies: plain("Gene Ontologies", "geneOntologies"),
    note: lacking("Note"),
    references: lacking("References"),
    links: lacking("Links"),
    is_a: plain("Is a", "isA", { cell: (entry) => names(entry["isA"]) }),
    part_of: plain("Is part of", "partOf", { cell: (entry) => names(entry["partOf"]) }),
    statistics: lacking("Statistics"),
  },
  entry: (row, { database, wants }) => {
    const entry = describe(row, database);
    return compact({
      ...entry,
      isA: wants("isA") ? entriesNamed(row.is_a, database) : [],
      partOf: wants("partOf") ? entriesNamed(row.part_of, database) : [],
    });
  },
};

export const locations: Namespace<LocationRow> = {
  ...facts,
  writers: { obo: oboWriter("locations", { entry: facts.entry, term: locationTerm }) },
};

/** `cellular` and `cellular_component` name the kind `location`. */
function kindOf(wanted: Wanted): Wanted {
  const text = wanted.text.replaceAll("_", " ").toLowerCase();
  return { ...wanted, text: text.startsWith("cellular") ? "location" : text };
}

function describe(row: LocationRow, database: Database): Entry {
  return compact({
    name: row.name,
    id: row.id,
    content: row.content ?? undefined,
    keyword: row.keyword ? keyword(row.keyword, database) : undefined,
    category: CATEGORIES[row.kind],
    geneOntologies: geneOntologies(row.go_ids, database),
    synonyms: listed(row.synonyms),
  });
}

function keyword(id: string, database: Database): Entry | undefined {
  const row = database.get<{ name: string }>("SELECT name FROM keyword WHERE id = ?", id);
  return row && { name: row.name, id };
}

const entriesNamed = (cell: string | null, database: Database): Entry[] =>
  listed(cell)
    .map((name) => entryNamed(name, database))
    .filter((entry) => entry !== undefined);

const known = new WeakMap<Database, Map<string, Entry | undefined>>();

/** A location with all above it. Some hundred lie above others, each above many, so they are put together once. */
function entryNamed(name: string, database: Database): Entry | undefined {
  const entries = known.get(database) ?? new Map<string, Entry | undefined>();
  known.set(database, entries);
  if (!entries.has(name)) {
    const row = database.get<LocationRow>(
      "SELECT * FROM subcellular_location WHERE name = ? COLLATE NOCASE",
      name,
    );
    entries.set(name, row && compact({ ...describe(row, database), ...above(row, database) }));
  }
  return entries.get(name);
}

const above = (row: LocationRow, database: Database): Entry => ({
  isA: entriesNamed(row.is_a, database),
  partOf: entriesNamed(row.part_of, database),
});

const names = (value: Entry[string] | undefined): string =>
  Array.isArray(value) ? value.map((part: Entry) => String(part["name"])).join("; ") : "";
