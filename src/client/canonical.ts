import type { Request } from "../catalog/definition.ts";
import { PERSONAL_PARAMETERS } from "./redact.ts";
import { sameQuestion } from "./same-question.ts";
import { serviceAtHost } from "./services.ts";

const FORM = "application/x-www-form-urlencoded";

/**
 * The text under which a request is known: the same for every spelling of the same question.
 * Host in lower case, path with one way of escaping, parameters sorted by name (values of a repeated name keep their
 * order), who asks left out, a form sent by POST the same as its GET, the accepted format at the end; and what
 * `sameQuestion` knows of the function. Aliases are already the same here, because `buildRequest` writes them out.
 */
export function canonicalKey(request: Request): string {
  const url = new URL(request.url);
  const form = isForm(request);
  const sent = [
    ...url.searchParams,
    ...(form && request.body ? new URLSearchParams(request.body) : []),
  ].filter(([name]) => !isPersonal(name, url.host));
  const question = { segments: url.pathname.split("/").map(decoded), parameters: sent };
  const { segments, parameters } = sameQuestion(serviceAtHost(url.host)?.service, question);
  const sorted = parameters.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(sorted).toString();
  const verb = form || request.method === "GET" ? "" : `${request.method} `;
  const body = form || !request.body ? "" : `\n${request.body}`;
  const path = segments.map(encodeURIComponent).join("/");
  return `${verb}${url.origin}${path}${query && `?${query}`} ${accepted(request)}${body}`;
}

/** The request as it may be kept: without the parameters that say who asks, and otherwise as it is written. */
export function impersonal(request: Request): Request {
  if (!mayBePersonal.test(request.url) && !mayBePersonal.test(request.body ?? "")) return request;
  const { host } = new URL(request.url);
  const start = request.url.indexOf("?");
  const query = start < 0 ? "" : without(request.url.slice(start + 1), host);
  const url = start < 0 ? request.url : `${request.url.slice(0, start)}${query && `?${query}`}`;
  return {
    ...request,
    url,
    body: isForm(request) && request.body ? without(request.body, host) : request.body,
  };
}

const mayBePersonal = new RegExp(`(?:^|[?&])(?:${PERSONAL_PARAMETERS.join("|")})=`, "u");

const without = (form: string, host: string): string =>
  form
    .split("&")
    .filter((pair) => !isPersonal(pair.split("=", 1)[0] ?? "", host))
    .join("&");

/** Whether the body is a form, which E-utilities and BLAST take in place of a query. */
export function isForm(request: Request): boolean {
  if (request.method !== "POST") return false;
  const type = header(request, "content-type");
  return type === undefined || type.toLowerCase().startsWith(FORM);
}

/** Header of a request, its name in any case. */
export function header(request: Request, name: string): string | undefined {
  for (const [key, value] of Object.entries(request.headers)) {
    if (key.toLowerCase() === name) return value;
  }
  return undefined;
}

/** `tool` and `email` are personal to NCBI only: other services could use the names for something else. */
function isPersonal(name: string, host: string): boolean {
  const service = serviceAtHost(host)?.service;
  const ncbi = service === "eutils" || service === "blast";
  return PERSONAL_PARAMETERS.includes(name) && (ncbi || name === "api_key");
}

const accepted = (request: Request): string => header(request, "accept")?.toLowerCase() ?? "*/*";

/** A segment of a path; one with a broken escape stands for itself. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
