import { citationString } from "../../biology/citation-string.ts";
import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import { LACKS_HEADER } from "../route.ts";
import { absentHeaders, answer } from "./answers.ts";
import type { UtilityContext } from "./entrez-database.ts";

interface Candidate {
  readonly pmid: number;
  readonly pages: string | null;
  readonly first_author: string | null;
}

/** `ecitmatch.cgi`: PubMed ids of citations, a line each, as `journal|year|volume|page|author|key|pmid`. */
export function ecitmatch({ database, query }: UtilityContext): Answer | undefined {
  const citations = citationString.parse((query.get("bdata") ?? "").replaceAll("+", " "));
  if (!citations) return answer({ type: "text/plain", text: "\n" });
  const found = citations.map((citation) => ({ citation, pmids: match(citation, database) }));
  const lines = found.map(({ citation, pmids }) => {
    const { journal, year, volume, firstPage, author, key } = citation;
    const [only, ...more] = pmids;
    const result = only === undefined ? "NOT_FOUND" : more.length > 0 ? `AMBIGUOUS ${pmids.join(",")}` : only;
    return `${[journal, year, volume, firstPage, author, key, result].join("|")}\n`;
  });
  const missed = found.filter(({ pmids }) => pmids.length === 0).map(({ citation }) => citation.key);
  const some = missed.length > 0 ? { [LACKS_HEADER]: missed.join(",").replace(/[^\w, .-]/g, "") } : {};
  const headers = missed.length === found.length ? absentHeaders : some;
  return answer({ type: "text/plain", text: lines.join(""), headers });
}

/** Journals are compared without full stops and capitals; page and author only where the citation gives them. */
function match(
  citation: { journal: string; year: string; volume: string; firstPage: string; author: string },
  database: Database,
): number[] {
  const rows = database.all<Candidate>(
    `SELECT pmid, pages, first_author FROM article
     WHERE replace(journal, '.', '') = ? COLLATE NOCASE AND (? = '' OR year = ?) AND (? = '' OR volume = ?)`,
    citation.journal.replaceAll(".", ""),
    citation.year,
    Number(citation.year) || 0,
    citation.volume,
    citation.volume,
  );
  const lastName = citation.author.toLowerCase().split(/[ ,]/, 1)[0] ?? "";
  return rows
    .filter(({ pages }) => citation.firstPage === "" || (pages ?? "").split("-", 1)[0] === citation.firstPage)
    .filter(({ first_author }) => lastName === "" || (first_author ?? "").toLowerCase().startsWith(lastName))
    .map(({ pmid }) => pmid);
}
