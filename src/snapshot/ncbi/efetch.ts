import type { Answer } from "../../client/outcome.ts";
import { LACKS_HEADER } from "../route.ts";
import { answer, element, xmlAnswer } from "./answers.ts";
import { entrezDatabases, isEntrezName } from "./databases.ts";
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

/** `efetch.fcgi`: records in full, in the formats of each database that the facts held can fill. */
export function efetch({ database, query }: UtilityContext): Answer | undefined {
  const db = query.get("db") ?? "pubmed";
  const entrez = entrezDatabases.get(db);
  if (!entrez) return isEntrezName(db) ? undefined : failure(`Invalid db name specified: ${db}`);
  const asked = readUids(query);
  if ("problem" in asked) {
    return failure(
      asked.problem === "expired"
        ? "Unable to obtain query #1"
        : "ID list is empty! Possibly it has no correct IDs.",
    );
  }
  const start = countOf(query, { name: "retstart", fallback: 0, most: 1e9 });
  const size = countOf(query, { name: "retmax", fallback: LARGEST_PAGE, most: LARGEST_PAGE });
  const { held, missing } = sortUids(asked.uids.slice(start, start + size), { entrez, database });
  if (held.length === 0) {
    return missing.length > 0 ? undefined : failure("ID list is empty! Possibly it has no correct IDs.");
  }
  const rettype = (query.get("rettype") ?? "").toLowerCase();
  const retmode = (query.get("retmode") ?? "").toLowerCase();
  const form = [...uidLists, ...entrez.forms].find(
    ({ rettypes, retmodes }) => rettypes.includes(rettype) && retmodes.includes(retmode),
  );
  const text = form?.write(held, { database, query });
  if (!form || text === undefined) return undefined;
  return answer({
    type: form.type,
    text,
    headers: missing.length > 0 ? { [LACKS_HEADER]: missing.join(",") } : {},
  });
}

const failure = (message: string): Answer =>
  xmlAnswer({ root: "eFetchResult", body: `\n\t${element("ERROR", message)}\n` }, { status: 400 });
