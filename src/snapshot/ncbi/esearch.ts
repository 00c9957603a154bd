import { entrezField } from "../../biology/entrez-fields.ts";
import { parseEntrezQuery } from "../../biology/entrez-query.ts";
import type { JsonValue } from "../../biology/kind.ts";
import type { Answer } from "../../client/outcome.ts";
import { allOf, type Condition, where } from "../query/condition.ts";
import { countRows, type Order, pageOf } from "../query/rows.ts";
import { absentHeaders, element, escapeXml, jsonAnswer, xmlAnswer } from "./answers.ts";
import { entrezDatabases, isEntrezName } from "./databases.ts";
import type { EntrezDatabase, UtilityContext } from "./entrez-database.ts";
import { keep, recall } from "./history.ts";
import { type StackEntry, type Translation, termsOf, translate } from "./translate.ts";
import { countOf } from "./uids.ts";

const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 10_000;
const MOST_TERMS = 1_000;
/** Above this many hits the order is that of the uids: ranking all of them would take too long. */
const MOST_RANKED = 5_000;

/** `esearch.fcgi`: uids of the records that a query selects. */
export function esearch({ database, query }: UtilityContext): Answer | undefined {
  const json = query.get("retmode") === "json";
  const db = query.get("db") ?? "pubmed";
  const entrez = entrezDatabases.get(db);
  if (!entrez) return isEntrezName(db) ? undefined : failure(`Invalid db name specified: ${db}`, json);
  const term = (query.get("term") ?? "").trim();
  if (term === "") return failure("Empty term and query_key - nothing todo", json);
  const tree = parseEntrezQuery(withField(term, query.get("field")));
  if (!tree) return failure(`Unable to parse query: ${term}`, json);
  if (termsOf(tree) > MOST_TERMS)
    return failure(`Search Backend failed: more than ${MOST_TERMS} terms`, json);
  const translation = translate(tree, { entrez, database });
  if (translation.lacking.length > 0) return undefined;
  const dates = dateLimit(query, entrez);
  const earlier = earlierList(query, db);
  if (!dates || earlier === "expired") return dates ? failure("Unable to obtain query #1", json) : undefined;
  const condition = allOf([translation.condition, ...dates, ...earlier]);
  const total = countRows(database, { from: entrez.from, condition });
  const headers = total === 0 ? absentHeaders : {};
  if (query.get("rettype") === "count") return countAnswer(total, { json, headers });
  const retstart = countOf(query, { name: "retstart", fallback: 0, most: 1e9 });
  const retmax = countOf(query, { name: "retmax", fallback: DEFAULT_PAGE, most: LARGEST_PAGE });
  const order = total > MOST_RANKED ? [where("uid")] : orderOf(query.get("sort"), { entrez, translation });
  const page = (limit: number, offset: number): string[] =>
    pageOf<{ uid: string | number }>(database, {
      from: entrez.from,
      columns: "uid",
      condition,
      order,
      limit,
      offset,
    }).map(({ uid }) => String(uid));
  const kept =
    query.get("usehistory") === "y"
      ? keep({ db, uids: page(LARGEST_PAGE, 0) }, query.get("WebEnv"))
      : undefined;
  const found: Found = { total, retstart, ids: page(retmax, retstart), translation, kept };
  return json
    ? jsonAnswer(asJson(found), headers)
    : xmlAnswer({ root: "eSearchResult", body: asXml(found) }, { headers });
}

interface Found {
  readonly total: number;
  readonly retstart: number;
  readonly ids: readonly string[];
  readonly translation: Translation;
  readonly kept: { readonly webenv: string; readonly key: number } | undefined;
}

function failure(message: string, json: boolean): Answer {
  const header = { type: "esearch", version: "0.3" };
  if (json) return jsonAnswer({ header, esearchresult: { ERROR: message } });
  return xmlAnswer({ root: "eSearchResult", body: element("ERROR", message) });
}

function countAnswer(
  total: number,
  { json, headers }: { json: boolean; headers: Readonly<Record<string, string>> },
): Answer {
  const header = { type: "esearch", version: "0.3" };
  if (json) return jsonAnswer({ header, esearchresult: { count: String(total) } }, headers);
  return xmlAnswer({ root: "eSearchResult", body: element("Count", total) }, { headers });
}

/** The `field` parameter limits the whole term to one field. */
const withField = (term: string, field: string | null): string =>
  field && !term.includes("[") ? `${term}[${field}]` : term;

