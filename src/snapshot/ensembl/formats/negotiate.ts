import type { Request } from "../../../catalog/definition.ts";
import { bareType, type Format, formatOfType } from "./format.ts";

interface Asked {
  readonly request: Request;
  readonly query: URLSearchParams;
  /** Format named by the path's extension. */
  readonly extension: Format | undefined;
}

/** Types that leave the choice to the service, which takes HTML. */
const ANY = new Set(["*/*", "text/*", "application/*", "text/html", "application/xhtml+xml"]);

/**
 * The format to answer in: the first that is offered of what the extension, the Content-Type of a GET, the parameter
 * `content-type` and Accept ask for, in that order; HTML where nothing was asked for. A POST's own type counts last.
 * Where nothing asked for is offered, the first type asked for.
 */
export function negotiate(
  { request, query, extension }: Asked,
  isOffered: (format: Format) => boolean,
): { readonly format: Format } | { readonly unsupported: string } {
  if (extension) return isOffered(extension) ? { format: extension } : { unsupported: extension };
  const asked = typesAsked(request, query);
  for (const type of asked) {
    const format = formatOfType(type);
    if (format && isOffered(format)) return { format };
  }
  const [first] = asked;
  return first === undefined || asked.some((type) => ANY.has(type))
    ? { format: "html" }
    : { unsupported: first };
}

function typesAsked({ method, headers }: Request, query: URLSearchParams): readonly string[] {
  const own = headerOf(headers, "content-type");
  const types = [query.get("content-type"), ...acceptedTypes(headerOf(headers, "accept") ?? "")];
  const inOrder = method === "GET" ? [own, ...types] : [...types, own];
  return inOrder.flatMap((type) => (type ? [bareType(type)] : []));
}

/** Content types of an Accept header, best first. */
function acceptedTypes(header: string): string[] {
  if (!header.includes(",")) return [header];
  return header
    .split(",", MOST_TYPES)
    .map((part) => ({ part, quality: Number(/;\s*q=([\d.]{1,5})/.exec(part)?.[1] ?? 1) }))
    .sort((left, right) => right.quality - left.quality)
    .map(({ part }) => part);
}

/** Types read of one header. */
const MOST_TYPES = 50;

export function headerOf(headers: Request["headers"], name: string): string | undefined {
  const direct = headers[name];
  if (direct !== undefined) return direct;
  for (const key of Object.keys(headers)) if (key.toLowerCase() === name) return headers[key];
  return undefined;
}
