import type { Answer } from "../../client/outcome.ts";
import { element, xmlAnswer } from "./answers.ts";
import { isEntrezName } from "./databases.ts";
import type { UtilityContext } from "./entrez-database.ts";
import { keep } from "./history.ts";
import { readUids } from "./uids.ts";

const MOST_UIDS = 100_000;

/** `epost.fcgi`: keeps a list of uids for later calls of this process. */
export function epost({ query }: UtilityContext): Answer {
  const db = query.get("db") ?? "pubmed";
  if (!isEntrezName(db)) return failure([`Invalid db name specified: ${db}`]);
  const asked = readUids(query);
  if ("problem" in asked) return failure(["Empty ID list; Nothing to store"]);
  const valid = asked.uids
    .filter((uid) => /^\d{1,20}$/.test(uid) || /^[A-Z]{1,6}_?\w+(\.\d+)?$/i.test(uid))
    .slice(0, MOST_UIDS);
  const faults = valid.length < asked.uids.length ? [INVALID] : [];
  if (valid.length === 0) return failure(["Empty ID list; Nothing to store", ...faults]);
  const { webenv, key } = keep({ db, uids: valid }, query.get("WebEnv"));
  return xmlAnswer({
    root: "ePostResult",
    body: `\n\t${element("QueryKey", key)}\n\t${element("WebEnv", webenv)}\n`,
  });
}

const INVALID = "Some IDs have invalid value and were omitted. Maximum ID value 18446744073709551615";

const failure = (messages: readonly string[]): Answer =>
  xmlAnswer({
    root: "ePostResult",
    body: messages.map((message) => `\n\t${element("ERROR", message)}`).join(""),
  });
