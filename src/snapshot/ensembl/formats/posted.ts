import type { Answer } from "../../../client/outcome.ts";
import type { RouteContext } from "../../route.ts";
import { isAnswer, plain, refused } from "../answers.ts";
import type { EnsemblRoute } from "./ensembl-route.ts";
import { bareType } from "./format.ts";
import { headerOf } from "./negotiate.ts";

type Body = Readonly<Record<string, unknown>>;

/** What a POST says: the entries of its list, and its other members beside the query's parameters. */
export interface Posted {
  readonly entries: readonly string[];
  readonly context: RouteContext;
}

interface PostRoute extends Omit<EnsemblRoute, "service" | "functions" | "methods" | "answer"> {
  /** Member of the JSON body that holds the list. */
  readonly member: string;
  /** Most entries taken. */
  readonly most: number;
  answer(posted: Posted): Answer | undefined;
}

/** The POST form of a route: a JSON body with a list, checked as the service checks it. */
export const postRoute = ({ member, most, answer, ...route }: PostRoute): EnsemblRoute => ({
  ...route,
  service: "ensembl",
  functions: [],
  methods: ["POST"],
  answer(context) {
    const posted = readPosted(context, { member, most });
    return isAnswer(posted) ? posted : answer(posted);
  },
});

/** For a route whose path takes GET as well as POST. */
export function readPosted(
  context: RouteContext,
  { member, most }: { readonly member: string; readonly most: number },
): Posted | Answer {
  const body = postedBody(context);
  if (isAnswer(body)) return body;
  const list = body[member];
  if (!Array.isArray(list)) {
    return refused(
      `Cannot find "${member}" key in your POST. Please check the format of your message against the documentation`,
    );
  }
  if (list.length > most) {
    return refused(
      `POST message too large. You have submitted ${list.length} elements but a limit of ${most} is in place`,
    );
  }
  return { entries: list.map(entryOf), context: { ...context, query: withMembers(context.query, body) } };
}

/** What is no text or number names nothing. */
const entryOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** The JSON object of a body; an answer of 415 or 400 where it is none. */
export function postedBody({ request: { headers, body } }: Pick<RouteContext, "request">): Body | Answer {
  const type = headerOf(headers, "content-type") ?? "application/json";
  if (bareType(type) !== "application/json")
    return plain(415, `Content-Type ${bareType(type)} is not supported.\r\n`);
  try {
    const value: unknown = JSON.parse(body ?? "");
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Body;
    return badBody("the message is not an object");
  } catch (problem) {
    return badBody(problem instanceof Error ? problem.message : String(problem));
  }
}

const badBody = (problem: string): Answer =>
  plain(400, `Content-Type application/json had a problem with your request.\r\n***ERROR***\r\n${problem}`);

/** Parameters may stand in the body; those of the query stay before them. */
function withMembers(query: URLSearchParams, body: Body): URLSearchParams {
  const all = new URLSearchParams(query);
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === "string" || typeof value === "number") all.append(name, String(value));
    else if (typeof value === "boolean") all.append(name, value ? "1" : "0");
  }
  return all;
}
