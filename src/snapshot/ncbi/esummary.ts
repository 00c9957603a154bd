import type { JsonValue } from "../../biology/kind.ts";
import type { Answer } from "../../client/outcome.ts";
import { absentHeaders, answer, element, escapeXml, jsonAnswer, xmlAnswer } from "./answers.ts";
import { entrezDatabases, isEntrezName } from "./databases.ts";
import type { Document, EntrezDatabase, Item, UtilityContext } from "./entrez-database.ts";
import { countOf, readUids, type Sorted, sortUids } from "./uids.ts";

/** NCBI gives at most this many summaries at once. */
const LARGEST_PAGE = 10_000;
const LARGEST_JSON_PAGE = 500;

const header = { type: "esummary", version: "0.3" };

/** `esummary.fcgi`: document summaries, JSON and XML of version 2.0, and the older XML. */
export function esummary({ database, query }: UtilityContext): Answer | undefined {
  const json = query.get("retmode") === "json";
  const db = query.get("db") ?? "pubmed";
  const entrez = entrezDatabases.get(db);
  if (!entrez) return isEntrezName(db) ? undefined : failure(`Invalid db name specified: ${db}`, json);
  const asked = readUids(query);
  if ("problem" in asked) {
    if (asked.problem === "expired") return failure("Unable to obtain query #1", json);
    return failure(json ? "Empty id list - nothing todo" : "Neither query_key nor id specified", json);
  }
  const start = Math.max(countOf(query, { name: "retstart", fallback: 1, most: 1e9 }), 1) - 1;
  const most = json ? LARGEST_JSON_PAGE : LARGEST_PAGE;
  const size = countOf(query, { name: "retmax", fallback: most, most });
  const sorted = sortUids(asked.uids.slice(start, start + size), { entrez, database });
  const nothing = sorted.held.length === 0 && sorted.missing.length > 0;
  const headers = nothing ? absentHeaders : {};
  if (json)
    return answer({ type: "application/json", text: asJson(sorted, { entrez, database, query }), headers });
  const version2 = query.get("version") === "2.0";
  const body = version2
    ? version2Body(sorted, { entrez, database, query })
    : oldBody(sorted, { entrez, database, query });
  const doctype = version2
    ? `"-//NLM//DTD esummary ${entrez.name}//EN" "https://eutils.ncbi.nlm.nih.gov/eutils/dtd/esummary_${entrez.name}.dtd"`
    : undefined;
  return xmlAnswer({ root: "eSummaryResult", body, ...(doctype ? { doctype } : {}) }, { headers });
}

type Context = UtilityContext & { readonly entrez: EntrezDatabase };

function failure(message: string, json: boolean): Answer {
  if (json) return jsonAnswer({ header, esummaryresult: [message] });
  return xmlAnswer({ root: "eSummaryResult", body: `\n\t${element("ERROR", message)}\n` });
}

/** A uid that is not held gets NCBI's own error inside its object; the answer as a whole is marked only if none is held. */
function asJson({ known, missing, invalid }: Sorted, { entrez, database }: Context): string {
  const unknown = new Set(missing);
  const documents = known.map((uid): [string, Document] => [
    uid,
    unknown.has(uid)
      ? { uid, error: "cannot get document summary" }
      : { uid, ...entrez.summary(uid, database) },
  ]);
  const [first] = invalid;
  const error = first ? { error: `Invalid uid ${first.uid} at position=${first.position}` } : {};
  // Members are written one by one, because an object would move keys that are numbers before `uids`.
  const members = [["uids", known] as const, ...new Map(documents)].map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return `${JSON.stringify({ header, ...error }).slice(0, -1)},"result":{${members.join(",")}}}\n`;
}

function oldBody({ held, missing, invalid }: Sorted, { entrez, database }: Context): string {
  const documents = held.map((uid) => {
    const items = entrez.items(uid, database) ?? [];
    return `<DocSum>\n\t<Id>${uid}</Id>\n${items.map((item) => itemXml(item, "\t")).join("")}</DocSum>\n`;
  });
  const errors = [
    ...invalid.map(({ uid, position }) => `Invalid uid ${uid} at position= ${position}`),
    ...missing.map((uid) => `UID=${uid}: cannot get document summary`),
  ];
  return `\n${documents.join("\n")}${errors.map((error) => `\t${element("ERROR", error)}\n`).join("")}`;
}

function itemXml({ name, type, value }: Item, indent: string): string {
  const open = `${indent}<Item Name="${name}" Type="${type}">`;
  if (!Array.isArray(value)) return `${open}${escapeXml(String(value))}</Item>\n`;
  const inner = (value as readonly Item[]).map((item) => itemXml(item, `${indent}\t`)).join("");
  return inner === "" ? `${open}</Item>\n` : `${open}\n${inner}${indent}</Item>\n`;
}

function version2Body({ held, missing }: Sorted, { entrez, database }: Context): string {
  const documents = held.map((uid) => documentSummaryXml(uid, entrez.summary(uid, database) ?? {}));
  const errors = missing.map(
    (uid) => `<DocumentSummary uid="${uid}"><error>cannot get document summary</error></DocumentSummary>`,
  );
  return `<DocumentSummarySet status="OK">${[...documents, ...errors].join("\n")}</DocumentSummarySet>`;
}

/** Names of version 2.0's elements follow those of the JSON; lists hold one element a member. */
function documentSummaryXml(uid: string, document: Document): string {
  return `<DocumentSummary uid="${uid}">${Object.entries(document).map(memberXml).join("")}</DocumentSummary>`;
}

function memberXml([key, value]: [string, JsonValue]): string {
  if (Array.isArray(value))
    return `<${key}>${value.map((part: JsonValue) => memberXml([`${key}_e`, part])).join("")}</${key}>`;
  if (typeof value !== "object" || value === null) return element(key, value === null ? "" : String(value));
  return `<${key}>${Object.entries(value as Document)
    .map(memberXml)
    .join("")}</${key}>`;
}
