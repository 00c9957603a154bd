import type { Database } from "../../client/sqlite.ts";
import { anyOf, type Condition, isText, mentions, NEVER, type Wanted, where } from "../query/condition.ts";
import { anyAuthor, firstAuthor, isAuthorName } from "./author-search.ts";
import type { EntrezDatabase } from "./entrez-database.ts";
import { type Article, articleLacks, articleOf, author, authorsOf, journal } from "./pubmed-article.ts";
import { pubmedForms } from "./pubmed-forms.ts";

const NUMBER = /^\d{1,10}$/;
const YEAR = /^(?:18|19|20)\d\d$/;

const words = (wanted: Wanted, columns?: readonly string[]): Condition =>
  mentions({ index: "article_text", rowid: "uid", ...(columns ? { columns } : {}) }, wanted);

function identifier({ text }: Wanted): Condition {
  const id = text.replace(/^(?:doi|pmid|pmc ?id):\s*/i, "");
  if (NUMBER.test(id)) return where("uid = ?", Number(id));
  return anyOf([where("doi = ?", id), where("pmcid = ? COLLATE NOCASE", id)]);
}

const anywhere = (wanted: Wanted): Condition =>
  /^(\d{4,10}|10\.\S+\/\S+|PMC\d+)$/i.test(wanted.text)
    ? anyOf([identifier(wanted), words(wanted), ...(YEAR.test(wanted.text) ? [year(wanted)] : [])])
    : wanted.phrase && isAuthorName(wanted.text)
      ? anyOf([words(wanted), anyAuthor(wanted)])
      : words(wanted);

const year = ({ text }: Wanted): Condition => {
  const read = /^(\d{4})(?:[/-].*)?$/.exec(text)?.[1];
  return read ? where("year = ?", Number(read)) : NEVER;
};

const lacking = (code: string, description: string) => ({ code, description, rows: () => undefined });

export const pubmed: EntrezDatabase = {
  name: "pubmed",
  menuName: "PubMed",
  description: "PubMed bibliographic record",
  tables: ["article", "gwas_association", "citation_author"],
  from: "(SELECT pmid AS uid, doi, pmcid, title, journal, year, volume, pages, first_author FROM article)",
  uidPattern: NUMBER,
  held: (uid, database) => articleOf(uid, database)?.pmid.toString(),
  defaultField: "All Fields",
  untagged: "words",
  // NLM Technical Bulletin 2024 May-Jun (458):e5.
  leastRoot: 4,
  fields: {
    "All Fields": { code: "ALL", description: "All terms from all searchable fields", rows: anywhere },
    UID: {
      code: "UID",
      description: "Unique number assigned to publication",
      numerical: true,
      range: "uid",
      rows: ({ text }) => (NUMBER.test(text) ? where("uid = ?", Number(text)) : NEVER),
    },
    "PubMed ID": {
      code: "PMID",
      description: "PubMed id",
      rows: ({ text }) => (NUMBER.test(text) ? where("uid = ?", Number(text)) : NEVER),
    },
    Title: {
      code: "TITL",
      description: "Words in title of publication",
      rows: (wanted) => words(wanted, ["title"]),
    },
    "Title/Abstract": {
      code: "TIAB",
      description: "Words in title; abstracts are not held",
      rows: (wanted) => words(wanted, ["title"]),
    },
    "Text Word": { code: "WORD", description: "Words in title", rows: (wanted) => words(wanted, ["title"]) },
    Author: {
      code: "AUTH",
      description: "Author of publication; of most only the first is held",
      rows: anyAuthor,
    },
    "First Author": { code: "FAUT", description: "First author of publication", rows: firstAuthor },
    Journal: {
      code: "JOUR",
      description: "Journal abbreviation of publication",
      rows: (wanted) =>
        where("replace(journal, '.', '') = ? COLLATE NOCASE", wanted.text.replaceAll(".", "")),
    },
    Volume: {
      code: "VOL",
      description: "Volume number of publication",
      rows: (wanted) => isText("volume", wanted),
    },
    Pagination: {
      code: "PAGE",
      description: "Page numbers of publication",
      rows: ({ text }) => where("pages = ?1 OR pages LIKE ?1 || '-%'".replaceAll("?1", "?"), text, text),
    },
    "Publication Date": {
      code: "PDAT",
      description: "Date of publication",
      date: true,
      range: "year",
      rows: year,
    },
    "Article Identifier": {
      code: "AID",
      description: "Article identifiers: doi, pmc id",
      tags: ["doi", "pmc", "pmcid", "lid"],
      rows: identifier,
    },
    "Location ID": { code: "LID", description: "Location id: doi", rows: identifier },
    "MeSH Terms": lacking("MESH", "Medical Subject Headings"),
    "Publication Type": lacking("PTYP", "Type of publication"),
    Affiliation: lacking("AFFL", "Author's institutional affiliation"),
    Abstract: lacking("AB", "Abstract"),
    Language: lacking("LANG", "Language of publication"),
    Issue: lacking("ISS", "Issue number of publication"),
    Filter: lacking("FILT", "Limits the records"),
    "Entrez Date": lacking("EDAT", "Date publication first accessible through Entrez"),
    "Modification Date": lacking("MDAT", "Date of last modification"),
    "Last Author": lacking("LAUT", "Last author of publication"),
  },
  sorts: {
    pub_date: [where("year DESC"), where("uid DESC")],
    pub_date_desc: [where("year DESC"), where("uid DESC")],
    "pub date": [where("year DESC"), where("uid DESC")],
    author: [where("first_author COLLATE NOCASE")],
    journalname: [where("journal COLLATE NOCASE")],
    journal: [where("journal COLLATE NOCASE")],
    title: [where("title COLLATE NOCASE")],
    most_recent: [where("uid DESC")],
    relevance: [where("year DESC"), where("uid DESC")],
  },
  relevance: () => [where("uid DESC")],
  summary: (uid, database) => summaryOf(articleOf(uid, database), database),
  items: (uid, database) => itemsOf(articleOf(uid, database), database),
  lacks: articleLacks,
  forms: pubmedForms,
  links: [
    {
      to: "snp",
      name: "pubmed_snp_cited",
      description: "Variants whose association the article reports",
      uids: (uid, database) => variantsOf(Number(uid), database),
      lacks: "variants that the article cites otherwise",
    },
  ],
};

