import type { Reading } from "../outcome.ts";
import type { ReadableAnswer } from "../read-answer.ts";
import { asList, type Fields, isFields, valueAt } from "../value-at.ts";
import type { Body } from "./decode-body.ts";
import { readBlank, readPage } from "./no-data.ts";
import { data, empty, malformed, partial, refused, unavailable } from "./reading.ts";
import { wordsOf } from "./words.ts";

/** Reads a success status of Ensembl REST. @see shared/spec/errors.json, ensembl */
export function readEnsembl(answer: ReadableAnswer): Reading {
  const { body } = answer;
  if (body.format === "blank") return readBlank(answer);
  if (body.format === "html") return readPage(answer);
  if (body.problem !== undefined) return malformed(body.problem);
  if (isFields(body.value) && body.value["error"]) return readError(answer);
  if (body.format === "text" && /exceeded (your|the) limit/i.test(body.text.slice(0, 500)))
    return unavailable(body.text);
  if (body.format === "gff3" && !/^[^#\s]/m.test(body.text)) return empty(body);
  if (isNothing(answer)) return empty(body);
  return Array.isArray(body.value) ? readList(body, body.value) : data(body);
}

/** Members of a record of VEP or Variant Recoder that says only why there is no result. */
const COMPLAINT = /^(error|warnings|input|id)$/;

/** VEP and Variant Recoder put what went wrong with one input in the place of its result. */
function readList(body: Body, records: readonly unknown[]): Reading {
  const failed = records.filter(isFields).filter(isComplaint);
  if (failed.length === 0) return data(body);
  const errors = failed.flatMap(({ error }) => asList(error)).map(String);
  const warnings = failed.flatMap(({ warnings: said }) => asList(said)).map(String);
  const words = [...errors, ...warnings].join("; ");
  if (failed.length < records.length) return partial(body, words);
  const misread = errors.length > 0 || /unable to parse|could not parse|invalid/i.test(words);
  return misread ? refused(words) : empty(body, { message: words });
}

const isComplaint = (record: Fields): boolean =>
  ("error" in record || "warnings" in record) && Object.keys(record).every((key) => COMPLAINT.test(key));

function readError({ body }: ReadableAnswer): Reading {
  const words = wordsOf(body) ?? "the service reports an error";
  return /something bad has happened/i.test(words) ? unavailable(words, { retry: "once" }) : refused(words);
}

/** `[]`, `{}`, `null`, or an object whose lists are all without elements and that says nothing else. */
function isNothing({ body: { value, format }, definition }: ReadableAnswer): boolean {
  if (format !== "json") return false;
  const { list } = definition.observe;
  const results = list === undefined ? undefined : valueAt(value, list);
  return (Array.isArray(results) && results.length === 0) || holdsNothing(value);
}

function holdsNothing(value: unknown): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (!isFields(value)) return false;
  const members = Object.values(value);
  if (members.length === 0) return true;
  // Homologies come as data: [{ id, homologies: [] }], even when there are none.
  const [only] = Array.isArray(value["data"]) && members.length === 1 ? value["data"] : [];
  if (isFields(only) && Array.isArray(only["homologies"])) {
    return (value["data"] as unknown[]).every(
      (entry) => isFields(entry) && holdsNothing(entry["homologies"]),
    );
  }
  return (
    members.some(Array.isArray) &&
    members.every((member) => member === null || (Array.isArray(member) && member.length === 0))
  );
}
