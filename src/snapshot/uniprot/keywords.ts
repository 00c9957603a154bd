import type { Database } from "../../client/sqlite.ts";
import { type Condition, escapedLike, isText, NEVER, where } from "../query/condition.ts";
import { listed } from "../query/lists.ts";
import { withRdf } from "./formats.ts";
import type { Entry, Namespace } from "./namespace.ts";
import { keywordTerm, oboWriter } from "./obo.ts";
import { byName, compact, geneOntologies, idField, inText, lacking, plain, textField } from "./vocabulary.ts";

interface KeywordRow {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly synonyms: string | null;
  readonly hierarchies: string | null;
  readonly go_ids: string | null;
}

const pattern = /^KW-[0-9]{4}$/i;
const message =
  "The keyword id value has invalid format. It should match the regular expression 'KW-[0-9]{4}'";

const facts: Namespace<KeywordRow> = {
  path: "keywords",
  functions: { entry: "get_keyword_by_id", search: "search_keywords", stream: "stream_keywords" },
  tables: ["keyword", "ontology_term"],
  id: { placeholder: "id", pattern, message },
  from: "keyword",
  key: "id",
  whole: true,
  formats: withRdf("tsv", "list", "json", "xlsx", "obo"),
  queryFields: {
    id: idField("id", { pattern, message }),
    keyword_id: idField("id", { pattern, message }),
    name: textField("keyword", ["name"]),
    synonym: textField("keyword", ["synonyms"]),
    category: { rows: (wanted) => isText("category", { ...wanted, text: wanted.text.replaceAll("_", " ") }) },
    parent: { rows: ({ text }, database) => inHierarchies(text, { database, place: "parent" }) },
    ancestor: { rows: ({ text }, database) => inHierarchies(text, { database, place: "ancestor" }) },
  },
  isKnownField: (name) => name === "definition",
  facets: { category: { label: "Category", multiple: true, value: "category" } },
  anyField: inText("keyword"),
  sorts: { name: "name COLLATE NOCASE" },
  relevance: byName("name"),
  returnFields: {
    id: plain("Keyword ID", "keyword.id", { always: true, column: 0 }),
    name: plain("Name", "keyword.name", { column: 1 }),
    definition: lacking("Definition", 2),
    category: plain("Category", "category", { column: 3, cell: ({ category }) => nameOf(category) }),
    synonyms: plain("Synonyms", "synonyms"),
    gene_ontologies: plain("Gene Ontologies", "geneOntologies"),
    links: lacking("Links"),
    children: plain("Children", "children"),
    parents: plain("Parents", "parents"),
    statistics: lacking("Statistics"),
  },
  entry: (row, { database, wants }) =>
    compact({
      keyword: { name: row.name, id: row.id },
      synonyms: listed(row.synonyms),
      geneOntologies: wants("geneOntologies") ? geneOntologies(row.go_ids, database) : [],
      parents: wants("parents") ? parentsOf(row, database) : [],
      category: wants("category")
        ? named(row.category === "category" ? row.name : row.category, database)?.keyword
        : undefined,
      children: wants("children") ? childrenOf(row, database) : [],
    }),
};

export const keywords: Namespace<KeywordRow> = {
  ...facts,
  writers: { obo: oboWriter("keywords", { entry: facts.entry, term: keywordTerm }) },
};

const nameOf = (value: Entry[string] | undefined): string =>
  typeof value === "object" && value !== null && "name" in value ? String(value["name"]) : "";

/** `Ligand: Metal-binding; 2Fe-2S` as its names, top first. */
const chainsOf = ({ hierarchies }: Pick<KeywordRow, "hierarchies">): string[][] =>
  listed(hierarchies).map((hierarchy) => {
    const colon = hierarchy.indexOf(": ");
    return [hierarchy.slice(0, colon), ...hierarchy.slice(colon + 2).split("; ")].map((name) => name.trim());
  });

interface KeywordTree {
  readonly byName: ReadonlyMap<string, KeywordRow>;
  /** Keywords one step below a name: their hierarchies end in it and theirs. */
  readonly below: ReadonlyMap<string, readonly KeywordRow[]>;
}

const trees = new WeakMap<Database, KeywordTree>();

/** All keywords, some 1,200, read once: their hierarchies are held as text, which no index can search. */
function treeOf(database: Database): KeywordTree {
  const known = trees.get(database);
  if (known) return known;
  const rows = database.all<KeywordRow>("SELECT * FROM keyword");
  const below = new Map<string, KeywordRow[]>();
  for (const row of rows) {
    for (const name of new Set(chainsOf(row).flatMap((chain) => chain.at(-2) ?? []))) {
      below.set(name, [...(below.get(name) ?? []), row]);
    }
  }
  const tree = { byName: new Map(rows.map((row) => [row.name.toLowerCase(), row])), below };
  trees.set(database, tree);
  return tree;
}

const rowNamed = (name: string, database: Database): KeywordRow | undefined =>
  treeOf(database).byName.get(name.toLowerCase());

function named(name: string, database: Database): { keyword: Entry; row: KeywordRow } | undefined {
  const row = rowNamed(name, database);
  return row && { keyword: { name: row.name, id: row.id }, row };
}

function parentsOf(row: KeywordRow, database: Database): Entry[] {
  const names = new Set(chainsOf(row).flatMap((chain) => chain.at(-2) ?? []));
  return [...names].flatMap((name) => {
    const parent = named(name, database);
    return parent ? [compact({ keyword: parent.keyword, parents: parentsOf(parent.row, database) })] : [];
  });
}

const childrenOf = (row: KeywordRow, database: Database): Entry[] =>
  (treeOf(database).below.get(row.name) ?? []).map(({ name, id }) => ({ keyword: { name, id } }));

function inHierarchies(
  text: string,
  { database, place }: { database: Database; place: "parent" | "ancestor" },
): Condition {
  const top = pattern.test(text)
    ? database.get<KeywordRow>("SELECT * FROM keyword WHERE id = ?", text.toUpperCase())
    : rowNamed(text, database);
  if (!top) return NEVER;
  const below = database
    .all<KeywordRow>(
      "SELECT * FROM keyword WHERE hierarchies LIKE ? ESCAPE '\\'",
      `%${escapedLike(top.name)}_ %`,
    )
    .filter((row) =>
      chainsOf(row).some((chain) =>
        place === "parent" ? chain.at(-2) === top.name : chain.slice(0, -1).includes(top.name),
      ),
    );
  return where(`id IN (${below.map(() => "?").join(",")})`, ...below.map(({ id }) => id));
}