const variantsOf = (pmid: number, database: Database): string[] =>
  database
    .all<{ rsid: number }>("SELECT DISTINCT rsid FROM gwas_association WHERE pmid = ? ORDER BY rsid", pmid)
    .map(({ rsid }) => String(rsid));

/** Where of the authors only the first is held, there is no list of them. */
function summaryOf(article: Article | undefined, database: Database) {
  if (!article) return undefined;
  const { pmid, doi, pmcid } = article;
  const names = authorsOf(database, pmid);
  return {
    ...(names ? { authors: names.map((name) => ({ name, authtype: "Author", clusterid: "" })) } : {}),
    ...(names ? { lastauthor: names.at(-1) ?? "" } : {}),
    pubdate: article.year === null ? "" : String(article.year),
    source: journal(article),
    title: article.title ?? "",
    volume: article.volume ?? "",
    pages: article.pages ?? "",
    articleids: [
      { idtype: "pubmed", idtypen: 1, value: String(pmid) },
      ...(doi ? [{ idtype: "doi", idtypen: 3, value: doi }] : []),
      ...(pmcid ? [{ idtype: "pmc", idtypen: 8, value: pmcid }] : []),
    ],
    elocationid: doi ? `doi: ${doi}` : "",
    sortfirstauthor: names?.[0] ?? author(article),
  };
}

function itemsOf(article: Article | undefined, database: Database) {
  if (!article) return undefined;
  const text = (name: string, value: string) => ({ name, type: "String" as const, value });
  const { pmid, doi, pmcid } = article;
  const names = authorsOf(database, pmid);
  return [
    { name: "PubDate", type: "Date" as const, value: article.year === null ? "" : String(article.year) },
    text("Source", journal(article)),
    ...(names
      ? [
          { name: "AuthorList", type: "List" as const, value: names.map((name) => text("Author", name)) },
          text("LastAuthor", names.at(-1) ?? ""),
        ]
      : []),
    text("Title", article.title ?? ""),
    text("Volume", article.volume ?? ""),
    text("Pages", article.pages ?? ""),
    {
      name: "ArticleIds",
      type: "List" as const,
      value: [
        text("pubmed", String(pmid)),
        ...(doi ? [text("doi", doi)] : []),
        ...(pmcid ? [text("pmc", pmcid)] : []),
      ],
    },
    ...(doi ? [text("DOI", doi)] : []),
  ];
}
