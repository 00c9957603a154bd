import type { Request } from "../../catalog/definition.ts";
import { MEDIA_TYPES } from "./answers.ts";
import type { Format } from "./namespace.ts";

export type Negotiated = { readonly format: Format } | { readonly message: string };

const known = Object.keys(MEDIA_TYPES) as Format[];
const isFormat = (text: string): text is Format => known.some((format) => format === text);

/** Which format an endpoint that writes `offered` answers in: the `format` parameter, else the Accept header, else JSON. */
export function negotiate(
  { request, query, extension }: { request: Request; query: URLSearchParams; extension?: string | undefined },
  offered: readonly Format[],
): Negotiated {
  const asked = (extension ?? query.get("format") ?? "").trim().toLowerCase();
  if (asked) {
    if (isFormat(asked) && offered.includes(asked)) return { format: asked };
    return { message: `Invalid format received, '${asked}'. Expected one of [${offered.join(", ")}].` };
  }
  const accept = header(request, "accept");
  const types = accept
    .split(",")
    .map((type) => (type.split(/;\s*q=/i)[0] ?? "").replace(/\s+/g, "").toLowerCase());
  for (const type of types) {
    const format = offered.find((candidate) => MEDIA_TYPES[candidate] === type);
    if (format) return { format };
  }
  if (types.some((type) => ["", "*/*", "application/*", "text/html"].includes(type)))
    return { format: "json" };
  const expected = offered.map((format) => MEDIA_TYPES[format]).join(", ");
  return { message: `Invalid content type received, '${accept}'. Expected one of [${expected}].` };
}

/** `P04637.fasta` asks for an entry in a format; any other dot belongs to the id. */
export function splitExtension(text: string): { id: string; extension: string | undefined } {
  const at = text.lastIndexOf(".");
  const extension = text.slice(at + 1).toLowerCase();
  return at > 0 && isFormat(extension)
    ? { id: text.slice(0, at), extension }
    : { id: text, extension: undefined };
}

function header(request: Request, name: string): string {
  for (const [key, value] of Object.entries(request.headers)) if (key.toLowerCase() === name) return value;
  return "";
}
