import type { IncomingMessage } from "node:http";
import type { Service } from "../catalog/definition.ts";
import { baseUrls } from "../catalog/index.ts";
import type { Answer } from "../client/outcome.ts";

/** Path prefix of each service; a request with the service's own Host header needs none. */
export const prefixes: readonly (readonly [prefix: string, service: Service])[] = [
  ["/ensembl", "ensembl"],
  ["/uniprot", "uniprot"],
  ["/eutils", "eutils"],
  ["/blast", "blast"],
];

const originOf = new Map(
  Object.values(baseUrls).map((base) => {
    const { host, origin } = new URL(base);
    return [host, origin] as const;
  }),
);

/**
 * The canonical URL a request stands for: by the Host it names, also where the whole URL is asked for as of a proxy, else by
 * its prefix; undefined where that is no service. The Host goes first, for UniProt has pages of its own below `/uniprot`.
 */
export function addressOf(target: string, host: string): string | undefined {
  if (!target.startsWith("/")) return proxied(target);
  if (target.startsWith("/entrez/")) return baseUrls.eutils + target;
  const origin = originAt(host);
  if (origin) return origin + target;
  const prefix = prefixOf(target);
  return prefix && baseUrls[prefix[1]] + target.slice(prefix[0].length);
}

const originAt = (host: string): string | undefined => originOf.get(host.replace(/:\d+$/, "").toLowerCase());

function proxied(target: string): string | undefined {
  const url = URL.parse(target);
  const origin = url && originOf.get(url.host);
  return origin ? origin + url.pathname + url.search : undefined;
}

const prefixOf = (target: string): (typeof prefixes)[number] | undefined =>
  prefixes.find(([prefix]) => target.startsWith(prefix) && target[prefix.length] === "/");

/** Redirects and links to further pages stay below the prefix the request came in by, so that a client follows them here. */
export function addressesHere(
  { location, link }: Answer["headers"],
  { url: target = "", headers }: IncomingMessage,
): { location?: string; link?: string } {
  const prefix = originAt(headers.host ?? "") ? undefined : prefixOf(target);
  if (!prefix) return {};
  const [path, service] = prefix;
  return {
    ...(location?.startsWith("/") ? { location: path + location } : {}),
    ...(link === undefined
      ? {}
      : { link: link.replaceAll(baseUrls[service], `http://${headers.host ?? ""}${path}`) }),
  };
}

/** The body as text; `done` is told undefined, at once, where it is longer than `most` bytes. */
export function readBody(
  incoming: IncomingMessage,
  { most, done }: { readonly most: number; readonly done: (body: string | undefined) => void },
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  incoming.on("data", (chunk: Buffer) => {
    if (size > most) return;
    size += chunk.length;
    if (size > most) done(undefined);
    else chunks.push(chunk);
  });
  incoming.on("end", () => {
    if (size <= most) done(Buffer.concat(chunks).toString("utf8"));
  });
}

/** Headers as texts; Node has joined the repeated ones already, apart from one that no service reads. */
export function plainHeaders({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const { "set-cookie": _unread, ...plain } = headers;
  return plain as Record<string, string>;
}
