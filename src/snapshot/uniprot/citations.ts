import { isText, mentions, where } from "../query/condition.ts";
import { remembered } from "../query/remembered.ts";
import { citationEntry } from "./citation-entry.ts";
import { withRdf } from "./formats.ts";
import type { Entry, Lack, Namespace, QueryField } from "./namespace.ts";
import { byName, compact, lacking, plain } from "./vocabulary.ts";

interface ArticleRow {
  readonly pmid: number;
  readonly doi: string | null;
  readonly title: string | null;
  readonly journal: string | null;
  readonly year: number | null;
  readonly volume: string | null;
  readonly pages: string | null;
  readonly first_author: string | null;
}

const pattern = /^([0-9]{1,12}|CI-\w{1,13}|IND[0-9]+)$/i;
const message =
  "The citation id has invalid format. It should be a PubMedId (number) or with CI-\\w{1,13} or IND[0-9]+";

const words = (columns: readonly string[]): QueryField => ({
  rows: (wanted) => mentions({ index: "article_text", rowid: "pmid", columns }, wanted),
});

/** Articles that came by way of UniProt entries: the others held may not be citations of UniProt at all. */
const CITED = "(SELECT * FROM article WHERE source LIKE 'UniProt%')";

/** Of a citation that was not recorded with all its authors. */
const BARE: readonly Lack[] = [
  { name: "authors beyond the first", path: "citation.authors" },
  { name: "abstract", path: "citation.literatureAbstract" },
  { name: "statistics", path: "statistics" },
];
const WHOLE: readonly Lack[] = BARE.slice(1);

const isRecorded = remembered(1_000, (database, pmid: number): boolean =>
  Boolean(database.get("SELECT 1 FROM citation_record WHERE id = ?", String(pmid))),
);

export const citations: Namespace<ArticleRow> = {
  path: "citations",
  functions: {
    entry: "get_citation_by_id",
    search: "search_literature_citations",
    stream: "stream_literature_citations",
  },
  tables: ["article", "citation_record", "citation_author"],
  id: { placeholder: "citationId", pattern, message },
  from: CITED,
  key: "pmid",
  whole: false,
  formats: withRdf("tsv", "list", "json", "xlsx"),
  queryFields: {
    id: { pattern, message: () => message, rows: ({ text }) => where("pmid = ?", Number(text) || 0) },
    title: words(["title"]),
    author: words(["first_author"]),
    journal: words(["journal"]),
    doi: { rows: (wanted) => isText("doi", wanted) },
    published: { rows: ({ text }) => where("year = ?", Number(text) || 0) },
  },
  isKnownField: (name) => ["citations_with", "author_group", "lit_abstract"].includes(name),
  anyField: (wanted) =>
    /^[0-9]{1,12}$/.test(wanted.text)
      ? where("pmid = ?", Number(wanted.text))
      : mentions({ index: "article_text", rowid: "pmid" }, wanted),
  sorts: { id: "pmid", title: "title COLLATE NOCASE" },
  relevance: byName("title"),
  returnFields: {
    id: plain("Citation Id", "citation.id", { always: true, column: 0 }),
    doi: plain("Doi", "citation.citationCrossReferences[?(@.database=='DOI')]"),
    title: plain("Title", "citation.title", { column: 1 }),
    authors: plain("Authors", "citation.authors"),
    authoring_group: lacking("Authoring Group"),
    journal: plain("Journal", "citation.journal"),
    publication_date: plain("Publication date", "citation.publicationDate"),
    first_page: plain("First page", "citation.firstPage"),
    last_page: plain("Last page", "citation.lastPage"),
    volume: plain("Volume", "citation.volume"),
    reference: {
      header: "Reference",
      column: 2,
      paths: [
        "citation.journal",
        "citation.volume",
        "citation.firstPage",
        "citation.lastPage",
        "citation.publicationDate",
      ],
      cell: ({ citation }) => reference(citation as Entry),
    },
    lit_abstract: lacking("Abstract/Summary", 3),
    statistics: lacking("Statistics"),
  },
  entry: (row, { database }) => ({
    citation: citationEntry(database, String(row.pmid)) ?? citation(row),
  }),
  lacks: ({ pmid }, database) => (isRecorded(database, pmid) ? WHOLE : BARE),
  otherFacets: ["citations_with"],
};

/** Only the first author is held, so the list of authors says that it is not complete. */
function citation(row: ArticleRow): Entry {
  const [firstPage, lastPage] = (row.pages ?? "").split("-");
  const id = String(row.pmid);
  return compact({
    id,
    citationType: "UniProt indexed literatures",
    authors: row.first_author ? [row.first_author] : [],
    citationCrossReferences: [
      { database: "PubMed", id },
      ...(row.doi ? [{ database: "DOI", id: row.doi }] : []),
    ],
    title: row.title ?? undefined,
    publicationDate: row.year === null ? undefined : String(row.year),
    journal: row.journal ?? undefined,
    firstPage: firstPage || undefined,
    lastPage: lastPage || undefined,
    volume: row.volume ?? undefined,
    completeAuthorList: row.first_author ? false : undefined,
  });
}

const reference = ({
  journal = "",
  volume = "",
  firstPage = "",
  lastPage,
  publicationDate = "",
}: Entry): string =>
  `${journal} ${volume}:${firstPage}${lastPage ? `-${lastPage}` : ""} (${publicationDate})`;
