import type { Reading } from "../outcome.ts";
import { asList, type Fields, isFields, leafText, valueAt } from "../value-at.ts";
import type { Body } from "./decode-body.ts";
import { judgeEutilsError } from "./eutils-errors.ts";
import { texts } from "./eutils-results.ts";
import { data, empty, partial } from "./reading.ts";

export function readSummaries(body: Body, answer: Fields): Reading {
  const result = isFields(answer["result"]) ? answer["result"] : {};
  const uids = texts(result["uids"]);
  const failures = uids.flatMap((uid) =>
    texts(valueAt(result[uid], "error")).map((words) => `${uid}: ${words}`),
  );
  return judgeSummaries(body, {
    found: uids.length - failures.length,
    failures: [...texts(answer["error"]), ...texts(result["ERROR"]), ...failures],
  });
}

/** Version 1 gives `DocSum` elements, version 2 a `DocumentSummarySet`. */
export function readSummariesXml(body: Body, root: Fields): Reading {
  const documents = [
    ...asList(root["DocSum"]),
    ...asList(valueAt(root, "DocumentSummarySet.DocumentSummary")),
  ];
  const failures = documents.flatMap((document) => {
    const uid = leafText(valueAt(document, "@uid")) ?? leafText(valueAt(document, "Id"));
    return texts(valueAt(document, "error")).map((words) => (uid ? `${uid}: ${words}` : words));
  });
  const set = isFields(root["DocumentSummarySet"]) ? root["DocumentSummarySet"] : {};
  return judgeSummaries(body, {
    found: documents.length - failures.length,
    failures: [...texts(root["ERROR"]), ...texts(set["ERROR"]), ...failures],
  });
}

function judgeSummaries(
  body: Body,
  { found, failures }: { found: number; failures: readonly string[] },
): Reading {
  if (failures.length === 0) return found > 0 ? data(body) : empty(body);
  return found > 0 ? partial(body, `missing: ${failures.join("; ")}`) : judgeEutilsError(failures.join("; "));
}
