import type { Answer } from "../../client/outcome.ts";
import { LACKS_HEADER } from "../route.ts";
import { absentAnswer, absentHeaders, answer, element, jsonAnswer, xmlAnswer } from "./answers.ts";
import { entrezDatabases, isEntrezName } from "./databases.ts";
import { summariesXml } from "./docsum.ts";
import type { Document, EntrezDatabase, UtilityContext } from "./entrez-database.ts";
import { countOf, readUids, type Sorted, sortUids } from "./uids.ts";

/** NCBI gives at most this many summaries at once. */
const LARGEST_PAGE = 10_000;
const LARGEST_JSON_PAGE = 500;

const header = { type: "esummary", version: "0.3" };

/** `esummary.fcgi`: document summaries, JSON and XML of version 2.0, and the older XML. */
export function esummary({ database, query }: UtilityContext): Answer | undefined {
  const json = query.get("retmode") === "json";
  const db = query.get("db") || "pubmed";
  const entrez = entrezDatabases.get(db);
  if (!entrez) {
    return isEntrezName(db) ? absentAnswer(`db=${db}`) : failure(`Invalid db name specified: ${db}`, json);
  }
  const asked = readUids(query, database);
  if ("problem" in asked) {
    if (asked.problem === "expired") return failure(`Unable to obtain query #${asked.key}`, json);
    return failure(json ? "Empty id list - nothing todo" : "Neither query_key nor id specified", json);
  }
  const start = Math.max(countOf(query, { name: "retstart", fallback: 1, most: 1e9 }), 1) - 1;
  const most = json ? LARGEST_JSON_PAGE : LARGEST_PAGE;
  const size = countOf(query, { name: "retmax", fallback: most, most });
  const sorted = sortUids(asked.page(start, size), { entrez, database });
  const nothing = sorted.held.length === 0 && sorted.missing.length > 0;
  const lacks = nothing ? [] : (entrez.lacks?.(sorted.held, database) ?? []);
  const headers = nothing ? absentHeaders : lacks.length > 0 ? { [LACKS_HEADER]: lacks.join(",") } : {};
  if (json)
    return answer({ type: "application/json", text: asJson(sorted, { entrez, database, query }), headers });
  return summariesXml(sorted, { entrez, database, headers, isVersion2: query.get("version") === "2.0" });
}

type Context = UtilityContext & { readonly entrez: EntrezDatabase };

function failure(message: string, json: boolean): Answer {
  if (json) return jsonAnswer({ header, esummaryresult: [message] });
  return xmlAnswer({ root: "eSummaryResult", body: `\n\t${element("ERROR", message)}\n` });
}

/** A uid that is not held gets NCBI's own error inside its object; the answer as a whole is marked only if none is held. */
function asJson({ known, missing, invalid }: Sorted, { entrez, database }: Context): string {
  const unknown = new Set(missing);
  const documents = [...new Set(known)].map((uid): [string, Document] => [
    uid,
    unknown.has(uid)
      ? { uid, error: "cannot get document summary" }
      : { uid, ...entrez.summary(uid, database) },
  ]);
  const [first] = invalid;
  const error = first ? { error: `Invalid uid ${first.uid} at position=${first.position}` } : {};
  // Members are written one by one, because an object would move keys that are numbers before `uids`.
  const members = [["uids", known] as const, ...documents].map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return `${JSON.stringify({ header, ...error }).slice(0, -1)},"result":{${members.join(",")}}}\n`;
}
