import type { Reading } from "../outcome.ts";
import type { ReadableAnswer } from "../read-answer.ts";
import { asList, type Fields, isFields } from "../value-at.ts";
import type { Body } from "./decode-body.ts";
import { readBlank, readPage } from "./no-data.ts";
import { data, empty, malformed, partial, refused, unavailable } from "./reading.ts";
import { inactiveEntry } from "./uniprot-inactive.ts";
import { wordsOf } from "./words.ts";

/** Reads a success status of the UniProt REST API. @see shared/spec/errors.json, uniprot */
export function readUniprot(answer: ReadableAnswer): Reading {
  const { body, headers } = answer;
  if (body.format === "html") return readPage(answer);
  const total = totalOf(headers["x-total-results"] ?? headers["x-total-records"]);
  if (body.format === "blank") return total ? malformed("the answer has no body") : readBlank(answer);
  if (body.problem !== undefined) return malformed(body.problem);
  const complaint = errorOf(answer);
  if (complaint)
    return /too many requests|internal server error/i.test(complaint)
      ? unavailable(complaint)
      : refused(complaint);
  const inactive = inactiveEntry(body.value);
  if (inactive) return empty(body, { message: inactive });
  const broken = brokenOff(body);
  if (broken) return isNothing(answer) ? unavailable(broken) : partial(body, broken, { total });
  const details = { total, notices: noticesOf(body.value) };
  return !total && isNothing(answer) ? empty(body, details) : data(body, details);
}

const totalOf = (header: string | undefined): number | undefined =>
  header !== undefined && /^\d{1,15}$/.test(header.trim()) ? Number(header) : undefined;

/** An error report in the asked format: `{url, messages}`, `<errorInfo>`, or a first line "Error messages". */
function errorOf({ body }: ReadableAnswer): string | undefined {
  const { value, text, format } = body;
  if (format === "json") {
    return isFields(value) && Array.isArray(value["messages"]) && !("results" in value)
      ? wordsOf(body)
      : undefined;
  }
  if (format === "xml") return isFields(value) && "errorInfo" in value ? wordsOf(body) : undefined;
  const [first = "", ...rest] = text.slice(0, 5000).trim().split(/\r?\n/);
  return /^(Error messages|\[Error messages)/i.test(first) ? rest.join("; ") || first : undefined;
}

/** A stream is begun under 200 before it can fail; it then says so behind the results it had already given. */
function brokenOff({ value, text, format }: Body): string | undefined {
  if (isFields(value) && "results" in value) {
    const messages = asList(value["messages"]).filter((words) => typeof words === "string");
    return messages.length > 0 ? messages.join("; ") : undefined;
  }
  if (format === "json" || format === "xml") return undefined;
  return /^Error encountered when streaming data.*$/im.exec(text.slice(-1000))?.[0];
}

function isNothing({ body: { value, format, text } }: ReadableAnswer): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isFields(value)) {
    const keys = Object.keys(value);
    return keys.length === 0 || (Array.isArray(value["results"]) && value["results"].length === 0);
  }
  // A table with its header line and nothing else.
  return value === null || (format === "tsv" && !text.trim().includes("\n"));
}

/** Warnings and spelling suggestions that a search gives beside its results. */
function noticesOf(value: unknown): readonly string[] {
  if (!isFields(value)) return [];
  const warnings = asList(value["warnings"]).map((warning) =>
    isFields(warning) ? warning["message"] : warning,
  );
  const suggestions = asList(value["suggestions"]).map((one) =>
    isFields(one) ? (one as Fields)["query"] : one,
  );
  return [
    ...warnings.filter((words) => typeof words === "string"),
    ...suggestions.filter((words) => typeof words === "string").map((query) => `UniProt suggests: ${query}`),
  ];
}
