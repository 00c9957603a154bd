import type { Request } from "../catalog/definition.ts";
import { RefusedError } from "../errors/index.ts";
import { header, impersonal, isForm } from "./canonical.ts";
import { redactUrl, type Secrets } from "./redact.ts";
import { type Bases, BLAST_POLL_GAP_MS, policyFor, type ServicePolicy, serviceAtHost } from "./services.ts";

/** Where a canonical request really goes and what is put on the wire. */
export interface Target {
  readonly policy: ServicePolicy;
  readonly method: "GET" | "POST";
  /** With key and e-mail: never shown. */
  readonly url: URL;
  /** The same without them. */
  readonly shownUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Whether sending it twice does no harm. */
  readonly repeatable: boolean;
  /** Whose turns it takes: the host, and for a look at a BLAST search also the search. */
  readonly turns: readonly { readonly key: string; readonly gapMs: number }[];
}

export interface TargetOptions {
  readonly bases: Bases;
  readonly secrets: Secrets;
  readonly userAgent: string;
  /** Other gaps than the published ones, milliseconds; for servers of one's own. */
  readonly gapsMs: Readonly<Partial<Record<ServicePolicy["service"], number>>>;
  readonly paceLoopback: boolean;
}

/** Characters of a URL above which E-utilities wants a POST (NBK25499: "more than about 200 UIDs"). */
const LONGEST_GET = 2000;

/** @throws RefusedError for a host that is none of the services */
export function targetOf(request: Request, options: TargetOptions): Target {
  const plain = impersonal(request);
  const asked = new URL(plain.url);
  const policy = policyFor(asked.host);
  const url = rebase(asked, policy, options);
  const personal = personalParameters(policy, options.secrets);
  const asForm =
    isForm(plain) || (policy.service === "eutils" && url.href.length + personal.length > LONGEST_GET);
  const fields = joined(isForm(plain) ? (plain.body ?? "") : url.search.slice(1), personal);
  const place = asForm && !isForm(plain) ? new URL(url.pathname, url) : url;
  return {
    policy,
    method: asForm ? "POST" : request.method,
    url: asForm || !personal ? place : withQuery(url, fields),
    // With the whole question, though it goes as a form, so that a source can be asked again.
    shownUrl: redactUrl(url.href, options.secrets),
    headers: headersOf(request, { asForm, userAgent: options.userAgent }),
    body: asForm ? fields : request.body,
    repeatable: !(policy.service === "blast" && new URLSearchParams(fields).get("CMD") === "Put"),
    turns: turnsOf({ policy, url, fields }, options),
  };
}

const joined = (query: string, more: string): string => (query && more ? `${query}&${more}` : query || more);

function withQuery(url: URL, query: string): URL {
  const next = new URL(url);
  next.search = query;
  return next;
}

/**
 * Where a redirect leads, or undefined where it gives no place to go.
 * @throws RefusedError when it leaves the service
 */
export function redirected(
  target: Target,
  location: string | undefined,
  options: TargetOptions,
): Target | undefined {
  if (!location) return undefined;
  let next: URL;
  try {
    next = new URL(location, target.url);
  } catch {
    return undefined;
  }
  if (serviceAtHost(next.host) === target.policy) next = rebase(next, target.policy, options);
  if (!sameService(next, target.url)) {
    throw new RefusedError(
      `${target.url.host} sends the request on to ${next.host || next.protocol}, which is another host`,
      {
        nextStep: "Check the base URL; nothing was sent to the other host",
      },
    );
  }
  const accept = target.headers["accept"] ?? "";
  if (next.pathname.startsWith("/unisave/") && accept.includes("json")) {
    throw new RefusedError(
      "this asks for an old version of an entry, which UniProt gives as FASTA or text only",
      {
        nextStep: "Leave the version out to get the entry as it is now",
      },
    );
  }
  const shownUrl = redactUrl(next.href, options.secrets);
  const personal = target.method === "GET" ? personalParameters(target.policy, options.secrets) : "";
  const url = personal ? withQuery(next, joined(new URL(shownUrl).search.slice(1), personal)) : next;
  return { ...target, url, shownUrl };
}

const sameService = (next: URL, from: URL): boolean =>
  next.hostname === from.hostname &&
  (next.origin === from.origin || (from.protocol === "http:" && next.protocol === "https:"));

function rebase(url: URL, { service }: ServicePolicy, { bases }: TargetOptions): URL {
  const base = bases.get(service);
  return base === undefined ? url : new URL(`${base}${url.pathname}${url.search}`);
}

/** NCBI asks every program to say who it is (NBK25497); BLAST takes no key. */
function personalParameters({ service }: ServicePolicy, { apiKey, email }: Secrets): string {
  if (service !== "eutils" && service !== "blast") return "";
  const parameters = new URLSearchParams({ tool: "biotool" });
  if (email) parameters.set("email", email);
  if (apiKey && service === "eutils") parameters.set("api_key", apiKey);
  return parameters.toString();
}

function headersOf(
  request: Request,
  { asForm, userAgent }: { readonly asForm: boolean; readonly userAgent: string },
): Record<string, string> {
  const type = header(request, "content-type") ?? (asForm ? "application/x-www-form-urlencoded" : undefined);
  return {
    accept: header(request, "accept") ?? "*/*",
    "accept-encoding": "gzip, br, deflate",
    "user-agent": userAgent,
    ...(type ? { "content-type": type } : {}),
  };
}

/** A server on this machine, such as a served snapshot, is one's own: nobody else is kept waiting. */
const isLoopback = ({ hostname }: URL): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u.test(hostname);

function turnsOf(
  { policy, url, fields }: { readonly policy: ServicePolicy; readonly url: URL; readonly fields: string },
  { secrets, gapsMs, paceLoopback }: TargetOptions,
): Target["turns"] {
  const published = (secrets.apiKey ? policy.keyedGapMs : undefined) ?? policy.gapMs;
  const gapMs = gapsMs[policy.service] ?? (isLoopback(url) && !paceLoopback ? 0 : published);
  const host = { key: url.host, gapMs };
  const isLook = policy.service === "blast" && fields.includes("FORMAT_OBJECT=SearchInfo");
  const rid = isLook ? new URLSearchParams(fields).get("RID") : undefined;
  // In the same measure as the host's gap, so that a test server's shorter one holds for both.
  const pollGapMs = (gapMs / policy.gapMs) * BLAST_POLL_GAP_MS;
  return rid ? [{ key: `${url.host}#${rid}`, gapMs: pollGapMs }, host] : [host];
}
