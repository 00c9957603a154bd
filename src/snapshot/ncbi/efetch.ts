import type { Answer } from "../../client/outcome.ts";
import { LACKS_HEADER } from "../route.ts";
import { absentAnswer, answer, element, xmlAnswer } from "./answers.ts";
import { entrezDatabases, isEntrezName } from "./databases.ts";
import { summariesXml } from "./docsum.ts";
import type { FetchForm, UtilityContext } from "./entrez-database.ts";
import { countOf, readUids, sortUids } from "./uids.ts";

const LARGEST_PAGE = 10_000;

/** Every database: the uids themselves. */
const uidLists: readonly FetchForm[] = [
  {
    rettypes: ["uilist"],
    retmodes: ["text"],
    type: "text/plain",
    write: (uids) => `${uids.join("\n")}\n`,
  },
  {
    rettypes: ["uilist"],
    retmodes: ["xml", ""],
    type: "text/xml",
    write: (uids) =>
      `<?xml version="1.0" ?>\n<IdList>\n${uids.map((uid) => `  ${element("Id", uid)}\n`).join("")}</IdList>\n`,
  },
];

/** What NCBI sends where no format is asked for (table 1 of NBK25499). */
const DEFAULT_RETMODES: Readonly<Record<string, string>> = { gene: "asn.1", protein: "text" };

/** `efetch.fcgi`: records in full, in the formats of each database that the facts held can fill. */
export function efetch({ database, query }: UtilityContext): Answer | undefined {
  const db = query.get("db") || "pubmed";
  const entrez = entrezDatabases.get(db);
  if (!entrez)
    return isEntrezName(db) ? absentAnswer(`db=${db}`) : failure(`Invalid db name specified: ${db}`);
  const asked = readUids(query, database);
  if ("problem" in asked)
    return failure(asked.problem === "expired" ? `Unable to obtain query #${asked.key}` : NO_IDS);
  const start = countOf(query, { name: "retstart", fallback: 0, most: 1e9 });
  const size = countOf(query, { name: "retmax", fallback: LARGEST_PAGE, most: LARGEST_PAGE });
  const sorted = sortUids(asked.page(start, size), { entrez, database });
  const { held, missing } = sorted;
  const wanted = formatOf(query);
  if (held.length === 0) {
    return missing.length > 0
      ? absentAnswer(`${missing.slice(0, 10).join(", ")} in db=${db}`)
      : failure(NO_IDS);
  }
  const unsaid = [...missing, ...(entrez.lacks?.(held, database) ?? [])];
  if (wanted.rettype === "docsum") {
    return wanted.retmode === "" || wanted.retmode === "xml"
      ? summariesXml(sorted, { entrez, database, headers: lacking(unsaid) })
      : absentAnswer(`db=${db} as ${nameOf(wanted, db)}`);
  }
  const form = [...uidLists, ...entrez.forms].find(
    ({ rettypes, retmodes }) => rettypes.includes(wanted.rettype) && retmodes.includes(wanted.retmode),
  );
  if (!form) return absentAnswer(`db=${db} as ${nameOf(wanted, db)}`);
  const text = form.write(held, { database, query });
  if (text === undefined)
    return absentAnswer(`${held.slice(0, 10).join(", ")} of db=${db} as ${nameOf(wanted, db)}`);
  const ofForm = typeof form.lacks === "function" ? form.lacks(held, database) : form.lacks;
  const parts = uidLists.includes(form) ? missing : [...unsaid, ...(ofForm ? [ofForm] : [])];
  return answer({ type: form.type, text, headers: lacking(parts) });
}

const lacking = (parts: readonly string[]): Readonly<Record<string, string>> =>
  parts.length > 0 ? { [LACKS_HEADER]: parts.join(",") } : {};

interface Wanted {
  readonly rettype: string;
  readonly retmode: string;
}

const formatOf = (query: URLSearchParams): Wanted => ({
  rettype: (query.get("rettype") ?? "").toLowerCase(),
  retmode: (query.get("retmode") ?? "").toLowerCase(),
});

/** `gp in xml`, `asn.1`. */
const nameOf = ({ rettype, retmode }: Wanted, db: string): string => {
  const mode = retmode || (rettype === "" ? (DEFAULT_RETMODES[db] ?? "xml") : "");
  return [rettype, mode].filter((part) => part !== "").join(" in ");
};

const NO_IDS = "ID list is empty! Possibly it has no correct IDs.";

const failure = (message: string): Answer =>
  xmlAnswer({ root: "eFetchResult", body: `\n\t${element("ERROR", message)}\n` }, { status: 400 });
