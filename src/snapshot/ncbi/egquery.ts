import { parseEntrezQuery } from "../../biology/entrez-query.ts";
import type { Answer } from "../../client/outcome.ts";
import { countRows } from "../query/rows.ts";
import { LACKS_HEADER } from "../route.ts";
import { answer, element } from "./answers.ts";
import { entrezDatabases, entrezNames } from "./databases.ts";
import type { UtilityContext } from "./entrez-database.ts";
import { termsOf, translate } from "./translate.ts";
import { isOvertruncated } from "./truncation.ts";

const DOCTYPE =
  '<!DOCTYPE Result PUBLIC "-//NLM//DTD eGQueryResult, January 2004//EN" "https://www.ncbi.nlm.nih.gov/entrez/query/DTD/egquery.dtd">';

/** Every database is asked, so that fewer terms are taken than by a search of one. */
const MOST_TERMS = 50;
const MOST_TRUNCATED = 20;

/** `egquery.fcgi`: how many records of each database meet a query; of databases that are not held nothing is said. */
export function egquery({ database, query }: UtilityContext): Answer {
  const term = (query.get("term") ?? "").trim();
  const parsed = parseEntrezQuery(term);
  const isSmall = parsed && termsOf(parsed) <= MOST_TERMS && !isOvertruncated(parsed, MOST_TRUNCATED);
  const tree = isSmall ? parsed : undefined;
  const items = [...entrezDatabases.values()].map((entrez) => {
    const read = tree && translate(tree, { entrez, database, webenv: null });
    const isKnown = read !== undefined && read.lacking.length + read.fieldsNotFound.length === 0;
    const count = isKnown ? countRows(database, { from: entrez.from, condition: read.condition }) : 0;
    const status = count > 0 ? "Ok" : "Term or Database is not found";
    return `<ResultItem>${element("DbName", entrez.name)}${element("MenuName", entrez.menuName)}${element("Count", count)}${element("Status", status)}</ResultItem>`;
  });
  const unheld = entrezNames.filter((name) => !entrezDatabases.has(name));
  return answer({
    type: "text/xml",
    text: `<?xml version="1.0"?>\n${DOCTYPE}\n<Result>${element("Term", term)}<eGQueryResult>${items.join("\n")}</eGQueryResult></Result>\n`,
    headers: { [LACKS_HEADER]: unheld.map((name) => `db=${name}`).join(",") },
  });
}
