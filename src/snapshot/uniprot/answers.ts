import type { Request } from "../../catalog/definition.ts";
import type { Answer } from "../../client/outcome.ts";
import { ABSENT_HEADER, ABSENT_VALUE } from "../route.ts";

export { LACKS_HEADER, SCOPE_HEADER, SCOPE_VALUE } from "../route.ts";

import type { Format } from "./namespace.ts";
import { workbook } from "./workbook.ts";
import { element } from "./xml.ts";

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  json: "application/json",
  tsv: "text/plain;format=tsv",
  list: "text/plain;format=list",
  fasta: "text/plain;format=fasta",
  xml: "application/xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  txt: "text/plain;format=flatfile",
  gff: "text/plain;format=gff",
  obo: "text/plain;format=obo",
  rdf: "application/rdf+xml",
  ttl: "text/turtle",
  nt: "application/n-triples",
};

const encoder = new TextEncoder();

interface Said {
  readonly status?: number;
  readonly format: Format;
  readonly text: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export function answer({ status = 200, format, text, headers = {} }: Said): Answer {
  const type = MEDIA_TYPES[format];
  return {
    status,
    headers: {
      "content-type": format === "json" || format === "xlsx" ? type : `${type};charset=UTF-8`,
      vary: "Accept",
      ...headers,
    },
    body: typeof text === "string" ? encoder.encode(text) : text,
  };
}

interface Refusal {
  readonly request: Request;
  readonly format: Format;
  readonly messages: readonly string[];
  readonly status?: number;
}

/** The service's own way of saying no, in the format asked for. */
export function refusal({ request, format, messages, status = 400 }: Refusal): Answer {
  const url = request.url.replace(/[?#].*$/s, "");
  if (format === "json") return answer({ status, format, text: JSON.stringify({ url, messages }) });
  if (format === "xlsx")
    return answer({
      status,
      format,
      text: workbook([["Error messages"], ...messages.map((message) => [message])]),
    });
  if (format === "xml" || format === "rdf") return answer({ status, format, text: errorXml(url, messages) });
  return answer({ status, format, text: ["Error messages", ...messages].join("\n") });
}

const errorXml = (url: string, messages: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element("errorInfo", {}, [
    ...messages.map((message) => element("messages", {}, message)),
    element("url", {}, url),
  ])}`;

export const absentHeaders: Readonly<Record<string, string>> = { [ABSENT_HEADER]: ABSENT_VALUE };
