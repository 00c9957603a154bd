import type { Answer } from "../../client/outcome.ts";
import { element, xmlAnswer } from "./answers.ts";
import { isEntrezName } from "./databases.ts";
import type { UtilityContext } from "./entrez-database.ts";
import { keep, webenvOf } from "./history.ts";
import { idsOf } from "./uids.ts";

const MOST_UIDS = 100_000;
const EMPTY = "Empty ID list; Nothing to store";
const INVALID = "Some IDs have invalid value and were omitted. Maximum ID value 18446744073709551615";

/** `epost.fcgi`: keeps a list of uids for later calls of this process. */
export function epost({ query }: UtilityContext): Answer {
  const db = query.get("db") || "pubmed";
  if (!isEntrezName(db)) return failure([`Invalid db name specified: ${db}`]);
  const asked = idsOf(query);
  if (asked.length === 0) return failure([EMPTY]);
  const invalid = asked.filter((uid) => !isUid(uid));
  const valid = asked.filter(isUid).slice(0, MOST_UIDS);
  if (valid.length === 0) return failure([EMPTY, INVALID]);
  const { webenv, key } = keep({ db, uids: valid }, webenvOf(query));
  const wrong =
    invalid.length === 0
      ? ""
      : `\t<InvalidIdList>${invalid.map((uid) => element("Id", uid)).join("")}</InvalidIdList>\n`;
  return xmlAnswer({
    root: "ePostResult",
    body: `\n${wrong}\t${element("QueryKey", key)}\n\t${element("WebEnv", webenv)}\n`,
  });
}

const isUid = (uid: string): boolean =>
  /^\d{1,20}$/.test(uid) || /^[A-Z]{1,6}_?\w{1,20}(\.\d{1,3})?$/i.test(uid);

const failure = (messages: readonly string[]): Answer =>
  xmlAnswer({
    root: "ePostResult",
    body: messages.map((message) => `\n\t${element("ERROR", message)}`).join(""),
  });
