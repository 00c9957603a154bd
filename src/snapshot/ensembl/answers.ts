import type { Answer } from "../../client/outcome.ts";
import { ABSENT_HEADER, ABSENT_VALUE, LACKS_HEADER } from "../route.ts";

const encoder = new TextEncoder();

/** JSON with the members that are undefined left out: what the facts do not hold is not said. */
export function json(value: unknown, { lacks = [] }: { readonly lacks?: readonly string[] } = {}): Answer {
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (lacks.length > 0) headers[LACKS_HEADER] = lacks.join(",");
  return { status: 200, headers, body: encoder.encode(JSON.stringify(value)) };
}

const text = (type: string, body: string): Answer => ({
  status: 200,
  headers: { "content-type": type },
  body: encoder.encode(body),
});

/** A message of the web framework before Ensembl, which is no JSON. */
export const plain = (status: number, message: string): Answer => ({
  ...text("text/plain", message),
  status,
});

/** Ensembl's way of saying no: the request is wrong. */
export const refused = (error: string, status = 400): Answer => ({
  status,
  headers: { "content-type": "application/json" },
  body: encoder.encode(JSON.stringify({ error })),
});

/** The same words, with the header that says it is only the snapshot that does not hold it. */
export function absent(error: string, status = 400): Answer {
  const answer = refused(error, status);
  return { ...answer, headers: { ...answer.headers, [ABSENT_HEADER]: ABSENT_VALUE } };
}

export const isAbsent = ({ headers }: Answer): boolean => headers[ABSENT_HEADER] === ABSENT_VALUE;

/** `1` and `true` switch a flag on. */
export const isOn = (query: URLSearchParams, name: string): boolean =>
  ["1", "true", "yes"].includes(query.get(name)?.toLowerCase() ?? "");

/** All values of a parameter that may be repeated or hold a comma list. */
export const valuesOf = (query: URLSearchParams, name: string): string[] =>
  query
    .getAll(name)
    .flatMap((value) => value.split(","))
    .map((value) => value.trim())
    .filter((value) => value !== "");

export const isAnswer = (value: unknown): value is Answer =>
  typeof value === "object" && value !== null && "status" in value && "body" in value;

/** A `|` list of the database as an array. */
export const list = (cell: string | null | undefined): string[] => (cell ? cell.split("|") : []);