/** Rows within `mindate` to `maxdate`; undefined where the facts held know no such date. */
function dateLimit(query: URLSearchParams, { fields }: EntrezDatabase): Condition[] | undefined {
  const [from, to, days] = [query.get("mindate"), query.get("maxdate"), query.get("reldate")];
  if (days) return undefined;
  if (!from || !to) return [];
  const name = entrezField(query.get("datetype") ?? "pdat");
  const column = fields[name]?.range;
  const years = [from, to].map((date) => Number.parseInt(date.slice(0, 4), 10));
  if (!column || years.some(Number.isNaN)) return undefined;
  return [where(`${column} BETWEEN ? AND ?`, ...years)];
}

/** With `query_key` a search looks only among the uids of an earlier one. */
function earlierList(query: URLSearchParams, db: string): Condition[] | "expired" {
  const [webenv, key] = [query.get("WebEnv"), query.get("query_key")];
  if (!webenv || !key) return [];
  const kept = recall(webenv, key);
  if (kept?.db !== db) return "expired";
  return [where("CAST(uid AS TEXT) IN (SELECT value FROM json_each(?))", JSON.stringify(kept.uids))];
}

function orderOf(
  sort: string | null,
  { entrez, translation }: { entrez: EntrezDatabase; translation: Translation },
): Order {
  const asked = sort ? entrez.sorts[sort.trim().toLowerCase()] : undefined;
  return [...(asked ?? entrez.relevance(translation.terms)), where("uid")];
}

/** Where nothing was found, NCBI prints the query in parentheses and no stack. */
const printed = ({ total, translation }: Found): string =>
  total === 0 ? `(${translation.text})` : translation.text;

const stackOf = ({ translation: { stack } }: Found): readonly StackEntry[] =>
  stack.at(-1) === "GROUP" ? stack : [...stack, "GROUP"];

function asJson(found: Found): JsonValue {
  const { total, retstart, ids, translation, kept } = found;
  const { phrasesNotFound, fieldsNotFound } = translation;
  return {
    header: { type: "esearch", version: "0.3" },
    esearchresult: {
      count: String(total),
      retmax: String(ids.length),
      retstart: String(retstart),
      ...(kept ? { querykey: String(kept.key), webenv: kept.webenv } : {}),
      idlist: ids,
      translationset: [],
      ...(total === 0 ? {} : { translationstack: stackOf(found).map(stackEntry) }),
      querytranslation: printed(found),
      ...(phrasesNotFound.length + fieldsNotFound.length > 0
        ? { errorlist: { phrasesnotfound: phrasesNotFound, fieldsnotfound: fieldsNotFound } }
        : {}),
      ...(total === 0
        ? {
            warninglist: {
              phrasesignored: [],
              quotedphrasesnotfound: [],
              outputmessages: ["No items found."],
            },
          }
        : {}),
    },
  };
}

const stackEntry = (entry: StackEntry): JsonValue =>
  typeof entry === "string"
    ? entry
    : { term: entry.term, field: entry.field, count: String(entry.count), explode: "N" };

function asXml(found: Found): string {
  const { total, retstart, ids, translation, kept } = found;
  const errors = [
    ...translation.phrasesNotFound.map((phrase) => element("PhraseNotFound", phrase)),
    ...translation.fieldsNotFound.map((field) => element("FieldNotFound", field)),
  ].join("");
  return [
    element("Count", total) + element("RetMax", ids.length) + element("RetStart", retstart),
    kept ? element("QueryKey", kept.key) + element("WebEnv", kept.webenv) : "",
    ids.length > 0 ? `<IdList>\n${ids.map((id) => `${element("Id", id)}\n`).join("")}</IdList>` : "<IdList/>",
    "<TranslationSet/>",
    total === 0 ? "" : `<TranslationStack>${stackOf(found).map(stackXml).join("")}</TranslationStack>`,
    `<QueryTranslation>${escapeXml(printed(found))}</QueryTranslation>`,
    errors === "" ? "" : `<ErrorList>${errors}</ErrorList>`,
    total === 0 ? "<WarningList><OutputMessage>No items found.</OutputMessage></WarningList>" : "",
  ].join("");
}

const stackXml = (entry: StackEntry): string =>
  typeof entry === "string"
    ? element("OP", entry)
    : `<TermSet>${element("Term", entry.term)}${element("Field", entry.field)}${element("Count", entry.count)}<Explode>N</Explode></TermSet>`;
