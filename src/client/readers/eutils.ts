import type { Reading } from "../outcome.ts";
import type { ReadableAnswer } from "../read-answer.ts";
import { isFields } from "../value-at.ts";
import { type Body, parseJson } from "./decode-body.ts";
import { judgeEutilsError } from "./eutils-errors.ts";
import { JSON_RESULTS, readDocumentSet, texts, XML_RESULTS } from "./eutils-results.ts";
import { readEutilsText } from "./eutils-text.ts";
import { readPage } from "./no-data.ts";
import { data, empty, malformed, partial } from "./reading.ts";

/** Reads a success status of the NCBI E-utilities, which say most errors under it. @see shared/spec/errors.json, ncbi */
export function readEutils(answer: ReadableAnswer): Reading {
  const body = mended(answer.body);
  const reading = readBody({ ...answer, body });
  // Mended only to learn what the error is; a result that needs mending is a broken answer.
  if (body !== answer.body && (reading.status === "data" || reading.status === "empty"))
    return malformed(answer.body.problem ?? "");
  return reading;
}

function readBody(answer: ReadableAnswer): Reading {
  const { body } = answer;
  if (body.format === "html") return readPage(answer);
  if (body.format === "blank") return readBlank(answer);
  if (body.format === "json" && body.problem === undefined) return readJson(body);
  if (body.format === "xml" && body.problem === undefined) return readXml(body);
  // Plain-text errors also come under a content type of JSON or XML.
  const reading = readEutilsText(answer.definition.name, body);
  if (body.problem === undefined || reading.status === "refused" || reading.status === "unavailable")
    return reading;
  return malformed(body.problem);
}

/** efetch gives nothing at all for ids without a record in a text format; the others always have a body. */
function readBlank({ definition, body }: ReadableAnswer): Reading {
  const isText = definition.name === "efetch" && !/json|xml/.test(body.mediaType);
  return isText ? empty(undefined) : malformed("the answer has no body");
}

/** elink and esearch put raw line breaks into the strings of their error reports; only for those is that forgiven. */
function mended(body: Body): Body {
  if (body.format !== "json" || body.problem === undefined || !/"(ERROR|ERRORS|error)"\s*:/.test(body.text))
    return body;
  const { problem: _, ...rest } = body;
  const text = body.text.replaceAll(/[\u0000-\u001f]/g, " ");
  const parsed = parseJson(text);
  return "value" in parsed ? { ...rest, text, value: parsed.value } : body;
}

function readJson(body: Body): Reading {
  const { value } = body;
  if (!isFields(value)) return Array.isArray(value) && value.length > 0 ? data(body) : empty(body);
  for (const [key, read] of Object.entries(JSON_RESULTS)) {
    if (key in value) return withError(read(body, value), { body, errors: texts(value["ERROR"]) });
  }
  const errors = [...texts(value["ERROR"]), ...texts(value["error"])];
  if (errors.length > 0) return judgeEutilsError(errors.join("; "));
  return Object.keys(value).length === 0 ? empty(body) : data(body);
}

/** An error beside the result of any utility: what is there is not the whole. */
function withError(
  reading: Reading,
  { body, errors }: { readonly body: Body; readonly errors: readonly string[] },
): Reading {
  if (errors.length === 0 || (reading.status !== "data" && reading.status !== "empty")) return reading;
  const words = errors.join("; ");
  return reading.status === "data" ? partial(body, words, reading) : judgeEutilsError(words);
}

function readXml(body: Body): Reading {
  const tree = isFields(body.value) ? body.value : {};
  for (const [root, read] of Object.entries(XML_RESULTS)) {
    if (root in tree) return read(body, isFields(tree[root]) ? tree[root] : {});
  }
  return readDocumentSet(body, tree);
}
