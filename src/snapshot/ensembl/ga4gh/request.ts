import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { ABSENT_HEADER, ABSENT_VALUE } from "../../route.ts";
import { isAnswer, json, refused } from "../answers.ts";
import { type EnsemblRoute, postedBody } from "../formats/index.ts";

/** Members of a POSTed JSON object as text; what is null or nested is left out. */
export interface Asked {
  text(name: string): string | undefined;
  number(name: string): number | undefined;
  list(name: string): string[];
  readonly pageSize: number;
}

const isPlain = (value: unknown): value is string | number =>
  typeof value === "string" || typeof value === "number";

const MOST_ON_A_PAGE = 1000;
const ON_A_PAGE = 10;

/** What a search asks for; refused where the body is no JSON object or lacks a key it needs. */
export function readSearch(context: RouteContext, needed: readonly string[] = []): Asked | Answer {
  const body = postedBody(context);
  if (isAnswer(body)) return body;
  const text = (name: string): string | undefined => {
    const value = body[name];
    return isPlain(value) && value !== "" ? String(value) : undefined;
  };
  const missing = needed.find((name) => text(name) === undefined);
  if (missing !== undefined) return refused(`Cannot find "${missing}" key in your request`);
  const number = (name: string): number | undefined => {
    const value = Number(text(name));
    return Number.isSafeInteger(value) ? value : undefined;
  };
  return {
    text,
    number,
    list(name) {
      const value = body[name];
      return Array.isArray(value) ? value.filter(isPlain).map(String) : [];
    },
    pageSize: Math.min(Math.max(number("pageSize") ?? ON_A_PAGE, 1), MOST_ON_A_PAGE),
  };
}

/** GA4GH's pages say 404 for an id they do not know; that the snapshot does not know it means no more than that. */
export function notHeld(what: string, id: string): Answer {
  return markAbsent(refused(`${what} ${id} not found`, 404));
}

/** Says that it is only the snapshot that has nothing to tell. */
export const markAbsent = (answer: Answer): Answer => ({
  ...answer,
  headers: { ...answer.headers, [ABSENT_HEADER]: ABSENT_VALUE },
});

/** One record, or that it is not held. */
export const recordOf = (
  record: unknown,
  {
    what,
    id,
    lacks = [],
  }: { readonly what: string; readonly id: string; readonly lacks?: readonly string[] },
): Answer => (record === undefined ? notHeld(what, id) : json(record, { lacks }));

/** A search, which is POSTed. */
export const searchRoute = (
  folder: string,
  route: Pick<EnsemblRoute, "tables" | "answer">,
): EnsemblRoute => ({
  ...route,
  service: "ensembl",
  path: `/ga4gh/${folder}/search`,
  functions: [],
  methods: ["POST"],
});
