import type { Reading } from "../outcome.ts";
import { asList, type Fields, isFields, leafText } from "../value-at.ts";
import type { Body } from "./decode-body.ts";
import { judgeEutilsError } from "./eutils-errors.ts";
import { readLinks, readLinksXml } from "./eutils-links.ts";
import { readSearch, readSearchXml } from "./eutils-search.ts";
import { readSummaries, readSummariesXml } from "./eutils-summaries.ts";
import { data, empty, partial } from "./reading.ts";

/** By the member of the JSON answer that tells the utility. */
export const JSON_RESULTS: Readonly<Record<string, (body: Body, answer: Fields) => Reading>> = {
  esearchresult: readSearch,
  esummaryresult: (_, answer) => judgeEutilsError(texts(answer["esummaryresult"]).join("; ")),
  result: readSummaries,
  einforesult: (body, answer) => readPlain(body, answer["einforesult"]),
  linksets: readLinks,
};

/** By the root element of the XML answer; `root` is what stands in it. */
export const XML_RESULTS: Readonly<Record<string, (body: Body, root: Fields) => Reading>> = {
  eSearchResult: readSearchXml,
  eSummaryResult: readSummariesXml,
  eLinkResult: readLinksXml,
  eInfoResult: readPlain,
  ePostResult: readPlain,
  eSpellResult: readPlain,
  eFetchResult: readPlain,
};

/** Texts of one or several error elements; an empty element says nothing. */
export const texts = (value: unknown): readonly string[] =>
  asList(value)
    .map((one) => leafText(one)?.trim() ?? "")
    .filter((text) => text !== "");

/** A result that is an error or is there: einfo, epost, espell, and efetch's own error report. */
function readPlain(body: Body, result: unknown): Reading {
  const fields = isFields(result) ? result : {};
  const errors = [...texts(fields["ERROR"]), ...texts(fields["error"])];
  const rest = Object.keys(fields).filter((key) => !/^(ERROR|error|@.*)$/.test(key));
  if (errors.length === 0) return rest.length === 0 ? empty(body) : data(body);
  return rest.length > 0 && "QueryKey" in fields
    ? partial(body, errors.join("; "))
    : judgeEutilsError(errors.join("; "));
}

/** What efetch gives in XML: a set of documents, some of which may be an error report, or documents side by side. */
export function readDocumentSet(body: Body, tree: Fields): Reading {
  const roots = Object.entries(tree);
  const [[name, root] = ["", undefined]] = roots;
  const errors = [...texts(tree["ERROR"]), ...texts(tree["error"])];
  if (roots.length === 1 && /Set$/i.test(name) && isFields(root)) return readSet(body, root);
  if (errors.length > 0) {
    return roots.every(([key]) => /^error$/i.test(key))
      ? judgeEutilsError(errors.join("; "))
      : partial(body, errors.join("; "));
  }
  return roots.every(([, value]) => value === "") ? empty(body) : data(body);
}

function readSet(body: Body, root: Fields): Reading {
  const documents = Object.keys(root).filter((key) => !key.startsWith("@") && !/^(ERROR|error)$/.test(key));
  const missing = asList(root["error"] ?? root["ERROR"]).map(describeError);
  if (documents.length === 0)
    return missing.length === 0 ? empty(body) : judgeEutilsError(missing.join("; "));
  return missing.length === 0 ? data(body) : partial(body, `missing: ${missing.join("; ")}`);
}

/** PMC names the id in an attribute: `<error id="1">…</error>`. */
function describeError(error: unknown): string {
  const id = isFields(error) ? leafText(error["@id"]) : undefined;
  const words = leafText(error)?.trim() || "cannot get document";
  return id ? `${id}: ${words}` : words;
}
