import type { Content, Reading } from "../outcome.ts";
import type { ReadableAnswer } from "../read-answer.ts";
import { isFields, valueAt } from "../value-at.ts";
import { type BlastInfo, readBlastInfo } from "./blast-info.ts";
import type { Body } from "./decode-body.ts";
import { decodeEntities } from "./parse-xml.ts";
import { data, empty, malformed, refused, unavailable } from "./reading.ts";

/** NCBI asks not to look at a search more often than once a minute. */
const POLL_SECONDS = 60;

const TOO_LARGE: readonly (readonly [RegExp, string])[] = [
  [
    /CPU usage limit was exceeded/i,
    "the search was too large: CPU usage limit was exceeded; use a smaller query or database",
  ],
  [
    /Process size limit exceeded/i,
    "the result was too large: process size limit exceeded; use a smaller query or fewer hits",
  ],
];

/** Reads a success status of the BLAST URL API, which answers everything with 200. @see shared/spec/errors.json, blast */
export function readBlast({ body, definition }: ReadableAnswer): Reading {
  if (body.format === "blank")
    return unavailable("the search is still running", { retryAfterSeconds: POLL_SECONDS });
  const info = readBlastInfo(body.text);
  const trouble = readState(info, body) ?? readErrorBox(body);
  if (trouble) return trouble;
  if (info.rid !== undefined && info.status === undefined) return submitted(body, info);
  if (body.problem !== undefined) return malformed(body.problem);
  if (body.format === "html" && !/<pre>/i.test(body.text)) return readHtml(definition.name, { body, info });
  if (hasNoHits(body)) return empty(body, { message: "the search found no hits" });
  return body.format === "html" ? data(body, { content: textOf(body) }) : data(body);
}

/** The report in a page, without its markup: from the first preformatted part to the end of the last. */
function textOf({ text }: Body): Content {
  const end = [...text.matchAll(/<\/pre>/gi)].at(-1)?.index;
  const report = text.slice(text.search(/<pre>/i), end);
  return { format: "text", value: undefined, text: decodeEntities(report.replaceAll(/<[^<>]*>/g, "")) };
}

function readState({ status, hits }: BlastInfo, body: Body): Reading | undefined {
  if (status === "WAITING")
    return unavailable("the search is still running", { retryAfterSeconds: POLL_SECONDS });
  if (status === "FAILED") return readFailure(body);
  if (status === "UNKNOWN")
    return refused("the request id is unknown or has expired; submit the search again");
  return status === "READY" && hits === false
    ? empty(undefined, { message: "the search found no hits" })
    : undefined;
}

/** NCBI's page of a failed search gives no reason; one that does is told in its words. */
function readFailure(body: Body): Reading {
  const words = errorBoxOf(body);
  const isTooLarge = TOO_LARGE.some(([pattern]) => pattern.test(body.text));
  return (
    (isTooLarge ? readErrorBox(body) : undefined) ??
    unavailable(words === undefined ? "the search failed on NCBI's side" : `the search failed: ${words}`, {
      retry: "never",
    })
  );
}

function readErrorBox(body: Body): Reading | undefined {
  const tooLarge = TOO_LARGE.find(([pattern]) => pattern.test(body.text));
  if (tooLarge) return refused(tooLarge[1]);
  const words = errorBoxOf(body);
  return words === undefined ? undefined : refused(words);
}

/** What BLAST's page says was wrong. */
export function errorBoxOf({ text, format }: Body): string | undefined {
  if (format !== "html" && format !== "text") return undefined;
  const box =
    /<(?:div|p|ul)[^>]{0,200}class="error[^"]{0,200}"[^>]{0,200}>([\s\S]{1,3000}?)<\/(?:div|p|ul)>/i.exec(
      text,
    )?.[1];
  const words = box?.replaceAll(/<[^>]*>/g, " ").trim() || /Message ID#\d+[^<\n]*/.exec(text)?.[0];
  return words ? decodeEntities(words) : undefined;
}

/** The page after a submission: the request id under which the report can be fetched. */
function submitted(body: Body, { rid, waitSeconds }: BlastInfo): Reading {
  if (!rid) return refused("BLAST accepted the request but gave no request id");
  const value = { RID: rid, ...(waitSeconds === undefined ? {} : { RTOE: waitSeconds }) };
  return data(body, {
    content: { format: "text", value, text: `RID = ${rid}\nRTOE = ${waitSeconds ?? "unknown"}` },
  });
}

function readHtml(name: string, { body, info }: { body: Body; info: BlastInfo }): Reading {
  if (info.status === "READY")
    return data(body, { content: { format: "text", value: undefined, text: "Status=READY" } });
  return name === "blast"
    ? refused("BLAST gave no request id")
    : malformed("the answer is a web page, not a report");
}

function hasNoHits({ value, text, format }: Body): boolean {
  if (format === "text" || format === "html") {
    return (
      /No hits found|No significant similarity found/i.test(text) && !/producing significant/i.test(text)
    );
  }
  if (!isFields(value)) return false;
  const paths = HITS.find(([root]) => root in value)?.[1] ?? [];
  return paths.length > 0 && paths.every((path) => !hasElement(valueAt(value, path)));
}

const XML2_RESULTS = "BlastXML2.BlastOutput2.report.Report.results.Results";
const JSON2_RESULTS = "BlastOutput2.report.results";

/** Where the hits stand in each report format: XML, XML2, JSON2; the last two differ for searches with iterations. */
const HITS: readonly (readonly [root: string, paths: readonly string[]])[] = [
  ["BlastOutput", ["BlastOutput.BlastOutput_iterations.Iteration.Iteration_hits.Hit"]],
  [
    "BlastXML2",
    [
      `${XML2_RESULTS}.search.Search.hits.Hit`,
      `${XML2_RESULTS}.iterations.Iteration.search.Search.hits.Hit`,
      `${XML2_RESULTS}.bl2seq.Search.hits.Hit`,
    ],
  ],
  [
    "BlastOutput2",
    [
      `${JSON2_RESULTS}.search.hits`,
      `${JSON2_RESULTS}.iterations.search.hits`,
      `${JSON2_RESULTS}.bl2seq.hits`,
    ],
  ],
];

const hasElement = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(hasElement) : value !== undefined;
