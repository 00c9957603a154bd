import { element } from "./answers.ts";
import type { FetchContext, FetchForm } from "./entrez-database.ts";
import { type Article, articleOf, author, authorsOf, journal, nameParts } from "./pubmed-article.ts";

const DOCTYPE =
  '<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">';

/** An article with its authors as far as they are held. */
interface Authored extends Article {
  readonly authors: readonly string[];
  readonly complete: boolean;
}

const articles = (uids: readonly string[], { database }: FetchContext): Authored[] =>
  uids.flatMap((uid) => {
    const article = articleOf(uid, database);
    if (!article) return [];
    const all = authorsOf(database, article.pmid);
    const first = author(article);
    return { ...article, authors: all ?? (first === "" ? [] : [first]), complete: all !== undefined };
  });

const articleSet = (uids: readonly string[], context: FetchContext): string =>
  `<?xml version="1.0" ?>\n${DOCTYPE}\n<PubmedArticleSet>\n${articles(uids, context).map(articleXml).join("\n")}</PubmedArticleSet>\n`;

/** PubMed's three formats with what is held: no abstracts, and of most articles the first author alone. */
export const pubmedForms: readonly FetchForm[] = [
  { rettypes: ["", "xml", "full"], retmodes: ["", "xml"], type: "text/xml", write: articleSet },
  // XML has one form, whatever type is asked for.
  { rettypes: ["abstract", "medline"], retmodes: ["xml"], type: "text/xml", write: articleSet },
  {
    rettypes: ["medline"],
    retmodes: ["", "text"],
    type: "text/plain",
    write: (uids, context) =>
      articles(uids, context)
        .map((article) => `\n${medline(article)}`)
        .join(""),
  },
  {
    rettypes: ["abstract"],
    retmodes: ["", "text"],
    type: "text/plain",
    write: (uids, context) =>
      articles(uids, context)
        .map((article, at) => citation(article, at + 1))
        .join("\n\n"),
  },
];

const optional = (name: string, value: string | number | null): string =>
  value === null || value === "" ? "" : element(name, value);

function articleXml(article: Authored): string {
  const { pmid, doi, pmcid, title, volume, year, pages, authors, complete } = article;
  const issue = `<JournalIssue>${optional("Volume", volume)}<PubDate>${optional("Year", year)}</PubDate></JournalIssue>`;
  const ids = [
    `<ArticleId IdType="pubmed">${pmid}</ArticleId>`,
    ...(doi ? [element("ArticleId", doi).replace("<ArticleId>", '<ArticleId IdType="doi">')] : []),
    ...(pmcid ? [element("ArticleId", pmcid).replace("<ArticleId>", '<ArticleId IdType="pmc">')] : []),
  ];
  return [
    `<PubmedArticle><MedlineCitation><PMID Version="1">${pmid}</PMID><Article>`,
    `<Journal>${issue}${optional("ISOAbbreviation", journal(article))}</Journal>`,
    optional("ArticleTitle", title),
    pages ? `<Pagination>${element("MedlinePgn", pages)}</Pagination>` : "",
    doi
      ? element("ELocationID", doi).replace("<ELocationID>", '<ELocationID EIdType="doi" ValidYN="Y">')
      : "",
    authors.length === 0
      ? ""
      : `<AuthorList CompleteYN="${complete ? "Y" : "N"}">${authors.map(authorXml).join("")}</AuthorList>`,
    "</Article></MedlineCitation>",
    `<PubmedData><ArticleIdList>${ids.join("")}</ArticleIdList></PubmedData></PubmedArticle>`,
  ].join("");
}

function authorXml(name: string): string {
  const { lastName, initials, suffix } = nameParts(name);
  return `<Author ValidYN="Y">${element("LastName", lastName)}${optional("Initials", initials)}${optional("Suffix", suffix)}</Author>`;
}

/** Tags of four characters, long lines continued under their text. */
function medline(article: Authored): string {
  const { pmid, doi, pmcid, title, volume, year, pages, authors } = article;
  const fields: readonly (readonly [string, string | number | null])[] = [
    ["PMID", pmid],
    ["VI", volume],
    ["DP", year],
    ["TI", title],
    ["PG", pages],
    ...authors.map((name) => ["AU", name] as const),
    ["TA", journal(article)],
    ["PMC", pmcid],
    ["AID", doi ? `${doi} [doi]` : null],
    ["SO", source(article)],
  ];
  return fields
    .filter(([, value]) => value !== null && value !== "")
    .map(([tag, value]) => `${tag.padEnd(4)}- ${wrap(String(value))}\n`)
    .join("");
}

const WIDTH = 80;

const wrap = (text: string): string => {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n      ");
};

const source = (article: Article): string => {
  const { year, volume, pages } = article;
  return `${journal(article)}. ${year ?? ""}${volume ? `;${volume}` : ""}${pages ? `:${pages}` : ""}.`;
};

const citation = (article: Authored, number: number): string =>
  [
    `${number}. ${source(article)}${article.doi ? ` doi: ${article.doi}.` : ""}`,
    wrapPlain(article.title ?? ""),
    article.authors.length > 0
      ? wrapPlain(`${article.authors.join(", ")}${article.complete ? "." : ", et al."}`)
      : "",
    [
      article.doi ? `DOI: ${article.doi}` : "",
      article.pmcid ? `PMCID: ${article.pmcid}` : "",
      `PMID: ${article.pmid}`,
    ]
      .filter((line) => line !== "")
      .join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");

const wrapPlain = (text: string): string => wrap(text).replaceAll("\n      ", "\n");
