import type { Answer } from "../../../client/outcome.ts";
import type { Route, RouteContext } from "../../route.ts";
import { plain, refused } from "../answers.ts";
import { findSpecies, speciesNotFound } from "../species.ts";
import type { EnsemblRoute, Writers } from "./ensembl-route.ts";
import { contentTypeOf, type Format, mimeTypes, splitExtension } from "./format.ts";
import { headerOf, negotiate } from "./negotiate.ts";
import { withServiceHeaders } from "./service-headers.ts";
import { simpleXml } from "./simple-xml.ts";
import { htmlPage } from "./yaml.ts";

const XML_ONLY: Writers = { xml: simpleXml };

/** What a route was asked in place of what was sent, and what it answered before that was written in another format. */
interface Asked {
  readonly context: RouteContext;
  readonly text?: string;
}

/** The route as the service serves it: methods, formats by content negotiation, and the headers of every answer. */
export function served(route: EnsemblRoute): Route {
  const { writers = XML_ONLY, methods = route.functions.length > 0 ? ["GET"] : ["GET", "POST"] } = route;
  const placeholder = /\{(\w+)\}\/?$/.exec(route.path)?.[1];
  const asked = new WeakMap<RouteContext, Asked>();
  const isOffered = (format: Format) => isEverywhere(format) || format in writers;
  const answer = (sent: RouteContext): Answer | undefined => {
    if (!methods.includes(sent.request.method)) return wrongMethod(sent, methods);
    const { context, extension } = withoutExtension(placeholder, sent);
    const wanted = negotiate({ ...sent, extension }, isOffered);
    if ("unsupported" in wanted)
      return plain(415, `Content-Type ${wanted.unsupported} is not supported.\r\n`);
    const told = route.answer(context);
    if (!told || wanted.format === "json" || headerOf(told.headers, "content-type") !== mimeTypes.json) {
      if (context !== sent) asked.set(sent, { context });
      return told;
    }
    const text = new TextDecoder().decode(told.body);
    asked.set(sent, { context, text });
    return written(told, { text, context, format: wanted.format, writers });
  };
  const { cites } = route;
  return {
    ...route,
    answer(context) {
      const told = answer(context);
      return told && withServiceHeaders(told);
    },
    ...(cites && {
      cites(sent: RouteContext, sentText: string) {
        const { context, text } = { context: sent, text: sentText, ...asked.get(sent) };
        return cites(context, text);
      },
    }),
  };
}

const isEverywhere = (format: Format): boolean =>
  format === "json" || format === "jsonp" || format === "html";

/** `/lookup/id/ENSG00000157764.xml` asks for ENSG00000157764 as XML. */
function withoutExtension(
  placeholder: string | undefined,
  context: RouteContext,
): { readonly context: RouteContext; readonly extension: Format | undefined } {
  if (placeholder === undefined) return { context, extension: extensionIn(context) };
  const split = splitExtension(context.path[placeholder] ?? "");
  if (!split) return { context, extension: undefined };
  return {
    context: { ...context, path: { ...context.path, [placeholder]: split.rest } },
    extension: split.format,
  };
}

/** Extension of a path that ends in a word of its own: /info/ping.xml. */
const extensionIn = ({ request }: RouteContext): Format | undefined =>
  splitExtension(new URL(request.url).pathname.replace(/^.*\//, ""))?.format;

/** The service looks at the species of a path before it looks at the method. */
function wrongMethod({ database, path, request }: RouteContext, methods: readonly string[]): Answer {
  const { species } = path;
  if (species !== undefined && !findSpecies(database, species)) return speciesNotFound(species);
  const { pathname } = new URL(request.url);
  const answer = plain(405, `Method ${request.method} not implemented for ${pathname}`);
  return { ...answer, headers: { ...answer.headers, allow: methods.join(", ") } };
}

interface Writing {
  readonly text: string;
  readonly context: RouteContext;
  readonly format: Format;
  readonly writers: Writers;
}

const encoder = new TextEncoder();

/** Errors are told in the formats that hold any value; where the format is one of records they stay JSON. */
function written(answer: Answer, { text, context, format, writers }: Writing): Answer {
  const body = (): string | Answer => {
    if (format === "jsonp") return withCallback(text, context.query);
    if (format === "html") return (writers.html ?? htmlPage)(JSON.parse(text), context);
    if (answer.status !== 200 && format !== "xml" && format !== "yaml") return answer;
    return writers[format]?.(JSON.parse(text), context) ?? text;
  };
  const done = body();
  if (typeof done !== "string") return done;
  const headers = { ...answer.headers, "content-type": contentTypeOf(format) };
  return { ...answer, headers, body: encoder.encode(done) };
}

function withCallback(text: string, query: URLSearchParams): string | Answer {
  const callback = query.get("callback");
  if (!callback) return text;
  return /^[.\w]{1,200}$/.test(callback) ? `${callback}(${text});` : refused("Invalid callback name");
}
