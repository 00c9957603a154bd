import type { Reading } from "../outcome.ts";
import { asList, type Fields, isFields, valueAt } from "../value-at.ts";
import type { Body } from "./decode-body.ts";
import { judgeEutilsError } from "./eutils-errors.ts";
import { texts } from "./eutils-results.ts";
import { data, empty } from "./reading.ts";

/** What esearch ignored or did not know, and how it says so in JSON and in XML. */
const NOTICES: readonly (readonly [says: string, json: string, xml: string])[] = [
  ["phrase not found", "errorlist.phrasesnotfound", "ErrorList.PhraseNotFound"],
  ["field not found", "errorlist.fieldsnotfound", "ErrorList.FieldNotFound"],
  ["phrase ignored", "warninglist.phrasesignored", "WarningList.PhraseIgnored"],
  ["quoted phrase not found", "warninglist.quotedphrasesnotfound", "WarningList.QuotedPhraseNotFound"],
  ["", "warninglist.outputmessages", "WarningList.OutputMessage"],
];

export function readSearch(body: Body, answer: Fields): Reading {
  const result = isFields(answer["esearchresult"]) ? answer["esearchresult"] : {};
  const errors = texts(result["ERROR"] ?? result["error"]);
  const notices = NOTICES.flatMap(([says, json]) =>
    texts(valueAt(result, json)).map((words) => notice(says, words)),
  );
  return judgeSearch(body, { errors, notices, count: result["count"], ids: asList(result["idlist"]) });
}

export function readSearchXml(body: Body, root: Fields): Reading {
  const errors = texts(root["ERROR"]);
  const notices = NOTICES.flatMap(([says, , xml]) =>
    texts(valueAt(root, xml)).map((words) => notice(says, words)),
  );
  return judgeSearch(body, { errors, notices, count: root["Count"], ids: texts(valueAt(root, "IdList.Id")) });
}

const notice = (says: string, words: string): string => (says === "" ? words : `${says}: ${words}`);

interface SearchResult {
  readonly errors: readonly string[];
  readonly notices: readonly string[];
  readonly count: unknown;
  readonly ids: readonly unknown[];
}

function judgeSearch(body: Body, { errors, notices, count, ids }: SearchResult): Reading {
  if (errors.length > 0) return judgeEutilsError(errors.join("; "));
  const total =
    typeof count === "number" || (typeof count === "string" && /^\d+$/.test(count))
      ? Number(count)
      : undefined;
  if ((total ?? ids.length) > 0) return data(body, { total, notices });
  return empty(body, {
    total,
    notices,
    message: notices.length > 0 ? notices.join("; ") : "no record fits the query",
  });
}
