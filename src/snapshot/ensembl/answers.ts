import type { Answer } from "../../client/outcome.ts";
import { ABSENT_HEADER, ABSENT_VALUE, LACKS_HEADER, SCOPE_HEADER, SCOPE_VALUE } from "../route.ts";

const encoder = new TextEncoder();

/** Lacks of more of the same, so that what is counted in the answer is the snapshot's number. */
const isMoreOfTheSame = (lack: string): boolean => /^(?:other|newer|further|variants of other) /.test(lack);

interface Told {
  readonly lacks?: readonly string[];
  /** Whether the service may have more results than the answer. @default of lists: told by the lacks */
  readonly isPart?: boolean;
}

/** JSON with the members that are undefined left out: what the facts do not hold is not said. */
export function json(
  value: unknown,
  { lacks = [], isPart = Array.isArray(value) && lacks.some(isMoreOfTheSame) }: Told = {},
): Answer {
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (lacks.length > 0) headers[LACKS_HEADER] = lacks.join(",");
  if (isPart) headers[SCOPE_HEADER] = SCOPE_VALUE;
  return { status: 200, headers, body: encoder.encode(JSON.stringify(value)) };
}

/** More than any question means. */
const MOST_FOUND = 1_000;

/** For a query whose rows `firstOf` takes. */
export const LIMIT = `LIMIT ${MOST_FOUND + 1}`;

/** `%` means everything, tens of megabytes: of so many the first are given, and what is left out is named. */
export const firstOf = <Item>(
  found: readonly Item[],
  what: string,
): { readonly first: readonly Item[]; readonly rest: readonly string[] } =>
  found.length > MOST_FOUND
    ? { first: found.slice(0, MOST_FOUND), rest: [`${what} after the first ${MOST_FOUND}`] }
    : { first: found, rest: [] };

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
