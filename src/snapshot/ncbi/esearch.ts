import { entrezField } from "../../biology/entrez-fields.ts";
import { type EntrezNode, entrezQueryFault, parseEntrezQuery } from "../../biology/entrez-query.ts";
import type { Answer } from "../../client/outcome.ts";
import type { Database } from "../../client/sqlite.ts";
import { ALWAYS, allOf, type Condition, where } from "../query/condition.ts";
import { countRows, type Order, pageOf } from "../query/rows.ts";
import { LACKS_HEADER } from "../route.ts";
import { absentAnswer, absentHeaders } from "./answers.ts";
import { entrezDatabases, isEntrezName } from "./databases.ts";
import { readDateLimit } from "./date-limit.ts";
import type { EntrezDatabase, UtilityContext } from "./entrez-database.ts";
import { countAnswer, type Found, foundAnswer, searchFailure } from "./esearch-answer.ts";
import { keep, queryKeyOf, recall, webenvOf } from "./history.ts";
import { type Translation, termsOf, translate } from "./translate.ts";
import { isOvertruncated } from "./truncation.ts";
import { countOf } from "./uids.ts";

const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 10_000;
const MOST_TERMS = 300;
/** Characters of SQL: searches that combine lists that combine lists have an end. */
const LONGEST_CONDITION = 200_000;
/** Above this many hits the order is that of the uids: ranking all of them would take too long. */
const MOST_RANKED = 5_000;

const PUBMED_WINDOW =
  "Search Backend failed: Exception:\n'retstart' cannot be larger than 9998. For PubMed, ESearch can only retrieve the first 9,999 records matching the query.";

/** `esearch.fcgi`: uids of the records that a query selects. */
export function esearch({ database, query }: UtilityContext): Answer | undefined {
  const json = query.get("retmode") === "json";
  const db = query.get("db") || "pubmed";
  const entrez = entrezDatabases.get(db);
  if (!entrez) {
    return isEntrezName(db)
      ? absentAnswer(`db=${db}`)
      : searchFailure(`Invalid db name specified: ${db}`, json);
  }
  const asked = readTerm(query, { entrez, database });
  if ("failure" in asked) return searchFailure(asked.failure, json);
  const { translation, notes } = asked;
  const [missing] = translation.listsNotFound;
  if (missing !== undefined) return searchFailure(`Unable to obtain query #${missing}`, json);
  if (translation.lacking.length > 0) return absentAnswer(`${translation.lacking.join(", ")} in db=${db}`);
  const dates = readDateLimit(query, entrez);
  if ("absent" in dates) return absentAnswer(dates.absent);
  const condition = allOf([translation.condition, ...dates.conditions]);
  if (condition.sql.length > LONGEST_CONDITION)
    return searchFailure("Search Backend failed: too many lists", json);
  const total = countRows(database, { from: entrez.from, condition });
  const headers = headersOf({ total, isCoarse: translation.isDateCoarse || dates.isCoarse });
  if (query.get("rettype")?.toLowerCase() === "count") return countAnswer(total, { json, headers });
  const retstart = countOf(query, { name: "retstart", fallback: 0, most: 1e9 });
  if (db === "pubmed" && retstart > 9998) return searchFailure(PUBMED_WINDOW, json);
  const sort = readSort(query.get("sort"), entrez);
  const order = orderOf(sort.order, { total, entrez, translation });
  const found: Found = {
    total,
    retstart,
    ids: idsOf(database, { entrez, condition, order, limit: pageSize(query), offset: retstart }),
    translation,
    messages: [...notes, ...sort.notes],
    kept: query.get("usehistory") === "y" ? keep({ db, condition, order }, webenvOf(query)) : undefined,
  };
  return foundAnswer(found, { json, headers });
}

const pageSize = (query: URLSearchParams): number =>
  countOf(query, { name: "retmax", fallback: DEFAULT_PAGE, most: LARGEST_PAGE });

function headersOf({ total, isCoarse }: { total: number; isCoarse: boolean }): Record<string, string> {
  return {
    ...(total === 0 ? absentHeaders : {}),
    ...(isCoarse ? { [LACKS_HEADER]: "months and days of dates" } : {}),
  };
}

interface Reading {
  readonly translation: Translation;
  readonly notes: readonly string[];
}

/** The term, and with `query_key` an earlier list that it looks in. */
function readTerm(
  query: URLSearchParams,
  { entrez, database }: { entrez: EntrezDatabase; database: Database },
): Reading | { readonly failure: string } {
  const [webenv, key] = [webenvOf(query), queryKeyOf(query)];
  const term = (query.get("term") ?? "").trim();
  if (term === "" && key === null) return { failure: "Empty term and query_key - nothing todo" };
  if (key !== null && recall(webenv, key)?.db !== entrez.name)
    return { failure: `Unable to obtain query #${key}` };
  const { tree, notes } = readTree(term);
  if (!tree && term !== "") return { failure: unreadable(term) };
  if (tree && termsOf(tree) > MOST_TERMS)
    return { failure: `Search Backend failed: more than ${MOST_TERMS} terms` };
  if (tree && isOvertruncated(tree)) return { failure: "Search Backend failed: too many truncated terms" };
  const earlier: readonly EntrezNode[] =
    key === null ? [] : [{ type: "term", text: `#${key}`, phrase: false }];
  const [first, ...rest] = [...earlier, ...(tree ? [tree] : [])];
  if (!first) return { failure: unreadable(term) };
  const field = query.get("field");
  const translation = translate(rest.length === 0 ? first : { type: "and", of: [first, ...rest] }, {
    entrez,
    database,
    webenv,
    ...(field ? { field: entrezField(field) } : {}),
  });
  return { translation, notes: [...notes, ...translation.notes] };
}

function unreadable(term: string): string {
  const fault = entrezQueryFault(term);
  const where = fault ? ` (column ${fault.column}: ${fault.problem})` : " (too deep)";
  return `Unable to parse query: ${term}${where}`;
}

/** As the service, reads a query with one quote too many, and says so. */
function readTree(term: string): { tree: EntrezNode | undefined; notes: readonly string[] } {
  const tree = parseEntrezQuery(term);
  const isUnmatched = (term.split('"').length - 1) % 2 === 1;
  if (tree || !isUnmatched) return { tree, notes: [] };
  const at = term.lastIndexOf('"');
  return {
    tree: parseEntrezQuery(`${term.slice(0, at)} ${term.slice(at + 1)}`.trim()),
    notes: ["Unmatched double quote ignored."],
  };
}

function readSort(
  sort: string | null,
  { sorts }: EntrezDatabase,
): { readonly order: Order | undefined; readonly notes: readonly string[] } {
  const name = sort?.trim().toLowerCase().replaceAll("+", " ") ?? "";
  if (name === "" || name === "relevance") return { order: sorts[name], notes: [] };
  const order = sorts[name];
  return { order, notes: order ? [] : [`Unknown sort schema '${sort}' ignored`] };
}

function orderOf(
  asked: Order | undefined,
  { total, entrez, translation }: { total: number; entrez: EntrezDatabase; translation: Translation },
): Order {
  if (asked) return [...asked, where("uid")];
  return total > MOST_RANKED ? [where("uid")] : [...entrez.relevance(translation.terms), where("uid")];
}

const idsOf = (
  database: Database,
  {
    entrez,
    condition = ALWAYS,
    ...page
  }: { entrez: EntrezDatabase; condition?: Condition; order: Order; limit: number; offset: number },
): string[] =>
  pageOf<{ uid: string | number }>(database, { from: entrez.from, columns: "uid", condition, ...page }).map(
    ({ uid }) => String(uid),
  );
